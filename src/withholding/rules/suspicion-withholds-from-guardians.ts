import { GUARDIANS } from '../../concern/recipient-words.ts';
import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { actsAs } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { isKeptFrom, keptFrom } from '../kept-from.ts';
import { wordHeardOn } from '../word-heard.ts';

/**
 * Asked where guardians are told of a concern or invited to what is about it, where a withholding is lifted, and of a case from another system:
 * `mayTell` is what comes with it that does not say it rests on anything but the concerns that are kept.
 */
export type WithholdingQuestion =
  | { readonly act: 'involve'; readonly concern: Id | readonly Id[]; readonly guardians: readonly Id[] }
  | { readonly act: 'lift'; readonly concern: Id }
  | { readonly act: 'take-over'; readonly concerns: readonly Id[]; readonly mayTell: readonly Id[] };

/**
 * A concern about suspected violence, abuse or serious neglect is kept from all guardians from the moment it is said, unless the suspected
 * person is known to be outside the family; a doubt counts. That it is withheld stands in the fold: no command can forget it, and neither
 * reclassifying nor an import undoes it. While it lasts no guardian is involved in it or sees anything of it.
 *
 * Why: If the suspected person is warned, the child may be hurt, silenced or moved. Nothing anyone does by habit or by accident may give
 * it away.
 */
export const suspicionWithholdsFromGuardians = model({
  id: 'suspicion-withholds-from-guardians',
  sources: [
    'ASN-1',
    'RAD-2',
    'LIL-2',
    'LIN-1',
    interpretation('suspicion-withholds-at-once'),
    interpretation('doubt-counts-as-suspicion'),
    interpretation('lifting-needs-a-word'),
    interpretation('a-parent-who-is-the-subject'),
    interpretation('what-is-taken-over-beside-a-withheld-concern'),
  ],
  guard: {
    judge(asked: Asked<WithholdingQuestion>) {
      const { ask } = asked;
      if (ask.act === 'take-over') return takenOver(ask);
      return ask.act === 'lift' ? lift(asked, ask.concern) : involve(asked, [ask.concern].flat(), ask.guardians);
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const hidden = hiddenIn(asked, asked.ask);
      return hidden.length > 0 ? refused('withheld', { concerns: hidden }) : doesNotApply('not-withheld');
    },
  },
  promise: { property: 'once suspected, a concern stays kept from every guardian until it is lifted' },
});

function involve(world: World, about: readonly Id[], guardians: readonly Id[]) {
  const concerns = about.filter((one) => world.state.withholding.withheld.has(one));
  if (concerns.length === 0) return doesNotApply('not-withheld', { concerns: about });
  const kept = guardians.filter((one) => one === GUARDIANS || concerns.some((about) => isKeptFrom(world, about, one)));
  return kept.length > 0
    ? refused('withheld', { concerns, guardians: kept }, ['hear-barnevern-or-police', 'go-on-without-guardians'])
    : permitted('goes-on-without-guardians', { concerns });
}

/** A level, a service or a measure nobody can account for tells guardians that there is something they are not told. */
function takenOver({ concerns, mayTell }: Extract<WithholdingQuestion, { readonly act: 'take-over' }>) {
  if (concerns.length === 0) return doesNotApply('not-withheld');
  return mayTell.length === 0
    ? permitted('stays-withheld', { concerns })
    : refused('may-tell-of-it', { concerns, of: mayTell }, ['say-what-it-rests-on', 'name-the-statute']);
}

/** Who may lift is for actor-may-issue-this; this says when. What was withheld by hand, and never suspected, has nobody's word to wait for. */
function lift(world: World, concern: Id) {
  const { state } = world;
  const looked = { concerns: [concern], heardOn: wordHeardOn(world, concern) };
  if (!state.withholding.withheld.has(concern)) return doesNotApply('not-withheld', looked);
  if (looked.heardOn !== undefined) return permitted('word-recorded', looked);
  return state.withholding.suspected.has(concern)
    ? refused('no-word-yet', looked, ['hear-barnevern-or-police'])
    : needsAPerson('withheld-by-hand', looked, ['leader-decides']);
}

/** Where notes and routes name no concern, they may be about any of those withheld. */
const MAY_TELL: readonly Look['kind'][] = ['note', 'route', 'team', 'concern'];

function hiddenIn(world: World, look: Look): readonly Id[] {
  const { actor, profile, state } = world;
  const asGuardian = actsAs(profile, actor.role) === 'guardian' && !state.party.guardians.has(actor.id);
  const kept = asGuardian ? [...state.withholding.withheld.keys()] : keptFrom(world, actor.id);
  if (look.concerns.length === 0) return MAY_TELL.includes(look.kind) ? kept : [];
  return kept.filter((one) => look.concerns.includes(one));
}
