import { expect, test } from 'vitest';
import { spokenOn } from './console.ts';
import { expectSamplesToPrintWhatIsShown } from './printed.ts';

test.each(['docs/how-to/embed-in-an-existing-system.md', 'docs/how-to/write-a-store.md'])(
  '%s, run from the top, prints what it shows',
  expectSamplesToPrintWhatIsShown,
  60_000,
);

test.each(['docs/how-to/state-local-rules.md', 'docs/how-to/write-a-scenario.md'])(
  '%s shows what the command line writes about its files',
  async (page) => {
    const told = await spokenOn(page);
    expect(told, `${page} runs nothing`).not.toEqual([]);
    for (const { wrote, shows, line, command } of told) expect.soft(wrote, `${page}:${line}: ${command}`).toBe(shows);
  },
  60_000,
);
