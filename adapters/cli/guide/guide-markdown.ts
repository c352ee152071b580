import type {
  Handlingsveileder,
  Item,
  Section,
  VeilederLevel,
  VeilederStep,
} from '../../../src/guide/veileder/veileder.ts';
import { sourceInWords } from '../../../src/guide/words/source-words.ts';
import { type Phrases, profileWords } from '../../../src/text/profile-words.ts';
import { silentTogether } from './silent-together.ts';

/** The handlingsveileder as Markdown. Whatever a profile says stands as text in it. */
export function guideMarkdown(guide: Handlingsveileder): string {
  const { phrases } = profileWords[guide.language];
  const lines = [
    `# ${plain(guide.title)}`,
    ...(guide.arena === undefined ? [] : ['', plain(guide.arena)]),
    '',
    plain(guide.note),
    ...guide.levels.flatMap((one) => levelLines(one, guide, phrases)),
    ...guide.chapters.flatMap((one) => sectionLines(one, 2, phrases)),
    ...sectionLines(
      {
        title: phrases.sourcesTitle,
        items: guide.sources.map(({ text, source }) => ({ text: `${source}: ${text}`, source: undefined })),
      },
      2,
      phrases,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function levelLines(
  { title, before, steps, after }: VeilederLevel,
  { stepsTitle, noSteps }: Handlingsveileder,
  phrases: Phrases,
): readonly string[] {
  return [
    '',
    `## ${plain(title)}`,
    ...before.flatMap((one) => sectionLines(one, 3, phrases)),
    '',
    `### ${plain(stepsTitle)}`,
    '',
    ...(steps.length === 0 ? [plain(noSteps)] : steps.flatMap((one) => stepLines(one, phrases))),
    ...after.flatMap((one) => sectionLines(one, 3, phrases)),
  ];
}

function sectionLines({ title, items }: Section, depth: number, phrases: Phrases): readonly string[] {
  const list = items.length === 0 ? [] : ['', ...silentTogether(items).flatMap((one) => itemLines(one, phrases))];
  return ['', `${'#'.repeat(depth)} ${plain(title)}`, ...list];
}

function stepLines({ title, items }: VeilederStep, phrases: Phrases): readonly string[] {
  return [`- **${plain(title)}**`, ...items.flatMap((one) => itemLines(one, phrases, '  '))];
}

function itemLines({ text, source, inner = [] }: Item, phrases: Phrases, indent = ''): readonly string[] {
  const from = source === undefined ? '' : ` \\[${plain(sourceInWords(source, phrases))}\\]`;
  return [`${indent}- ${plain(text)}${from}`, ...inner.map((line) => `${indent}  - ${plain(line)}`)];
}

/** What Markdown would read as its own is text. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}
