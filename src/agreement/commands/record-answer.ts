import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { holdsOneOf, isPersonInCase } from '../../party/roles.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { ATTENDS } from '../agreement.ts';
import { isWaiting } from '../waiting.ts';

/** Records the answer to a question the profile declares, or to something the family has asked for. */
export const recordAnswer = door('RecordAnswer', {
  authority: ask(actorMayIssueThis, (c, s, p) => ({ by: 'whose-it-is', who: ownAnswerOf(c, s, p) })),
  guards: [],
  lacks(c, s, p) {
    const values = questionOf(c, p)?.values;
    if (values !== undefined && !values.includes(c.is)) return [{ code: 'no-such-answer', path: 'is' }];
    if (c.answer !== undefined || asking(c, s)) return [];
    return [c.about === undefined ? { code: 'missing', path: 'answer' } : { code: 'no-such-asking', path: 'about' }];
  },
  alreadySo: (c, s) => isAnswered(c, s) && isAskingAnswered(c, s),
  tells: 'who-follows-up',
  records: (c) => [{ type: 'AnswerRecorded', ...fieldsOf(c), by: speaker(c) }],
  candidates({ state }) {
    const open = [...state.agreement.askings.values()].filter((one) => isWaiting(state, one));
    return open.flatMap(({ id }) => ['yes', 'no'].map((is) => ({ about: id, with: { about: id, is } })));
  },
});

/**
 * One of the family answers for themselves, and never what the family itself has asked for. A declared question that names who may answer is
 * theirs, and of the family nobody else's.
 */
function ownAnswerOf(command: Command<'RecordAnswer'>, state: CaseState, profile: Profile) {
  const { actor } = command;
  const who = questionOf(command, profile)?.who;
  if (who !== undefined) return holdsOneOf(profile, actor, who) && isKnown(state, actor.id) ? actor.id : undefined;
  const isTheirs = isPersonInCase({ state }, actor.id) && asking(command, state) === undefined;
  return isTheirs ? actor.id : undefined;
}

function questionOf({ answer }: Command<'RecordAnswer'>, { questions }: Profile) {
  return questions.find((one) => one.id === answer);
}

/** One of the family, or a professional of the case who has not left it. */
function isKnown(state: CaseState, person: Id): boolean {
  return isPersonInCase({ state }, person) || (state.party.professionals.get(person)?.active ?? false);
}

function asking({ about }: Command<'RecordAnswer'>, { agreement }: CaseState) {
  return about === undefined ? undefined : agreement.askings.get(about);
}

/** Whether someone comes is each one's own word, so that the same from another is new. */
function isAnswered(command: Command<'RecordAnswer'>, { agreement }: CaseState): boolean {
  const { answer, about, is } = command;
  if (answer === undefined) return true;
  if (answer === ATTENDS && about !== undefined)
    return agreement.attending.some((one) => one.person === about && one.is === is && one.by === speaker(command));
  const known = agreement.answers.get(answer);
  return known !== undefined && known.is === is && known.about === about;
}

function isAskingAnswered(command: Command<'RecordAnswer'>, state: CaseState): boolean {
  const asked = asking(command, state);
  return asked === undefined || asked.answer === command.is;
}
