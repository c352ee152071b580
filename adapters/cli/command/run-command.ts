import { dirname, join } from 'node:path';
import type { Language } from '../../../src/text/texts.ts';
import { runOnFile } from '../run/run-on-file.ts';
import { openCaseFile } from '../run/sqlite-file.ts';
import { loadScenarios } from '../scenario/load/load-scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { notRead } from './not-read.ts';

/** Where the cases are kept, and the language of the picture. */
export interface RunOptions {
  readonly store?: string;
  readonly lang?: Language;
}

/**
 * `stafett run`: tells one story into a case of its own in an SQLite file, through the engine as a host would, and says in Norwegian what
 * comes of each step. Beside the file lie the archive and the picture. A run that was interrupted goes on where it was.
 */
export async function runCommand(path: string, options: RunOptions, streams: Streams): Promise<ExitCode> {
  const [file = '', ...title] = path.split('#');
  const loaded = loadScenarios([file]);
  if (!loaded.ok) return notRead(loaded.issues, false, streams);
  const named = loaded.value.filter((one) => title.length === 0 || one.title === title.join('#'));
  const [scenario, ...others] = named;
  const fault = scenario === undefined || others.length > 0 ? 'Name one scenario: path#title.' : whyNot(scenario);
  if (scenario === undefined || fault !== undefined) return wrong(fault ?? '', streams);
  const { store = join('var', 'stafett.db'), lang = 'nb' } = options;
  const opened = await openCaseFile(store);
  if (opened === undefined) return wrong(NO_DRIVER, streams);
  try {
    const folder = dirname(store);
    const told = await runOnFile({
      scenario,
      storage: opened.storage,
      store,
      folder,
      lang,
      say: (line) => streams.out(`${line}\n`),
    });
    return told ? EXIT.fine : EXIT.unmet;
  } finally {
    opened.close();
  }
}

const NO_DRIVER = 'Cases are kept in SQLite by libsql, which is not installed here: npm install libsql.';

/** What an engine cannot be told: it knows only what someone does, one thing at a time, in one case. */
function whyNot({ given, subjects, steps }: Scenario): string | undefined {
  if (given !== undefined) return 'This story begins with what is given; an engine records only what someone does.';
  if (subjects.size > 1) return 'This story is of several cases; only a story of one is told here.';
  return steps.some((step) => step.together.length > 0)
    ? 'Several things happen at once in this story; here each comes after the other.'
    : undefined;
}

function wrong(message: string, streams: Streams): ExitCode {
  streams.err(`${message}\n`);
  return EXIT.wrongUse;
}
