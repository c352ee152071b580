import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folderWith, stafett } from '../scenarios/on-disk.ts';
import { mustKeepQuiet } from './marker.ts';

/** The lines said of a file that cannot be read: the same by every command, as text and as JSON, and nothing is written. */
export async function said(bytes: string | Buffer, name = 'a.yaml'): Promise<readonly string[]> {
  const folder = folderWith({ [name]: '' });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const was = readdirSync(folder);
  const picture = join(folder, 'picture.html');
  const [test, timeline, drawn, json] = [
    await stafett('test', file),
    await stafett('timeline', file),
    await stafett('timeline', file, '--html', picture),
    await stafett('test', '--json', file),
  ];
  for (const one of [test, timeline, drawn, json]) mustKeepQuiet(`${one.out}${one.err}`);
  expect([timeline, drawn]).toEqual([test, test]);
  expect([test.code, test.out, json.code, json.err]).toEqual([2, '', 2, '']);
  expect(readdirSync(folder)).toEqual(was);
  const lines = test.err.trimEnd().split('\n');
  const { issues } = JSON.parse(json.out) as {
    issues: { source: string; line: number; column: number; code: string }[];
  };
  expect(issues.map((one) => `${one.source}:${one.line}:${one.column}`)).toEqual(
    lines.map((line) => /^(.*?:\d+:\d+): /.exec(line)?.[1]),
  );
  return issues.map(
    ({ source, line, column, code }) => `${source.replace(`${folder}/`, '')}:${line}:${column} ${code}`,
  );
}
