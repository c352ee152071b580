import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import { parse } from 'yaml';
import { entries } from './entries.ts';
import { root } from './root.ts';

/** A fenced block of a page: the words after the fence, and what stands in it. */
export interface Block {
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(({ 1: info = '', 2: inner = '', index }) => ({
    info: info.trim(),
    text: inner,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** One block that is run, with what the page says it prints; undefined where the page shows no output. */
export interface Sample {
  readonly line: number;
  readonly code: string;
  readonly prints: string | undefined;
}

/** The blocks marked `ts run`, each with the block marked `text printed` that follows it, if one does. */
export function samplesOf(page: string): readonly Sample[] {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ info, text, line }, index) => {
    const next = blocks[index + 1];
    const prints = next?.info === 'text printed' ? next.text : undefined;
    return info === 'ts run' ? [{ line, code: text, prints }] : [];
  });
}

/** Runs the samples of a page as one module and answers with what each printed. */
export async function outputsOf(samples: readonly Sample[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-docs-'));
  const printed: string[] = [];
  const console_ = vi.spyOn(console, 'log').mockImplementation((...words) => {
    if (words[0] === NEXT) printed.push('');
    else printed[printed.length - 1] += `${format(...words)}\n`;
  });
  const here = process.cwd();
  try {
    const module = join(folder, 'sample.ts');
    const marked = samples.map(({ code }) => `console.log('${NEXT}');\n${code}`).join('\n');
    writeFileSync(module, resolved(marked, folder));
    process.chdir(folder);
    await import(/* @vite-ignore */ pathToFileURL(module).href);
    return printed;
  } finally {
    process.chdir(here);
    console_.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

const NEXT = '--- next sample ---';

/** Points what is imported by name at this repository: the package at its sources, a profile at its YAML read as JSON. */
function resolved(code: string, folder: string): string {
  return code.replace(/(from |import\()'([^'.][^']*)'/g, (_, before: string, name: string) => {
    return `${before}'${pathOf(name, folder)}'`;
  });
}

function pathOf(name: string, folder: string): string {
  if (name.startsWith('node:')) return name;
  const profile = /^stafett\/profiles\/(.+)\.json$/.exec(name)?.[1];
  if (profile !== undefined) return profileAsJson(profile, folder);
  if (name !== 'stafett' && !name.startsWith('stafett/')) return import.meta.resolve(name);
  const entry = entries.get(name);
  if (entry === undefined || !existsSync(join(root, entry))) throw new Error(`the package has no entry ${name}`);
  return join(root, entry);
}

function profileAsJson(name: string, folder: string): string {
  const yaml = readFileSync(join(root, 'examples/profiles', `${name}.yaml`), 'utf8');
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(parse(yaml, { version: '1.2', schema: 'core' })));
  return path;
}
