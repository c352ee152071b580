import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    // Processes, not threads: some tests change the folder they stand in.
    pool: 'forks',
    // Properties, browsers and the packed package take their time on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
