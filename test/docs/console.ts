import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../adapters/cli/main.ts';
import { blocksOf } from './samples.ts';

/** What a page shows of the command line, and what it wrote when it was run. */
export interface Spoken {
  readonly line: number;
  readonly command: string;
  readonly shows: string;
  readonly wrote: string;
}

/** Writes the files of a page (`yaml file=name`) to a folder of their own and runs there what the page runs (`console run`). */
export async function spokenOn(page: string): Promise<readonly Spoken[]> {
  const blocks = blocksOf(page);
  const folder = mkdtempSync(join(tmpdir(), 'stafett-docs-'));
  const here = process.cwd();
  try {
    for (const { info, text } of blocks) {
      const name = /\bfile=([a-z-]+\.yaml)$/.exec(info)?.[1];
      if (name !== undefined) writeFileSync(join(folder, name), text);
    }
    process.chdir(folder);
    const told: Spoken[] = [];
    for (const { info, text, line } of blocks) if (info === 'console run') told.push(await spoken(text, line));
    return told;
  } finally {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  }
}

async function spoken(text: string, line: number): Promise<Spoken> {
  const [first = '', ...rest] = text.split('\n');
  const command = first.replace(/^\$ npx stafett /, '');
  if (command === first) throw new Error(`not a call of the command line: ${first}`);
  const wrote: string[] = [];
  const write = (words: string) => void wrote.push(words);
  await main(command.split(' '), { out: write, err: write, color: false });
  return { line, command, shows: rest.join('\n'), wrote: wrote.join('') };
}
