import { noCase } from '../../src/case/evolve.ts';
import { doors } from '../../src/registry/doors.ts';
import { attempt, type Engine, later } from './carry-out.ts';
import type { Counterexample } from './checks.ts';
import { leftOut } from './deeds.ts';
import type { Explored } from './explore.ts';
import { type Act, BORN, type Deed, days, type Place, people } from './world.ts';

const number = (n: number) => Math.round(n).toLocaleString('en');

const STOPPED: { readonly [S in Explored['stopped']]: string } = {
  exhausted: 'exhausted: every state there is has been found',
  states: 'cut: the number of states asked for',
  depth: 'cut: the depth asked for',
  memory: 'cut: the memory allowed',
  broken: 'stopped: enough counterexamples',
};

/** One line on how far it has come. */
export function progressLine({ states, transitions, tried, depth, seconds, megabytes, checks }: Explored): string {
  const speed = `${number(transitions / seconds)} transitions/s, ${number(tried / seconds)} commands/s`;
  return `${number(seconds)} s: ${number(states)} states, depth ${depth}, ${speed}, ${number(megabytes)} MB, ${checks.broken} broken`;
}

/** All that was seen, for a person to read. */
export function report(explored: Explored): string {
  const { states, transitions, tried, depth, stations, stopped, seconds, megabytes, checks, accepted } = explored;
  const wayOut = checks.counts.at(-1);
  const never = [...doors.keys()].filter((one) => !accepted.has(one) && leftOut[one] === undefined);
  return [
    `${number(states)} states, ${number(transitions)} transitions of ${number(tried)} commands tried, ${explored.deeds} deeds a state`,
    `depth ${depth} from ${stations} stations; ${STOPPED[stopped]}`,
    `${seconds.toFixed(1)} s, ${number(transitions / seconds)} transitions/s, ${number(tried / seconds)} commands/s, at most ${number(megabytes)} MB`,
    `a way out from ${number((wayOut?.checked ?? 0) - (wayOut?.broken ?? 0))} of ${number(wayOut?.checked ?? 0)} states, the longest ${checks.longest} commands`,
    '',
    ...checks.counts.map((one) => `${one.broken === 0 ? 'holds ' : 'BROKEN'}  ${holding(one)}  ${one.title}`),
    '',
    `let in at least once: ${accepted.size} of ${doors.size} commands${never.length === 0 ? '' : `; never: ${never.join(', ')}`}`,
    ...Object.entries(leftOut).map(([command, why]) => `left out: ${command} (${why})`),
  ].join('\n');
}

function holding({ checked, broken }: { readonly checked: number; readonly broken: number }): string {
  const times = broken === 0 ? number(checked) : `${number(broken)} of ${number(checked)}`;
  return times.padStart(12);
}

/** A counterexample: what does not hold, the path in words, and the same as a scenario that can be run. */
export function told({ broken, path }: Counterexample, engine: Engine): string {
  return [`BROKEN: ${broken}`, '', ...path.map(inWords), '', asScenario({ broken, path }, engine)].join('\n');
}

function inWords(deed: Deed, at: number): string {
  const number = `${at + 1}.`.padStart(4);
  if (deed === 'time passes') return `${number} time passes`;
  const said = Object.entries(deed.with).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const how = deed.answers ? ', on their own discretion' : '';
  return `${number} ${deed.by}: ${deed.does}${said.length === 0 ? '' : ` with ${said.join(', ')}`}${how}`;
}

/** The path as a file of one scenario, each step with the answer it was given. */
export function asScenario({ broken, path }: Counterexample, engine: Engine): string {
  const { profile } = engine;
  let place: Place = { state: noCase, today: 0 };
  const steps = path.flatMap((deed, nth) => {
    if (deed === 'time passes') {
      place = later(place) ?? place;
      return [];
    }
    const { decision, events, after } = attempt(engine, place, deed, nth);
    place = { state: after, today: place.today };
    const answered = decision === 'threw' || decision.outcome === 'invalid' ? [] : decision.findings;
    const answers = answered.filter((one) => one.answered).map((one) => one.rule);
    const expect =
      decision === 'threw' ? 'invalid' : decision.outcome === 'refused' ? decision.verdict : decision.outcome;
    return [
      step(
        deed,
        place.today,
        expect,
        answers,
        events.map((one) => one.type),
      ),
    ];
  });
  return [
    `profile: ${profile.id}`,
    `subject: { kind: youth, born: ${BORN} }`,
    'people:',
    ...Object.values(people).flatMap((one) => (one.id === 'subject' || one.id === 'import' ? [] : [person(one)])),
    `scenario: ${JSON.stringify(broken)}`,
    'steps:',
    ...steps,
  ].join('\n');
}

function person(one: { readonly id: string; readonly role: string; readonly service?: string }): string {
  return `  ${one.id}: { role: ${one.role}${one.service === undefined ? '' : `, service: ${one.service}`} }`;
}

function step(
  one: Act,
  today: number,
  expect: string,
  answers: readonly string[],
  recorded: readonly string[],
): string {
  const { id, subject, ...fields } = one.with;
  const said = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const role = people[one.by].role;
  return `  - { ${[
    `day: ${days[today]}`,
    `by: ${one.by === 'import' ? 'system' : one.by}`,
    `do: ${one.does}`,
    ...(said.length === 0 ? [] : [`with: { ${said.join(', ')} }`]),
    ...(id === undefined ? [] : [`id: ${String(id)}`]),
    ...(answers.length === 0
      ? []
      : [`discretion: { role: ${role}, reason: vurdert, answers: [${answers.join(', ')}] }`]),
    `expect: ${expect}`,
    `recorded: [${recorded.join(', ')}]`,
  ].join(', ')} }`;
}
