import { type ProfilePicture, pictureOf } from '../../../src/guide/profile-picture.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { dotOf } from '../diagram/dot.ts';
import { mermaidOf } from '../diagram/mermaid.ts';
import { svgOf } from '../diagram/svg/svg-picture.ts';
import type { ExitCode, Streams } from '../streams.ts';
import { notRead } from './not-read.ts';
import { profileAt } from './one-profile.ts';
import { writtenOut } from './written-out.ts';

const DRAWN: { readonly [F in DiagramFormat]: (picture: ProfilePicture) => string } = {
  mermaid: mermaidOf,
  dot: dotOf,
  svg: svgOf,
};

export type DiagramFormat = 'mermaid' | 'dot' | 'svg';
export const DIAGRAM_FORMATS: readonly DiagramFormat[] = ['mermaid', 'dot', 'svg'];

/** How a profile is drawn, and where to. */
export interface DiagramOptions {
  readonly format: DiagramFormat;
  readonly out?: string;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** `stafett diagram`: the levels of a profile, how a case moves between them, and what stands beside them. */
export function diagramCommand(written: string, options: DiagramOptions, streams: Streams): ExitCode {
  const { format, out, lang, json = false } = options;
  const read = profileAt(written);
  if (!read.ok) return notRead(read.issues, json, streams);
  const picture = pictureOf(read.value, lang ?? read.value.language);
  const text = json ? `${JSON.stringify(picture, null, 2)}\n` : DRAWN[format](picture);
  return writtenOut(text, out, 'picture', streams);
}
