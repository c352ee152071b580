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

/**
 * Goes through a page in a folder of its own, from the top: writes its files and runs there what it runs (`console run`). A file is written
 * whole (`yaml file=name`), grows by a block (`yaml file=name add`), has the block it grew by last written anew (`yaml file=name again`), or
 * is held against what stands in it by then (`yaml file=name whole`).
 */
export async function spokenOn(page: string): Promise<readonly Spoken[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-docs-'));
  const here = process.cwd();
  try {
    process.chdir(folder);
    const files = new Map<string, FileOfPage>();
    const told: Spoken[] = [];
    for (const { info, text, line } of blocksOf(page)) {
      const [, name, how = ''] = /\bfile=([a-z0-9-]+\.yaml)(?: (add|again|whole))?$/.exec(info) ?? [];
      if (name !== undefined) files.set(name, written(name, how, text, files.get(name)));
      if (info === 'console run') told.push(await spoken(text, line));
    }
    return told;
  } finally {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  }
}

/** A file a page writes, and what stood there before its last block. */
interface FileOfPage {
  readonly before: string;
  readonly text: string;
}

function written(name: string, how: string, block: string, file: FileOfPage = { before: '', text: '' }): FileOfPage {
  const before = how === 'add' ? file.text : how === 'again' ? file.before : '';
  const text = before + block;
  if (how === 'whole' && file.text !== text) throw new Error(`${name} is not what the page has made of it`);
  writeFileSync(name, text);
  return { before, text };
}

async function spoken(text: string, line: number): Promise<Spoken> {
  const [first = '', ...rest] = text.split('\n');
  const command = first.replace(/^\$ npx stafett /, '');
  if (command === first) throw new Error(`not a call of the command line: ${first}`);
  const wrote: string[] = [];
  const write = (words: string) => void wrote.push(words);
  await main(command.split(' '), { out: write, err: write, color: false });
  const shows = rest.join('\n');
  return { line, command, shows, wrote: shortened(wrote.join(''), shows) };
}

const LEFT_OUT = '…';

/** What was written, with `…` in the place of what a page leaves out, lines or a part of one; all of it where it is not what the page shows. */
function shortened(wrote: string, shows: string): string {
  const lines = shows.split(/^…\n/m).map((part) => part.split(LEFT_OUT).map(literally).join('.*'));
  return new RegExp(`^${lines.join('(?:.*\\n)+?')}$`).test(wrote) ? shows : wrote;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
