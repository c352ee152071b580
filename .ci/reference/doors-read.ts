import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { eventSchemas } from '../../src/case/case.schema.ts';
import { commentOn, filesOfConcepts } from './source-comments.ts';

/** What is read from the file of a door. */
export interface DoorRead {
  /** The comment on the door: what the command does. */
  readonly says: string;
  /** Events that it, or what it is made of, records. */
  readonly events: readonly string[];
  /** Codes of what the command may name that the case does not have, with the field. */
  readonly lacks: readonly string[];
}

/** Every door by the name of its command, as its file stands. */
export function doorsRead(root: string): ReadonlyMap<string, DoorRead> {
  const files = filesOfConcepts(root, (concept) => `${concept}/commands`, /\.ts$/);
  return new Map(files.flatMap((file) => doorIn(file)));
}

function doorIn(file: string): [string, DoorRead][] {
  const text = readFileSync(file, 'utf8');
  const command = /\bdoor\('(\w+)'/.exec(text)?.[1];
  const constant = /export const (\w+) = door\(/.exec(text)?.[1];
  if (command === undefined || constant === undefined) return [];
  const made = [...new Set([file, ...madeOf(file), ...madeOf(file).flatMap(madeOf)])].map((one) =>
    readFileSync(one, 'utf8'),
  );
  const events = made.flatMap((one) => [...one.matchAll(/\btype: '(\w+)'/g)].map((match) => match[1] ?? ''));
  const lacks = [text, ...functionsUsed(text, madeOf(file))].flatMap(codesIn);
  return [
    [
      command,
      {
        says: commentOn(file, constant),
        events: [...new Set(events)].filter((one) => eventSchemas.has(one)),
        lacks: [...new Set(lacks)],
      },
    ],
  ];
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/code: '([a-z-]+)', path: '(\w*)'/g)].map(([, code, path]) =>
    path === '' ? `${code}` : `${code} (${path})`,
  );
}

/** The functions of other files that a door's text names: some of them say what a command names that is not there. */
function functionsUsed(text: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const functions = readFileSync(file, 'utf8').matchAll(/^export function (\w+)[\s\S]*?^\}$/gm);
    return [...functions].flatMap(([body, name = '']) => (new RegExp(`\\b${name}\\b`).test(text) ? [body] : []));
  });
}

/** Files a door takes its facts from: what it imports, save rules, schemas, models and the machinery. */
function madeOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/^import (?!type)[^;]*from '(\.[^']+)';/gm)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  return imported.filter((path) => {
    const concept = basename(dirname(path));
    return (
      !/\/rules\/|\.schema\.ts$|\/(case|rule|identity|calendar|text|registry)\//.test(path) &&
      basename(path, '.ts') !== concept
    );
  });
}
