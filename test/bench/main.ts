import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { actionsFor, type Command, decide, evolve, noCase, replay, viewFor } from 'stafett';
import { parseCommand, parseProfile } from 'stafett/schema';
import { longHistory } from './history.ts';
import { type Cost, type Measured, measure } from './measure.ts';
import { type Lived, midLife, noticedCase } from './mid-life.ts';
import { asStated, asWritten, sourceOf } from './own-rule.ts';
import { type Asked, acceptByHand } from './peers/by-hand.ts';
import { acceptInJsonRules } from './peers/json-rules-engine.ts';
import { acceptInXState } from './peers/xstate.ts';

const parsed = parseProfile(JSON.parse(readFileSync('dist/profiles/hemnes.json', 'utf8')));
if (!parsed.ok) throw new Error('the profile that the benchmark rests on cannot be read');
const hemnes = parsed.value;

/** As it comes over the wire or from a store: never the very object that was made a moment ago. */
const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** Cases as a host has them: read from their events. */
const loaded = (lived: Lived): Lived => ({ ...fromJson(lived), state: replay(fromJson(lived.events)) });

const HOW_MANY = 16;
const cases = Array.from({ length: HOW_MANY }, (_, n) => loaded(midLife(n, hemnes, noCase)));
const young = Array.from({ length: HOW_MANY }, (_, n) => loaded(noticedCase(n, hemnes, noCase)));
const first = cases[0] as Lived; // there are sixteen

const accepting = (who: 'helse' | 'radgiver'): readonly Asked[] =>
  cases.flatMap(({ state, people, day }) =>
    Array.from({ length: HOW_MANY }, (_, n) => {
      const command = fromJson({ type: 'AcceptBaton', commandId: `svar-${n}`, actor: people[who], day } as const);
      return { command, state, profile: hemnes };
    }),
  );
const concluding = young.flatMap(({ state, people, day }) =>
  Array.from({ length: HOW_MANY }, (_, n) => {
    const fields = { type: 'ConcludeConcern', concern: 'uro', outcomes: ['level'], to: '1' } as const;
    const command: Command = fromJson({ ...fields, commandId: `slutt-${n}`, actor: people.larer, day });
    return { command, state, profile: hemnes };
  }),
);
const starting = cases.map(
  ({ state, people, day }): { command: Command; state: Asked['state']; profile: Asked['profile'] } => {
    const by = { actor: people.larer, day };
    const plan = { id: 'lekser', service: 'skole', responsible: people.larer.id, evaluateBy: '2026-06-19' };
    const planned = decide(
      fromJson({ type: 'PlanMeasure', commandId: 'plan', ...plan, ...by } as Command),
      state,
      hemnes,
    );
    if (planned.outcome !== 'accepted') throw new Error('the measure that is to be started could not be planned');
    const command: Command = fromJson({ type: 'StartMeasure', commandId: 'start', measure: 'lekser', ...by });
    return { command, state: planned.events.reduce(evolve, state), profile: hemnes };
  },
);
const rightful = accepting('helse');
const wrongful = accepting('radgiver');

/** One of several inputs, round and round. */
const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T; // never empty

function findingsOf({
  command,
  state,
  profile,
}: {
  command: Command;
  state: Asked['state'];
  profile: Asked['profile'];
}) {
  const decision = decide(command, state, profile);
  return decision.outcome === 'invalid' ? Number.NaN : decision.findings.length;
}

/** All of them say yes to the rightful and no to the wrongful, or nothing is measured. */
async function agree(): Promise<void> {
  for (const [asked, is] of [
    ...rightful.map((one) => [one, true] as const),
    ...wrongful.map((one) => [one, false] as const),
  ]) {
    const said = [
      decide(asked.command, asked.state, asked.profile).outcome === 'accepted',
      acceptByHand(asked) !== undefined,
      acceptInXState(asked),
      await acceptInJsonRules(asked),
    ];
    if (said.some((one) => one !== is)) throw new Error(`they do not agree on ${asked.command.actor.id}: ${said}`);
  }
  for (const one of [...cases, ...young])
    if (asWritten(one) !== (asStated(sourceOf(one, hemnes)) === 'true')) throw new Error('the conditions do not agree');
}

const decisions: readonly Measured[] = [
  {
    name: 'by hand, first no, no reasons',
    batch: 10_000,
    once: (n) => acceptByHand(pick(rightful, n))?.type.length ?? 0,
  },
  { name: 'stafett, accept', batch: 5_000, once: (n) => findingsOf(pick(rightful, n)) },
  { name: 'stafett, refuse the wrong one', batch: 5_000, once: (n) => findingsOf(pick(wrongful, n)) },
  { name: 'XState 5 transition', batch: 500, once: (n) => Number(acceptInXState(pick(rightful, n))) },
  { name: 'json-rules-engine', batch: 100, once: async (n) => Number(await acceptInJsonRules(pick(rightful, n))) },
];

