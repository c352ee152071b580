import type * as z from 'zod';
import type { Pause } from '../../calendar/term.ts';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { isKeptFromThoseThereAre } from '../../withholding/kept-from.ts';
import type { contactClocks } from '../clocks.schema.ts';
import { clocksFor, owedByClock } from '../clocks.ts';
import type { Concern } from '../concern.ts';
import { waitedFor } from '../waited-for.ts';

type ContactClock = Frozen<z.infer<typeof contactClocks>>[number];

interface Stated {
  readonly within: readonly ContactClock[];
}

/**
 * Guardians are told of a concern, or called to a talk about it, within the time stated for its kind and arena. While the concern is kept
 * from all of them, or by name from those who could be told, nothing is owed and no day counts; once it is lifted the clock goes on. That
 * they were told, or called, stops it.
 *
 * Why: Guardians who learn late that others have worried about their child lose trust. The clock keeps the first talk from slipping, and
 * stands still while the talk would be dangerous.
 */
export const contactWithGuardiansInTime = local({
  id: 'contact-with-guardians-in-time',
  sources: [
    'SAU-3',
    'KVI-3',
    'MOL-2',
    interpretation('clocks-of-level-0'),
    interpretation('contact-waits-while-withheld'),
  ],
  reads: { within: (profile) => profile.concern.guardiansContactedWithin },
  unstated: { means: 'n/a' },
  guard: {
    judge({ ask }: Asked<{ readonly fulfils: string; readonly concerns: readonly string[] }>, _: Stated) {
      return refused('ended-by-the-contact', { duty: ask.fulfils, concerns: ask.concerns }, ['record-the-contact']);
    },
  },
  duty: {
    clock: {
      starts: [
        'ConcernRaised',
        'ConcernReclassified',
        'WithholdingLifted',
        'MeetingCancelled',
        'GuardianRegistered',
        'GuardianResponsibilitySet',
        'GuardianAllowed',
      ],
      stops: [
        'ConcernShared',
        'MeetingCalled',
        'ConcernConcluded',
        'ConcernReclassified',
        'ConcernWithheld',
        'GuardianBlocked',
        'LogClosed',
      ],
      restarts: false,
    },
    owes(world: World, { within }: Stated): readonly Owed[] {
      if (world.state.log.ended) return [];
      const open = [...world.state.concern.concerns.values()].filter((one) => one.state === 'open');
      return open
        .filter((one) => !isKeptFromThoseThereAre(world, one.id))
        .flatMap((one) => owedFor(world, one, within));
    },
  },
});

function owedFor(world: World, concern: Concern, stated: readonly ContactClock[]): readonly Owed[] {
  const waiting = waitedFor(world, concern, { guardians: 'must' });
  if (waiting.length === 0) return [];
  const running = clocksFor(stated, concern, world.profile).filter((one) => !isStoppedByCall(world, concern, one));
  const pauses = keptFromEach(
    world,
    concern,
    waiting.map((one) => one.who),
  );
  const owed = running.map((clock) => owedByClock(world, concern, clock, pauses));
  // Nobody is known who may be told: someone must find out, and no day can be kept until then.
  return waiting.some((one) => one.why !== 'unknown')
    ? owed
    : owed.map((one) => ({ ...one, due: 'not-stated' as const }));
}

/** When a concern was kept from every one of those who are still to be told. */
function keptFromEach({ state }: World, { id }: Concern, people: readonly Id[]): readonly Pause[] {
  const spans = state.withholding.keptFor.get(id) ?? [];
  return spans.filter(({ whom }) => whom === undefined || people.every((one) => whom.includes(one)));
}

/** Where the text asks for a talk to be called: a meeting about the concern with a guardian invited, not cancelled since. */
function isStoppedByCall({ state }: World, { id }: Concern, { until }: ContactClock): boolean {
  if (until !== 'called') return false;
  return [...state.meeting.meetings.values()].some(
    (one) =>
      one.state !== 'cancelled' &&
      one.concerns.includes(id) &&
      one.invited.some((person) => state.party.guardians.has(person)),
  );
}
