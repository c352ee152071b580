import { eventSchemas } from '../../src/case/case.schema.ts';
import { en } from '../../src/text/en.ts';
import type { DoorRead } from './doors-read.ts';
import { commandLink, listed, page } from './page.ts';
import { byConcept, fieldTable } from './shapes-page.ts';
import type { Comments } from './source-comments.ts';

/** Every event, by concept: its fields and the commands that record it. */
export function eventsPage(root: string, doors: ReadonlyMap<string, DoorRead>): string {
  const recordedBy = (event: string) =>
    [...doors].filter(([, door]) => door.events.includes(event)).map(([name]) => name);
  const concepts = byConcept(root, 'events', new Set(eventSchemas.keys())).map(({ concept, names, comments }) => {
    return `## ${concept}\n\n${names.map((name) => section(name, comments, recordedBy(name))).join('\n\n')}`;
  });
  return page('Events', INTRO, `${eventSchemas.size} events.`, ...concepts);
}

const INTRO = `A recorded fact, in the past tense: codes, days and ids, never text. Each carries \`commandId\`, \`day\`, \`actor\` and \`command\` (the command that recorded it), where there was one
\`onBehalfOf\` and \`discretion\`, and the fields below. A store keeps it in an envelope with the case, its place in the history, the rules it was decided under and the hash of the envelope before it.`;

function section(name: string, comments: Comments, commands: readonly string[]): string {
  const schema = eventSchemas.get(name);
  const texts: { readonly [event: string]: string } = en.events;
  if (schema === undefined) throw new Error(`no such event: ${name}`);
  return [
    `### ${name}`,
    sentence(texts[name] ?? ''),
    comments.get(name) ?? '',
    fieldTable(name, schema, comments) || 'No fields of its own.',
    `Recorded by: ${listed(commands.map(commandLink), 'no command yet')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sentence(words: string): string {
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}