const doors: readonly Measured[] = [
  { name: 'AcceptBaton, of 5', batch: 5_000, once: (n) => findingsOf(pick(rightful, n)) },
  { name: 'StartMeasure, of 19', batch: 2_000, once: (n) => findingsOf(pick(starting, n)) },
  { name: 'ConcludeConcern, of 16', batch: 2_000, once: (n) => findingsOf(pick(concluding, n)) },
];
const concerned = [rightful, starting, concluding].map((of) => findingsOf(pick(of, 0)));

const sources = cases.map((one) => sourceOf(one, hemnes));
const conditions: readonly Measured[] = [
  { name: 'by hand', batch: 20_000, once: (n) => Number(asWritten(pick(cases, n))) },
  { name: 'as stated', batch: 10_000, once: (n) => asStated(pick(sources, n)).length },
];

const lengths = [50, 1_000, 10_000];
const histories = lengths.map((length) => cases.slice(0, 4).map((one) => longHistory(one, length)));
const replays = histories.map((of, n): Measured => {
  const length = lengths[n] ?? 0;
  // A whole history in one go, counted by its events.
  const once = (at: number) => (at % length === 0 ? replay(pick(of, at / length)).version : 0);
  return { name: `replay ${length}, per event`, batch: length, once };
});

const json = rightful.map((one) => fromJson({ ...one.command, offer: 'tilbud-2' }));
const long = replay(longHistory(first, 1_000));
const written = { ...first.events[0], type: 'EntryWritten', id: 'enda-en', log: 'logg', content: 'enda' } as Parameters<
  typeof evolve
>[1];
const questions: readonly Measured[] = [
  { name: 'parseCommand', batch: 1_000, once: (n) => Number(parseCommand(pick(json, n)).ok) },
  { name: 'actionsFor the holder', batch: 20, once: (n) => asks(pick(cases, n), 'larer') },
  { name: 'viewFor the holder', batch: 50, once: (n) => views(pick(cases, n), 'larer') },
  { name: 'viewFor a guardian', batch: 50, once: (n) => views(pick(cases, n), 'mor') },
  { name: 'evolve one event onto 1,000', batch: 50, once: () => evolve(long, written).version },
];

const asks = ({ state, people, day }: Lived, who: 'larer') => actionsFor(state, people[who], day, hemnes).length;
const views = ({ state, people, day }: Lived, who: 'larer' | 'mor') =>
  viewFor(state, people[who], day, hemnes).contents.length;

const count = (n: number) => Math.round(n).toLocaleString('en');
const seconds = Number(process.argv[2] ?? 2);

await agree();
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${process.platform}`);
const [byHand, ...others] = await measure(decisions, seconds);
const ours = others[0] as Cost; // measured second
console.log(
  `\n| one decision, ${findingsOf(pick(rightful, 0))} rules asked | median ns | per second | times stafett |\n|---|--:|--:|--:|`,
);
for (const { name, median } of [byHand as Cost, ...others])
  console.log(`| ${name} | ${count(median)} | ${count(1e9 / median)} | ${(median / ours.median).toFixed(2)} |`);
console.log('\n| door, of how many rules | that concern it | median ns | ns per rule |\n|---|--:|--:|--:|');
for (const [n, { name, median }] of (await measure(doors, seconds)).entries())
  console.log(`| ${name} | ${concerned[n]} | ${count(median)} | ${count(median / (concerned[n] ?? 1))} |`);
const [byHandOnly, compiled] = (await measure(conditions, seconds)) as [Cost, Cost]; // measured in this order
console.log('\n| condition of six comparisons | median ns | times by hand |\n|---|--:|--:|');
for (const { name, median } of [byHandOnly, compiled])
  console.log(`| ${name} | ${count(median)} | ${(median / byHandOnly.median).toFixed(2)} |`);
console.log('\n| replay | median ns per event | events per second |\n|---|--:|--:|');
for (const { name, median } of await measure(replays, seconds))
  console.log(`| ${name} | ${count(median)} | ${count(1e9 / median)} |`);
console.log(`\n| question (${asks(first, 'larer')} actions, ${first.state.version} events) | median µs |\n|---|--:|`);
for (const { name, median } of await measure(questions, seconds))
  console.log(`| ${name} | ${(median / 1000).toFixed(2)} |`);
