import { parseArgs } from 'node:util';
import { engineUnder } from './carry-out.ts';
import { type Bounds, Exploration, type Explored } from './explore.ts';
import { rulesOf } from './rules-of.ts';
import { progressLine, report, told } from './told.ts';

const { values } = parseArgs({
  options: {
    states: { type: 'string', default: '1000000' },
    depth: { type: 'string', default: '60' },
    memory: { type: 'string', default: '1900' },
    audit: { type: 'string', default: '500' },
    profile: { type: 'string', default: 'test/explore/small.yaml' },
  },
});

const engine = engineUnder(rulesOf(values.profile));
const bounds: Bounds = {
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

const explored = new Exploration(engine, bounds).run(progress);
const { counterexamples } = explored.checks;
console.log([report(explored), ...counterexamples.map((one) => told(one, engine))].join('\n\n'));
process.exitCode = counterexamples.length === 0 ? 0 : 1;
