import { Bench } from 'tinybench';

/** What one thing costs, and how many of them there were in each sample. */
export interface Cost {
  readonly name: string;
  /** The median over all samples, in nanoseconds for one. */
  readonly median: number;
}

/** One thing to measure: does it once, for the n-th of its inputs, and hands back something that depends on the answer. */
export interface Measured {
  readonly name: string;
  /** How many are done between two looks at the clock, so that the clock costs nothing. */
  readonly batch: number;
  readonly once: (n: number) => number | Promise<number>;
}

/** What the answers add up to: used, so that no call can be left out. */
let used = 0;

/** Measures several things in turn, warmed up first, in one process. */
export async function measure(all: readonly Measured[], seconds: number): Promise<readonly Cost[]> {
  const bench = new Bench({ now: processorTime, time: seconds * 1000, warmupTime: 2000, warmup: true, iterations: 30 });
  for (const one of all) bench.add(one.name, batchOf(one));
  await bench.run();
  if (Number.isNaN(used)) throw new Error('an answer was no number');
  return all.map(({ name, batch }) => costOf(bench, name, batch));
}

/** Milliseconds this process has had of the processors, those of the compiler and the garbage collector among them: what else runs on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function batchOf({ batch, once }: Measured): () => Promise<void> | void {
  let n = 0;
  if (once(0) instanceof Promise)
    return async () => {
      for (let i = 0; i < batch; i += 1) used += await once(n++);
    };
  const now = once as (n: number) => number; // seen not to be a promise just above
  return () => {
    for (let i = 0; i < batch; i += 1) used += now(n++);
  };
}

function costOf(bench: Bench, name: string, batch: number): Cost {
  const result = bench.getTask(name)?.result;
  if (result?.state !== 'completed') throw new Error(`${name} was not measured: ${result?.state}`);
  const perOne = (milliseconds: number) => (milliseconds * 1e6) / batch;
  return { name, median: perOne(result.latency.p50) };
}
