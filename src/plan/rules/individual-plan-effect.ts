import { dueAfter } from '../../calendar/term.ts';
import type { Id } from '../../identity/id.ts';
import { concernsBehind } from '../../level/conditions.ts';
import { followsUp } from '../../log/follows-up.ts';
import { kinship } from '../../log/kinship.ts';
import { holderElseLeader, leaderInCharge } from '../../party/falls-to.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, factsMissing, needsAPerson, permitted } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { conditionOf, effectsThat, hasHeldSince, type PlanEffect, undecided } from '../effects.ts';
import { foretold } from '../foretold.ts';
import type { PlanSays } from '../plan.ts';

/** Asked of whatever is recorded of plan or coordinator, of a closing on the ground `plan`, and of an offer of the baton. */
export type PlanAsked = PlanSays | { readonly act: 'close' } | ({ readonly act: 'offer' } & Offering);

/** The baton held out to someone while there is a coordinator. */
interface Offering {
  readonly to: Id;
  readonly coordinator: Id;
}

interface Stated {
  readonly effects: readonly PlanEffect[] | undefined;
}

/**
 * What an individual plan or its coordinator does to the follow-up is what the profile says, under its conditions. Whatever is recorded of
 * them is recorded; nothing follows by itself: what is to be done is a duty, and closing the log on the ground `plan` is a person's
 * decision.
 *
 * Why: Two parallel plans for one child are a burden. What the statutory plan does to the log is still a local choice, and never happens
 * behind the family's back.
 */
export const individualPlanEffect = local({
  id: 'individual-plan-effect',
  sources: ['HEM', 'LUN-1', interpretation('a-plan-does-nothing-by-itself')],
  reads: { effects: (profile) => profile.plan.effects },
  unstated: { means: 'by-case', words: 'the log is unchanged, with advice' },
  guard: {
    judge(asked: Asked<PlanAsked>, { effects }: Stated) {
      const { ask } = asked;
      if (ask.act === 'close') return onClosing(asked, effects);
      if (ask.act === 'offer') return onOffer(asked, effects ?? [], ask);
      if (!knowsOfPlan(asked)) return unknowing(ask);
      const no = ask.act === 'appoint' ? recordedNo(asked) : undefined;
      return no === undefined ? onRecording(foretold(asked, ask), effects) : needsAPerson(no, {}, ['leader-decides']);
    },
  },
  duty: {
    clock: { starts: 'as-stated', stops: 'as-stated', restarts: true },
    owes: (world: World, { effects }: Stated): readonly Owed[] => toBeSeenTo(world, effects ?? []),
  },
});

/** Those who read with a consent, the family, and those who answer for the follow-up; nobody else is told what has been said of it. */
function knowsOfPlan(world: World): boolean {
  const kin = kinship(world);
  return kin === 'consented-colleague' || kin === 'family' || kin === 'system' || followsUp(world);
}

/** The same answer whatever stands: a fact is recorded, and an appointment is for someone who knows whether it is wished. */
function unknowing({ act }: PlanSays) {
  return act === 'appoint' ? needsAPerson('not-theirs-to-know', {}, ['leader-decides']) : permitted('recorded', {});
}

/** What stands against appointing a coordinator: a wish that there is none, or that there is no right to one. */
function recordedNo({ state }: World): 'coordinator-not-wished' | 'no-right-to-coordinator' | undefined {
  if (state.plan.wishes.some((one) => one.of === 'coordinator' && one.is === 'no')) return 'coordinator-not-wished';
  return state.plan.rights.get('coordinator')?.is === 'no' ? 'no-right-to-coordinator' : undefined;
}

/** Never more than advice: what is so is recorded. */
function onRecording(world: World, effects: readonly PlanEffect[] | undefined) {
  if (effects === undefined) return advises('log-unchanged', { log: world.state.log.open });
  const looked = concernsBehind(world, effects.map(conditionOf));
  const now = effectsThat('true', world, effects).map((one) => one.effect);
  if (now.length > 0) return advises('takes-effect', { effects: now, ...looked });
  const unknown = effectsThat('unknown', world, effects);
  if (unknown.length === 0) return permitted('no-effect', looked);
  return { ...advises('not-known', looked), missing: undecided(world, unknown) };
}

/** That a person decides is for closing-has-a-ground to say; here it is weighed whether the profile lets a plan close the log at all. */
function onClosing(world: World, effects: readonly PlanEffect[] | undefined) {
  const closing = effects?.filter((one) => one.effect === 'close-log');
  if (closing === undefined || closing.length === 0)
    return advises('closing-not-stated', { log: world.state.log.open });
  const looked = { log: world.state.log.open, ...concernsBehind(world, closing.map(conditionOf)) };
  if (effectsThat('true', world, closing).length > 0) return permitted('closes-the-log', looked);
  const unknown = effectsThat('unknown', world, closing);
  return unknown.length === 0
    ? needsAPerson('conditions-not-met', looked, ['leader-decides'])
    : factsMissing('not-known-at-closing', undecided(world, unknown), looked, ['find-out-first', 'leader-decides']);
}

/** A word to whoever offers the baton past a coordinator who is to take it over. The one who holds it still holds it. */
function onOffer(world: World, effects: readonly PlanEffect[], { to, coordinator }: Offering) {
  const replaces = effectsThat('true', world, effects).some((one) => one.effect === 'replace-holder');
  if (!replaces) return permitted('no-effect', { coordinator });
  return to === coordinator
    ? permitted('offered-to-the-coordinator', { coordinator })
    : advises('coordinator-takes-over', { coordinator });
}

/** What an effect in force leaves to be done. */
function toBeSeenTo(world: World, effects: readonly PlanEffect[]): readonly Owed[] {
  if (world.state.log.ended) return [];
  return effectsThat('true', world, effects).flatMap((one) => {
    const who = whoseTask(world, one);
    const since = hasHeldSince(world, one);
    if (who === undefined || since === undefined) return [];
    const within = 'within' in one ? one.within : undefined;
    const about = 'to' in one ? `${one.effect}:${one.to}` : one.effect;
    return [{ about, who, since, due: dueAfter(since, within), ...concernsBehind(world, [conditionOf(one)]) }];
  });
}

/** Whose task it is to see to an effect; undefined where it is seen to, or nothing is to be done. */
function whoseTask(world: World, effect: PlanEffect): Owed['who'] | undefined {
  const { baton, log, plan, service } = world.state;
  switch (effect.effect) {
    case 'close-log':
      return log.open === undefined ? undefined : leaderInCharge(world);
    case 'refer':
      return service.services.get(effect.to)?.referredOn === undefined ? holderElseLeader(world) : undefined;
    case 'replace-holder': {
      const coordinator = plan.coordinator?.person;
      const isOnTheWay = baton.holder === coordinator || baton.offer?.to === coordinator;
      return coordinator === undefined || isOnTheWay ? undefined : baton.holder;
    }
    default:
      return undefined;
  }
}
