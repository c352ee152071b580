import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arenasIn } from '../../../src/guide/veileder/for-arena.ts';
import { handlingsveileder } from '../../../src/guide/veileder/handlingsveileder.ts';
import type { Handlingsveileder } from '../../../src/guide/veileder/veileder.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { nearestName } from '../../../src/rule/nearest-name.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { guideHtml } from '../guide/guide-html.ts';
import { guideMarkdown } from '../guide/guide-markdown.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { notRead } from './not-read.ts';
import { profileAt } from './one-profile.ts';

const PRINTED: { readonly [F in GuideFormat]: (guide: Handlingsveileder) => string } = {
  md: guideMarkdown,
  html: guideHtml,
};

export type GuideFormat = 'md' | 'html';
export const GUIDE_FORMATS: readonly GuideFormat[] = ['md', 'html'];

/** In which language, for which arena, as what, and where to: a file by its ending, else a folder. */
export interface GuideOptions {
  readonly format: GuideFormat;
  readonly lang?: Language;
  readonly arena?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `stafett guide`: the handlingsveileder of a profile. Into a folder: one for all arenas, and one for each the profile says something of. */
export function guideCommand(named: string, options: GuideOptions, streams: Streams): ExitCode {
  const { format, lang, arena, out, json = false } = options;
  const read = profileAt(named);
  if (!read.ok) return notRead(read.issues, json, streams);
  const profile = read.value;
  const fault = arena === undefined ? undefined : whyNot(arena, profile);
  if (fault !== undefined) return wrong(fault, streams);
  const language = lang ?? profile.language;
  const print = (of: string | undefined) => {
    const guide = handlingsveileder(profile, language, of);
    return json ? `${JSON.stringify(guide, null, 2)}\n` : PRINTED[format](guide);
  };
  if (out === undefined) {
    streams.out(print(arena));
    return EXIT.fine;
  }
  const ending = json ? 'json' : format;
  return written({ out, ending, profile, language, arena }, print, streams);
}

interface Writing {
  readonly out: string;
  readonly ending: string;
  readonly profile: Profile;
  readonly language: Language;
  readonly arena: string | undefined;
}

function written(
  { out, ending, profile, language, arena }: Writing,
  print: (of: string | undefined) => string,
  streams: Streams,
): ExitCode {
  const isFile = out.endsWith(`.${ending}`);
  const wanted = isFile || arena !== undefined ? [arena] : [undefined, ...arenasIn(profile)];
  const nameOf = (of: string | undefined) => [profile.id, ...(of === undefined ? [] : [of]), language].join('-');
  try {
    if (!isFile) mkdirSync(out, { recursive: true });
    for (const of of wanted) {
      const path = isFile ? out : join(out, `${nameOf(of)}.${ending}`);
      writeFileSync(path, print(of));
      streams.out(`${path}\n`);
    }
    return EXIT.fine;
  } catch {
    return wrong('The guide could not be written: is there such a folder, and may one write in it?', streams);
  }
}

/** Arenas every municipality has, beside those a profile names. */
const ARENAS = ['skole', 'barnehage', 'helse', 'kultur', 'frivillige', 'annet'];

function whyNot(arena: string, profile: Profile): string | undefined {
  const known = [...new Set([...arenasIn(profile), ...ARENAS])];
  if (known.includes(arena)) return undefined;
  const meant = nearestName(arena, known);
  return `The profile says nothing of this arena${meant === undefined ? `; it knows ${known.join(', ')}` : `; did you mean ${meant}?`}`;
}

function wrong(message: string, streams: Streams): ExitCode {
  streams.err(`${message}\n`);
  return EXIT.wrongUse;
}
