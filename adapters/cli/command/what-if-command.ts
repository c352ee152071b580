import { existsSync } from 'node:fs';
import pc from 'picocolors';
import { whatIf } from '../../../src/case/what-if.ts';
import { eventsIn, loadCase } from '../../../src/engine/load-case.ts';
import { StafettError } from '../../../src/engine/stafett-error.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { openCaseFile } from '../run/sqlite-file.ts';
import { loadScenarios } from '../scenario/load/load-scenarios.ts';
import type { Reading } from '../scenario/load/reading.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { historiesOfStory, type TitledHistory } from '../what-if/history-of-story.ts';
import { whatIfLines } from '../what-if/what-if-text.ts';
import { notRead } from './not-read.ts';
import { profileAt } from './one-profile.ts';

/** Which other rules; and where a case is kept, with the rules it was told under. */
export interface WhatIfOptions {
  readonly profile: string;
  readonly store?: string;
  readonly from?: string;
  readonly json?: boolean;
  readonly lang?: Language;
}

type Found =
  | { readonly histories: readonly TitledHistory[] }
  | { readonly fault: string }
  | Extract<Reading<never>, { ok: false }>;

/** `stafett what-if`: what would have been otherwise in a story, or in a case on file, under other rules. Nothing is recorded. */
export async function whatIfCommand(named: string, options: WhatIfOptions, streams: Streams): Promise<ExitCode> {
  const { profile, store, json = false, lang } = options;
  const other = profileAt(profile);
  if (!other.ok) return notRead(other.issues, json, streams);
  const found = store === undefined ? await inStory(named) : await onFile(named, store, options.from);
  if ('fault' in found) {
    streams.err(`${found.fault}\n`);
    return EXIT.wrongUse;
  }
  if ('issues' in found) return notRead(found.issues, json, streams);
  const asked = found.histories.map((one) => ({ ...one, found: whatIf(one.events, one.profile, other.value) }));
  if (json) {
    const told = asked.map(({ title, profile: was, found }) => ({
      title,
      was: idOf(was),
      now: idOf(other.value),
      ...found,
    }));
    streams.out(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.fine;
  }
  const colors = pc.createColors(streams.color);
  const blocks = asked.map(({ title, profile: was, found }) =>
    whatIfLines({ title, found, was, now: other.value, language: lang ?? other.value.language, colors }).join('\n'),
  );
  streams.out(`${blocks.join('\n\n')}\n`);
  return EXIT.fine;
}

function idOf({ id, name, version }: Profile) {
  return { id, name, version };
}

async function inStory(named: string): Promise<Found> {
  const [path = '', ...rest] = named.split('#');
  const title = rest.join('#');
  const loaded = loadScenarios([path]);
  if (!loaded.ok) return loaded;
  const chosen = loaded.value.filter((one) => title === '' || one.title === title);
  if (chosen.length === 0) return { fault: 'No scenario of this title is in the file.' };
  return { histories: (await Promise.all(chosen.map(historiesOfStory))).flat() };
}

async function onFile(caseId: string, store: string, from: string | undefined): Promise<Found> {
  if (from === undefined) return { fault: 'Say with --from which profile the case is under.' };
  const was = profileAt(from);
  if (!was.ok) return was;
  if (!existsSync(store)) return { fault: 'There is no file of cases of this name.' };
  try {
    const opened = await openCaseFile(store);
    if (opened === undefined) return { fault: NO_DRIVER };
    try {
      const { envelopes } = await loadCase(opened.storage.for(was.value.municipality), caseId);
      if (envelopes.length === 0) return { fault: 'There is no such case in the file.' };
      return { histories: [{ title: caseId, profile: was.value, events: eventsIn(envelopes) }] };
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof StafettError) return { fault: `The case cannot be read: ${error.message}.` };
    return { fault: 'This is no file of cases.' };
  }
}

const NO_DRIVER = 'Cases are kept in SQLite by libsql, which is not installed here: npm install libsql.';
