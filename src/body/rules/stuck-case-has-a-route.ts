import { dueAfter } from '../../calendar/term.ts';
import { concernsBehind, weighIn } from '../../level/conditions.ts';
import { holderElseLeader, leaderInCharge } from '../../party/falls-to.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, permitted } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { isNamedAmong } from '../named-among.ts';
import { isStillStuck, type StuckRoute } from '../stuck.ts';

interface Stated {
  readonly routes: readonly StuckRoute[] | undefined;
}

/**
 * A case that has stopped moving goes to the body the municipality names, and its word is never turned away. Where it names none, or none
 * that is open to the case, the leader has to see to it.
 *
 * Why: A case that does not move hurts the child as much as one that was never raised. Saying so must be safe and lead somewhere.
 */
export const stuckCaseHasARoute = local({
  id: 'stuck-case-has-a-route',
  sources: ['HEM', 'LAR-2', 'TRO2-3', interpretation('what-ends-being-stuck')],
  reads: { routes: (profile) => profile.bodies.stuck },
  unstated: { means: 'by-case', words: 'recorded, with a duty on the leader' },
  guard: {
    judge(asked: Asked<Record<never, never>>, { routes }: Stated) {
      if (routes === undefined) return permitted('recorded-for-the-leader');
      const own = routes.filter(({ by }) => by === undefined || isNamedAmong(asked, by));
      const open = openTo(asked, own).map((one) => one.body);
      const looked = concernsBehind(
        asked,
        own.flatMap(({ when }) => when ?? []),
      );
      if (open.length > 0) return permitted('goes-to', { bodies: open, ...looked });
      return own.length > 0
        ? advises('not-open-yet', { bodies: own.map((one) => one.body), ...looked })
        : advises('no-route-named');
    },
  },
  duty: {
    clock: {
      starts: ['StuckReported', 'MeetingCancelled'],
      stops: ['MeetingCalled', 'TeamReferred', 'ServiceReferred'],
      restarts: false,
    },
    owes: (world: World, { routes }: Stated): readonly Owed[] => toBeTakenOn(world, routes ?? []),
  },
});

/** Routes whose condition is known to hold. */
function openTo(world: World, routes: readonly StuckRoute[]): readonly StuckRoute[] {
  return routes.filter(({ when }) => when === undefined || weighIn({ world }, when) === 'true');
}

/** One for each report that still stands: on whoever coordinates where there is a body to go to, else on the leader. */
function toBeTakenOn(world: World, routes: readonly StuckRoute[]): readonly Owed[] {
  const open = openTo(world, routes);
  const [first] = open;
  const bodies = open.map((one) => one.body);
  const who = first === undefined ? leaderInCharge(world) : holderElseLeader(world);
  const reports = [...world.state.agreement.stuck.values()].filter((one) => isStillStuck(world, one, bodies));
  return reports.map(({ id, on }) => ({ about: id, who, since: on, due: dueAfter(on, first?.within) }));
}
