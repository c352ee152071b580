import { parseArgs } from 'node:util';
import { engineUnder } from './carry-out.ts';
import { deeds, only } from './deeds.ts';
import { BOUNDS, Exploration, type Explored } from './explore.ts';
import { rulesOf } from './rules-of.ts';
import { progressLine, report, told } from './told.ts';

const { values } = parseArgs({
  options: {
    states: { type: 'string', default: String(BOUNDS.states) },
    depth: { type: 'string', default: String(BOUNDS.depth) },
    memory: { type: 'string', default: String(BOUNDS.memory) },
    audit: { type: 'string', default: String(BOUNDS.audit) },
    only: { type: 'string' },
    profile: { type: 'string', default: 'test/explore/small.yaml' },
  },
});

const engine = engineUnder(rulesOf(values.profile));
const bounds = {
  ...BOUNDS,
  states: Number(values.states),
  depth: Number(values.depth),
  memory: Number(values.memory),
  audit: Number(values.audit),
};

let toldAt = 0;
function progress(soFar: Explored): void {
  if (soFar.seconds < toldAt + 5) return;
  toldAt = soFar.seconds;
  console.error(progressLine(soFar));
}

const explored = new Exploration(engine, bounds, values.only === undefined ? deeds : only(values.only.split(','))).run(
  progress,
);
const { counterexamples } = explored.checks;
console.log([report(explored), ...counterexamples.map((one) => told(one, engine))].join('\n\n'));
process.exitCode = counterexamples.length === 0 ? 0 : 1;
