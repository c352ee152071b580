import type { Id } from '../../identity/id.ts';
import { isPersonInCase, isProfessionalParty, mayUseDiscretion } from '../../party/roles.ts';
import { counts, standingOf } from '../../party/standing.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, type Judgement, permitted, refused, unmet } from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
import { attends, type Composition, isCalled, isWaitedFor, network } from '../composing.ts';

/** Asked of whoever puts a body together for the family: who is to be in it. */
export interface Composing {
  readonly body: Id;
  readonly members: readonly Id[];
}

type Reason =
  | 'another-body'
  | 'composed-together'
  | 'in-place-with-discretion'
  | 'not-one-of-them'
  | 'someone-missing'
  | 'network-not-wished'
  | 'network-not-asked'
  | 'child-says-no'
  | 'child-not-asked';
type Way =
  | 'let-one-of-them'
  | 'name-them'
  | 'record-the-familys-answer'
  | 'leave-them-out'
  | 'ask-the-child'
  | 'person-decides';
type Answer = Judgement<Reason, Way>;
type Question = Asked<Composing>;

/**
 * The family's body is put together by guardians, its leader and the holder or coordinator: one of them says it, and the others are named
 * as members. People of the network come where the family has said that it wishes them, and a child comes who has said yes.
 *
 * Why: The family's own team should hold people the family trusts, and the child decides about its own presence.
 */
export const familyComposesBtiteam = local({
  id: 'family-composes-btiteam',
  sources: ['HEM', interpretation('who-is-named-composes')],
  reads: { composed: (profile) => profile.bodies.composed },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Question, { composed }: { readonly composed: readonly Composition[] }): Answer {
      const { body, members } = asked.ask;
      const how = composed.find((one) => one.body === body);
      if (how === undefined) return doesNotApply('another-body', { body });
      const all = [
        saysIt(asked, how),
        together(asked, how),
        onWish(asked, how, members),
        byOwnChoice(asked, how, members),
      ];
      const said = all.filter((one) => one !== undefined);
      return said.length === 0
        ? permitted('composed-together', { body })
        : said.reduce((sum, one) => strictest(sum, one));
    },
  },
});

/** One of those who compose it, or a professional who records what one of the family says; nothing where that is so. */
function saysIt(asked: Question, { together }: Composition): Answer | undefined {
  const who = speaker(asked);
  const isTheirs =
    who === asked.actor.id ? isPersonInCase(asked, who) || isProfessionalParty(asked) : isProfessionalParty(asked);
  if (isTheirs && together.some((group) => group.some((word) => isCalled(asked, who, word)))) return undefined;
  const looked = { body: asked.ask.body, named: together.flat() };
  return mayUseDiscretion(asked)
    ? permitted('in-place-with-discretion', looked)
    : refused('not-one-of-them', looked, ['let-one-of-them']);
}

function together(asked: Question, { together, strength }: Composition): Answer | undefined {
  const all = [...asked.ask.members, speaker(asked)];
  const missing = together
    .filter((group) => isWaitedFor(asked, group))
    .filter((group) => !group.some((word) => all.some((person) => isCalled(asked, person, word))))
    .flat();
  return missing.length === 0
    ? undefined
    : unmet(strength, 'someone-missing', { body: asked.ask.body, named: missing }, ['name-them']);
}

function onWish(asked: Question, { networkOnWish }: Composition, members: readonly Id[]): Answer | undefined {
  const invited = networkOnWish ? network(asked, members) : [];
  const words = invited.map((person) => attends(asked, person, (by) => counts(standingOf(asked, by))));
  const looked = { body: asked.ask.body, people: invited };
  if (words.includes('no'))
    return refused('network-not-wished', looked, ['leave-them-out', 'record-the-familys-answer']);
  if (!words.includes(undefined)) return undefined;
  return factsMissing('network-not-asked', ['answer.attends'], looked, ['record-the-familys-answer', 'person-decides']);
}

function byOwnChoice(asked: Question, { childDecides }: Composition, members: readonly Id[]): Answer | undefined {
  const { person, kind } = asked.state.subject;
  if (!childDecides || (kind !== 'child' && kind !== 'youth') || !members.includes(person)) return undefined;
  if (speaker(asked) === person) return undefined;
  const word = attends(asked, person, (by) => by === person);
  const looked = { body: asked.ask.body };
  if (word === 'no') return refused('child-says-no', looked, ['leave-them-out', 'ask-the-child']);
  return word === 'yes'
    ? undefined
    : factsMissing('child-not-asked', ['answer.attends'], looked, ['ask-the-child', 'person-decides']);
}

function speaker({ actor, onBehalfOf }: Question): Id {
  return onBehalfOf ?? actor.id;
}
