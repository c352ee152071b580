import { describe, expect, test } from 'vitest';
import { lookAtCase, lookAtConcern, lookAtHolder, lookAtLog, lookAtSending } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Look } from '../../src/content/look.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const LAST_DAY = calendarDay('2026-02-28');

const yes = (giver: string, purpose: 'open-log' | 'service-access', to: string): CaseEvent => ({
  ...{ ...stamp, type: 'ConsentGiven', id: `${giver}-${purpose}-${to}`, giver, purpose, to },
  ...(purpose === 'open-log' ? { until: LAST_DAY } : {}),
});

/** The small world with more people in it: one guardian is blocked, one has unknown responsibility, a private person is named by both parents. */
const before: readonly CaseEvent[] = [
  ...opening,
  { ...stamp, type: 'GuardianRegistered', person: 'ukjent', responsibility: 'unknown' },
  { ...stamp, type: 'GuardianRegistered', person: 'stengt', responsibility: 'no' },
  { ...stamp, type: 'GuardianBlocked', person: 'stengt' },
  { ...stamp, type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
];
const open: readonly CaseEvent[] = [
  ...before,
  ...['mor', 'far'].flatMap((giver) => [
    yes(giver, 'open-log', 'skole'),
    yes(giver, 'service-access', 'ppt'),
    yes(giver, 'service-access', 'bestemor'),
  ]),
  // While it is unknown whether someone has responsibility it is unknown whether two yes are enough; here it has become known that they have not.
  { ...stamp, type: 'GuardianResponsibilitySet', person: 'ukjent', responsibility: 'no' },
  { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
];
const closed: readonly CaseEvent[] = [
  ...open,
  { ...stamp, type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: true, outside: [], concludes: [] },
];

interface Phase {
  readonly events: readonly CaseEvent[];
  readonly day: CalendarDay;
}

const phases: { readonly [phase: string]: Phase } = {
  'no log': { events: before, day: stamp.day },
  open: { events: open, day: LAST_DAY },
  paused: { events: open, day: calendarDay('2026-03-01') },
  closed: { events: closed, day: LAST_DAY },
};

const text = (kind: Look['kind'], by: string, more: Partial<Look> = {}): Look => ({
  ...{ kind, log: undefined, concerns: ['concern'], by, service: 'skole' },
  ...more,
});

/** The columns of the table, in order. */
const looks: readonly Look[] = [
  lookAtCase,
  lookAtHolder,
  lookAtLog('log'),
  text('log', 'larer', { log: 'log', service: undefined }),
  lookAtConcern('concern', 'skole'),
  text('note', 'larer'),
  text('note', 'larer', { concerns: [] }),
  lookAtSending('route', 'concern'),
  text('consent', 'far', { concerns: [], service: undefined }),
];

const other = (id: string, role: string, more: Partial<Actor> = {}): Actor => ({ id, role, ...more });
const who: { readonly [row: string]: Actor } = {
  mor: people.mor,
  far: people.far,
  'ukjent eller uten ansvar': other('ukjent', 'guardian'),
  stengt: other('stengt', 'guardian'),
  barnet: people.subject,
  verge: other('verge', 'representative'),
  bestemor: other('bestemor', 'network-person'),
  nabo: other('nabo', 'other-adult'),
  larer: people.larer,
  'en ny lærer': other('ny', 'larer', { service: 'skole' }),
  rådgiver: people.radgiver,
  koordinator: other('koordinator', 'coordinator', { service: 'ppt' }),
  pedagog: people.ped,
  teamleder: other('teamleder', 'btiteam-leader', { service: 'kultur' }),
  rektor: people.rektor,
  'rektor et annet sted': other('annen', 'rektor', { service: 'annen-skole' }),
  frivillig: people.frivillig,
  arkivar: other('arkivar', 'archivist'),
  import: people.import,
  'ukjent rolle': other('larer', 'unheard-of', { service: 'skole' }),
};

/** Columns: case, holder, log, entry, concern, note, note that names no concern, route, far's word on a consent. `x` is seen. */
const TABLE: { readonly [phase: string]: { readonly [row: string]: string } } = {
  'no log': {
    mor: 'xx..xx.x.',
    far: 'xx..xx.xx',
    'ukjent eller uten ansvar': '.........',
    stengt: '.........',
    barnet: '.........',
    verge: 'xx..xxxx.',
    bestemor: '.........',
    nabo: '.........',
    larer: 'xx..xxxx.',
    'en ny lærer': 'xx..xxxx.',
    rådgiver: 'xx.......',
    koordinator: 'xx.......',
    pedagog: 'xx.......',
    teamleder: '.........',
    rektor: 'xx.......',
    'rektor et annet sted': '.........',
    frivillig: '.........',
    arkivar: '.........',
    import: 'x........',
    'ukjent rolle': '.........',
  },
  open: {
    mor: 'xxxxxx.x.',
    far: 'xxxxxx.xx',
    'ukjent eller uten ansvar': '.........',
    stengt: '.........',
    barnet: '.........',
    verge: 'xxxxxxxx.',
    bestemor: 'xxxx.....',
    nabo: '.........',
    larer: 'xxxxxxxx.',
    'en ny lærer': 'xxxxxxxx.',
    rådgiver: 'xxxx.....',
    koordinator: 'xxxx.....',
    pedagog: 'xx.......',
    teamleder: '.........',
    rektor: 'xx.......',
    'rektor et annet sted': '.........',
    frivillig: '.........',
    arkivar: '.........',
    import: 'x........',
    'ukjent rolle': '.........',
  },
  paused: {
    mor: 'xxxxxx.x.',
    far: 'xxxxxx.xx',
    'ukjent eller uten ansvar': '.........',
    stengt: '.........',
    barnet: '.........',
    verge: 'xxxxxxxx.',
    bestemor: 'xx.......',
    nabo: '.........',
    larer: 'xx..xxxx.',
    'en ny lærer': 'xx..xxxx.',
    rådgiver: 'xx.......',
    koordinator: 'xx.......',
    pedagog: 'xx.......',
    teamleder: '.........',
    rektor: 'xx.......',
    'rektor et annet sted': '.........',
    frivillig: '.........',
    arkivar: '.........',
    import: 'x........',
    'ukjent rolle': '.........',
  },
  closed: {
    mor: 'xxxxxx.x.',
    far: 'xxxxxx.xx',
    'ukjent eller uten ansvar': '.........',
    stengt: '.........',
    barnet: '.........',
    verge: 'xxxxxxxx.',
    bestemor: '.........',
    nabo: '.........',
    larer: 'xx..xxxx.',
    'en ny lærer': 'xx..xxxx.',
    rådgiver: 'xx.......',
    koordinator: 'xx.......',
    pedagog: 'xx.......',
    teamleder: '.........',
    rektor: 'xx.......',
    'rektor et annet sted': '.........',
    frivillig: '.........',
    arkivar: '..xx.....',
    import: 'x........',
    'ukjent rolle': '.........',
  },
};

/** Where no log was ever opened there is nothing to ask about it: the column stays empty. */
function seen(phase: string, actor: Actor): string {
  const { events, day } = phases[phase] ?? { events: [], day: stamp.day };
  const state = replay(events);
  const isThere = (look: Look) => look.log === undefined || state.log.logs.has(look.log);
  return looks.map((look) => (isThere(look) && mayRead(state, actor, look, day, hemnes).may ? 'x' : '.')).join('');
}

describe.each(Object.entries(TABLE))('who reads what: %s', (phase, rows) => {
  test.each(Object.entries(rows))('%s: %s', (row, cells) => {
    const actor = who[row];
    expect(actor && seen(phase, actor)).toBe(cells);
  });

  test('every role has a row', () => {
    expect(Object.keys(rows)).toEqual(Object.keys(who));
  });
});
