import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { AskedWhat } from '../agreement.ts';
import { mayAsk } from '../may-ask.ts';
import { familyMayAsk } from '../rules/family-may-ask.ts';
import { isWaiting } from '../waiting.ts';

/** Asks for a holder, a log, a meeting, a team or a plan. It stands until it is answered or has come. */
export const askFor = door('AskFor', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: familyMayAsk.id })),
  guards: [ask(familyMayAsk, (c) => ({ what: c.what }))],
  lacks: (c, s) => (s.agreement.askings.has(createdBy(c)) ? [{ code: 'id-in-use', path: 'id' }] : []),
  alreadySo: (c, s, world) => mayAsk(world) && isAsked(c, s),
  tells: 'whose-word',
  records: (c) => [{ type: 'AskedFor', ...fieldsOf(c), id: createdBy(c), by: speaker(c) }],
  candidates: ({ state }, actor) =>
    isPersonInCase({ state }, actor.id) ? ASKABLE.map((what) => ({ about: what, with: { what } })) : [],
});

const ASKABLE: readonly AskedWhat[] = ['holder', 'log', 'meeting', 'team', 'plan'];

/** The same person has asked for the same, and waits for an answer. */
function isAsked(command: Command<'AskFor'>, state: CaseState): boolean {
  const same = [...state.agreement.askings.values()].filter(
    (one) => one.what === command.what && one.by === speaker(command),
  );
  return same.some((one) => isWaiting(state, one));
}
