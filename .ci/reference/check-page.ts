import { readingCodes } from '../../adapters/cli/check/reading-codes.ts';
import { type CheckCode, checkCodes } from '../../src/check/check-codes.ts';
import { checkWords, type ReadingCode } from '../../src/text/check-words.ts';
import { page, table } from './page.ts';

const { says, reads } = checkWords.en;

/** Every code of `stafett check`: what it says, why it matters, and what to do. */
export function checkPage(): string {
  const seen = Object.entries(checkCodes).map(
    ([code, { severity, why, todo }]) =>
      `### ${code}\n\n*${severity}.* ${says[code as CheckCode].replace(/\{(\w+)\}/g, '`$1`')}\n\n**Why.** ${why}\n\n**What to do.** ${todo}`,
  );
  const read = Object.entries(readingCodes).map(
    ([code, { todo }]) => `### ${code}\n\n*error.* ${reads[code as ReadingCode]}\n\n**What to do.** ${todo}`,
  );
  return page(
    'What check says',
    INTRO,
    table(['severity', 'means', 'exit code'], [...SEVERITIES]),
    '## In a profile that can be read',
    ...seen,
    '## What keeps a profile from being read',
    ...read,
  );
}

const SEVERITIES = [
  ['error', 'it is wrong', '1'],
  ['warning', 'it is most probably wrong', '0'],
  ['note', 'it is worth knowing', '0'],
] as const;

const INTRO = `\`stafett check <profiles...>\` reads profiles, with all they extend, and says what is wrong at file, line and column, what they override, and of which rules they state nothing.
Conditions are tried with every combination of the facts they name: numbers on both sides of their constants, sets by the members that are named. Facts are tried as if each could be anything beside the others, so what is said never to be possible never is.
\`--day\` is the day validity is looked at; \`--json\` writes everything as data; \`stafett compile\` writes nothing of a profile with an error in it.`;
