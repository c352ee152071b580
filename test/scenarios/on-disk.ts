import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { main } from '../../adapters/cli/main.ts';

/** The profile of these tests, wherever a scenario is written. */
export const SMALL = resolve(import.meta.dirname, 'profiles', 'small.yaml');

/** What the command line said, and how it ended. Paths below the folder of the test are shown without it. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function stafett(...argv: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    color: false,
  });
  return { code, ...said };
}

/** Everything was as expected; what was not stands in the difference. */
export const OK: Said = { code: 0, out: expect.stringMatching(/^ok {2}/), err: '' };

/** Writes files into a folder of their own, which goes away with the test. */
export function folderWith(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-scenarios-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Tests one file of scenarios, called `a.yaml` in what is said. */
export async function testFile(text: string, others: { readonly [path: string]: string } = {}): Promise<Said> {
  const folder = folderWith({ 'a.yaml': text, ...others });
  const said = await stafett('test', join(folder, 'a.yaml'));
  const short = (words: string) => words.replaceAll(`${folder}/`, '');
  return { code: said.code, out: short(said.out), err: short(said.err) };
}

/** A case on level 1 with a holder and an open log: most tests begin here. */
export const BEGUN = `
profile: ${SMALL}
subject: { kind: child, born: 2018-01-01 }
people:
  larer: { role: larer, service: skole }
  ped: { role: pedagog, service: barnehage }
  leder: { role: rektor, service: skole }
  mor: { role: guardian }
  far: { role: guardian }
contents:
  notat: { text: Seen in class. }
given:
  day: 2026-02-01
  level: 1
  concerns: { trivsel: { by: larer } }
  consents: [{ by: mor, purpose: open-log, to: skole }]
  agreed: [{ by: [mor, larer], about: start-measures }]
  holder: larer
  log: open
`;

/** A scenario that begins there, with these steps. */
export function begun(steps: readonly string[]): string {
  return `${BEGUN}scenario: A story\nsteps:\n${steps.map((one) => `  - ${one}\n`).join('')}`;
}

/** A step that is as expected in the case the tests begin with. */
export const FINE = '{ day: 2026-02-20, check: { level: 1 } }';

/** What the command line says about a file, place first; always with exit code 2 and nothing run. */
export async function issues(
  text: string,
  others: { readonly [path: string]: string } = {},
): Promise<readonly string[]> {
  const { code, out, err } = await testFile(text, others);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err.trimEnd().split('\n');
}

/** Replaces in the text of a story that is fine, so that what is told can only come from the change. */
export function changed(from: string, to: string): string {
  const text = begun([FINE]);
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** A story of one step. */
export const step = (fields: string) => begun([`{ day: 2026-02-20, ${fields} }`]);
