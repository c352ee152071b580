import pc from 'picocolors';
import { profileDiff } from '../../../src/guide/profile-diff.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { diffLines } from '../diff/diff-text.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import type { WordsOptions } from './explain-command.ts';
import { notRead } from './not-read.ts';
import { profileAt } from './one-profile.ts';

/** `stafett diff`: what two profiles say, rule by rule, in words. That they differ is no fault. */
export function diffCommand(one: string, other: string, options: WordsOptions, streams: Streams): ExitCode {
  const { json = false, lang } = options;
  const [first, second] = [profileAt(one), profileAt(other)];
  if (!first.ok || !second.ok)
    return notRead(
      [first, second].flatMap((read) => (read.ok ? [] : read.issues)),
      json,
      streams,
    );
  const language = lang ?? first.value.language;
  const diff = profileDiff(first.value, second.value, language);
  if (json) {
    const named = { first: idOf(first.value), second: idOf(second.value), language };
    streams.out(`${JSON.stringify({ ...named, ...diff }, null, 2)}\n`);
    return EXIT.fine;
  }
  const lines = diffLines(diff, namesOf(first.value, second.value), language, pc.createColors(streams.color));
  streams.out(`${lines.join('\n')}\n`);
  return EXIT.fine;
}

function idOf({ id, name, version }: Profile) {
  return { id, name, version };
}

/** Two versions of one municipality are told apart by their version. */
function namesOf(first: Profile, second: Profile) {
  const named = (profile: Profile) =>
    first.name === second.name ? `${profile.name} ${profile.version}` : profile.name;
  return { first: named(first), second: named(second) };
}
