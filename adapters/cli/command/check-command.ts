import pc from 'picocolors';
import { type CalendarDay, isCalendarDay } from '../../../src/calendar/day.ts';
import { osloDay } from '../../../src/engine/oslo-day.ts';
import { systemClock } from '../../../src/port/clock.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { type CheckedFile, checkFile, hasErrors, SEVERITIES } from '../check/check-file.ts';
import { checkLines } from '../check/check-lines.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { fileOf } from './one-profile.ts';

/** The day validity is looked at, and the language it is all told in; left out: that of each profile. */
export interface CheckOptions {
  readonly day?: string;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** `stafett check`: what is wrong with profiles, what they override, and where they are silent. 1 where there is an error in one of them. */
export function checkCommand(files: readonly string[], options: CheckOptions, streams: Streams): ExitCode {
  const { day = today(), lang, json = false } = options;
  if (!isCalendarDay(day)) {
    streams.err('--day takes a day that exists, written YYYY-MM-DD.\n');
    return EXIT.wrongUse;
  }
  const checked = files.map(fileOf).map((file, _, all) => checkFile(file, all, day, lang));
  if (json) streams.out(`${JSON.stringify({ profiles: checked.map(asJson) }, null, 2)}\n`);
  else {
    const colors = pc.createColors(streams.color);
    for (const line of checked.flatMap((one) => checkLines(one, colors))) streams.out(`${line}\n`);
    streams.out(`${summary(checked)}\n`);
  }
  if (checked.some(isAbsent)) return EXIT.wrongUse;
  return checked.some(hasErrors) ? EXIT.unmet : EXIT.fine;
}

/** The day in Norway: the only time a command line reads the clock for a profile. */
export function today(): CalendarDay {
  return osloDay(systemClock.now());
}

function isAbsent({ findings }: CheckedFile): boolean {
  return findings.some((one) => one.code === 'no-such-file');
}

function asJson({ file, profile, findings, overrides, silent }: CheckedFile) {
  const { id, version } = profile?.profile ?? {};
  return { file, id, version, findings, overrides, silent };
}

function summary(checked: readonly CheckedFile[]): string {
  const all = checked.flatMap((one) => one.findings);
  // Of profiles in several languages the sum is told in English.
  const [language = 'en', ...others] = new Set(checked.map((one) => one.language));
  const words = checkWords[others.length === 0 ? language : 'en'].counted;
  const counted = (number: number, [one, several]: readonly [string, string]) =>
    `${number} ${number === 1 ? one : several}`;
  const parts = SEVERITIES.map((severity) =>
    counted(all.filter((one) => one.severity === severity).length, words[severity]),
  );
  return `${counted(checked.length, words.profile)}: ${parts.join(', ')}`;
}
