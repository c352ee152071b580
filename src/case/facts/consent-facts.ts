import { type Consent, stands } from '../../consent/consent.ts';
import { covers, validConsents } from '../../consent/coverage.ts';
import { counts, type Standing, standingOf } from '../../party/standing.ts';
import type { World } from '../../profile/rulebook.ts';
import { everyOf, type OwnFact } from './fact.ts';

function unspentFor(world: World, ...purposes: readonly Consent['purpose'][]): readonly Consent[] {
  return [...world.state.consent.consents.values()].filter((one) => purposes.includes(one.purpose) && !one.spent);
}

type LogConsent = 'valid' | 'refused' | 'withdrawn' | 'expired' | 'asked' | 'none';

/** Where someone has said yes and nobody knows whether it counts, it is not known whether there is a consent. */
function logConsent(world: World): LogConsent | undefined {
  if (validConsents(world, { purposes: ['open-log'] }).length > 0) return 'valid';
  const said = unspentFor(world, 'open-log');
  if (said.some((one) => stands(one, world.day) && standingOf(world, one.giver) === 'unknown')) return undefined;
  const latest = said.at(-1);
  if (latest) return wordFor(latest, world);
  return [...world.state.consent.requests.values()].some((one) => one.purpose === 'open-log') ? 'asked' : 'none';
}

/** What became of a consent that does not stand. A yes that does not count is no consent. */
function wordFor(one: Consent, { day }: World): LogConsent {
  if (one.answer === 'no') return 'refused';
  if (one.answer === 'withdrawn') return 'withdrawn';
  return one.until !== undefined && one.until < day ? 'expired' : 'none';
}

function coveredServices(world: World): readonly string[] {
  const receivers = unspentFor(world, 'open-log', 'service-access').flatMap((one) => one.to ?? []);
  return [...new Set(receivers)].filter((to) => covers(world, to));
}

function standings(world: World): readonly Standing[] | undefined {
  const said = unspentFor(world, 'open-log', 'service-access').filter((one) => stands(one, world.day));
  const all = new Set(said.map((one) => standingOf(world, one.giver)));
  return all.has('unknown') ? undefined : [...all].filter(counts);
}

/** A yes to the log, or to a service, that counts on the day and was given after the arena was last changed. */
function renewedSinceArena(world: World): boolean {
  const since = new Set(world.state.arena.consents);
  return validConsents(world, { purposes: ['open-log', 'service-access'] }).some((one) => since.has(one.id));
}

export const consentFacts: readonly OwnFact[] = [
  {
    name: 'consent.log',
    type: 'text',
    values: everyOf<LogConsent>({
      valid: true,
      refused: true,
      withdrawn: true,
      expired: true,
      asked: true,
      none: true,
    }),
    meaning:
      'How it stands with consent to open a log: valid where someone whose yes counts has said yes (whether one is enough is judged by the rules), else the latest that happened.',
    read: ({ world }) => logConsent(world),
  },
  {
    name: 'consent.services',
    type: 'set',
    meaning: 'Services that a consent covers on the day.',
    read: ({ world }) => coveredServices(world),
  },
  {
    name: 'consent.from',
    type: 'set',
    values: everyOf<Exclude<Standing, 'none' | 'unknown'>>({ subject: true, guardian: true, representative: true }),
    meaning:
      'In what capacity those stand whose yes to a log or a service counts on the day; unknown where one of them stands unknown.',
    read: ({ world }) => standings(world),
  },
  {
    name: 'consent.sinceArena',
    type: 'truth',
    meaning:
      'Whether someone whose yes counts has said yes to the log or a service since the arena was last changed, or ever where it never was.',
    read: ({ world }) => renewedSinceArena(world),
  },
];
