import pc from 'picocolors';
import { type CalendarDay, isCalendarDay } from '../../../src/calendar/day.ts';
import { osloDay } from '../../../src/engine/oslo-day.ts';
import { systemClock } from '../../../src/port/clock.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { type CheckedFile, checkFile, hasErrors } from '../check/check-file.ts';
import { checkLines } from '../check/check-lines.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { fileOf } from './one-profile.ts';

/** The day validity is looked at, and the language of what is silent. */
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
  const checked = files.map(fileOf).map((file, _, all) => checkFile(file, all, day));
  if (json) streams.out(`${JSON.stringify({ profiles: checked.map(asJson) }, null, 2)}\n`);
  else {
    const colors = pc.createColors(streams.color);
    for (const one of checked)
      for (const line of checkLines(one, lang ?? one.profile?.profile.language ?? 'en', colors))
        streams.out(`${line}\n`);
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
  const count = (severity: string) => all.filter((one) => one.severity === severity).length;
  const counted = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const parts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('note'), 'note'),
  ];
  return `${counted(checked.length, 'profile')}: ${parts.join(', ')}`;
}
