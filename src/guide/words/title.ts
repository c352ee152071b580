import { isCount } from '../../rule/label.ts';
import { labelFound } from './names.ts';
import type { Speaker } from './speaker.ts';

/** What a thing is called: a level or a step by its number and label, everything else by its label, else by its id; nothing for what has none. */
export function titleOf(
  { id, label }: { readonly id?: unknown; readonly label?: unknown },
  key: string,
  speaker: Speaker,
): string | undefined {
  if (typeof id !== 'string') return undefined;
  const last = key.split('.').at(-1) ?? key;
  if (key === 'levels') return speaker.level(id);
  const said = labelFound(label, speaker.language, speaker.profile);
  if (last !== 'steps') return said ?? idInWords(speaker.name(last, id));
  const step = speaker.phrase('step', { id });
  if (said === undefined) return step;
  return isCount(id) ? `${step} (${said})` : said;
}

/** A code nobody has a word for, as words: `bringe-videre` is read as they are. */
export function idInWords(text: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
}
