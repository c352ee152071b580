import { describe, expect, test } from 'vitest';
import { MOST_FOR_OWN_RULES, ownRulesMeet } from '../../src/check/own-rules-meet.ts';
import { parseProfile } from '../../src/schema.ts';

const COMMANDS = [
  ...['OpenLog', 'OfferBaton', 'AcceptBaton', 'CloseLog', 'InviteService', 'StartMeasure', 'PlanMeasure', 'SetGoal'],
  ...[
    'EndMeasure',
    'CallMeeting',
    'HoldMeeting',
    'ChangeLevel',
    'CompleteStep',
    'ReferToTeam',
    'ArchiveLog',
    'ComposeTeam',
  ],
];

/** What a rule asks of the facts: several, and of each another value from one rule to the next. */
const asking = (n: number) => ({
  when: {
    all: [
      { fact: 'services.count', atLeast: n % 7 },
      { fact: 'subject.age', atMost: (n % 17) + 1 },
      { fact: 'concern.arena', is: `arena-${n % 5}` },
    ],
  },
  require: {
    any: [
      { fact: 'measures.count', atLeast: n % 4 },
      { fact: 'concern.grave', is: n % 2 === 0 },
      { fact: 'concern.arena', is: `arena-${n % 3}` },
    ],
  },
});

function withRules(count: number, on: (n: number) => string) {
  const parsed = parseProfile({
    ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
    sources: { ONE: { title: 'One' } },
    levels: [{ id: '0', source: 'ONE' }],
    rules: Array.from({ length: count }, (_, n) => ({
      id: `own-${n}`,
      words: { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } },
      demands: { is: { on: [on(n)], ...asking(n), strength: 'must' }, source: 'ONE' },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** What is found, and how many combinations of facts were looked at for it. */
function looked(count: number, on: (n: number) => string, most = MOST_FOR_OWN_RULES) {
  const looking = { looked: 0, most };
  return { found: ownRulesMeet(withRules(count, on), looking), looked: looking.looked };
}

describe('two hundred rules of a municipality’s own', () => {
  test('are compared with those of the same commands, at a few combinations a pair', () => {
    const { found, looked: all } = looked(200, (n) => COMMANDS[n % COMMANDS.length] ?? '');
    expect(all).toBeGreaterThan(1000);
    expect(all).toBeLessThan(700_000);
    expect(found.filter((one) => one.code === 'not-analysed')).toEqual([]);
  });

  test('are never looked at beyond the limit, and each of which something is left open says so once', () => {
    const { found, looked: all } = looked(200, () => 'OpenLog', 20_000);
    expect(all).toBeLessThanOrEqual(20_000);
    const open = found.filter((one) => one.code === 'not-analysed');
    expect(open.length).toBeGreaterThan(0);
    expect(open[0]?.looked).toEqual({ most: 20_000 });
    expect(new Set(open.map((one) => one.path)).size).toBe(open.length);
  });
});

test('rules of different commands are not compared at all', () => {
  expect(looked(COMMANDS.length, (n) => COMMANDS[n] ?? '').looked).toBe(0);
});
