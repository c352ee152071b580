import { commandList } from '../../adapters/cli/command/rule-list.ts';
import { commandSchemas } from '../../src/case/case.schema.ts';
import type { CommandType } from '../../src/case/case.ts';
import type { Door, Unlisted } from '../../src/case/door.ts';
import { doors } from '../../src/registry/doors.ts';
import type { DoorRead } from './doors-read.ts';
import { code, eventLink, listed, page, ruleLink } from './page.ts';
import { byConcept, fieldTable } from './shapes-page.ts';
import type { Comments } from './source-comments.ts';

/** Every command, by concept: its fields, the rules it is judged by, what it records. */
export function commandsPage(root: string, doors: ReadonlyMap<string, DoorRead>): string {
  const concepts = byConcept(root, 'commands', new Set(commandSchemas.keys())).map(({ concept, names, comments }) => {
    return `## ${concept}\n\n${names.map((name) => section(name, comments, doors.get(name))).join('\n\n')}`;
  });
  return page('Commands', INTRO, `${commandSchemas.size} commands.`, ...concepts);
}

const INTRO = `A command is one JSON object: \`type\`, \`commandId\`, \`caseId\`, \`actor\` { id, role, service?, unit?, leads? }, where needed \`onBehalfOf\` and \`discretion\` { role, reason, answers }, and
the fields below. \`day\` is set by the engine. Ids are 1 to 64 of \`A-Z a-z 0-9 . _ : -\`, never eleven digits. A field that a rule asks for is optional here: the rule answers, not the parser.
*Recorded* is read from the code of the command; which of them a case gets depends on the case. The first rule under *judged by* says who may issue the command.`;

function section(name: string, comments: Comments, door: DoorRead | undefined): string {
  const rules = commandList().find((one) => one.command === name)?.rules ?? [];
  return [
    `### ${name}`,
    door?.says ?? 'The shape of this command is settled; no release judges it yet.',
    comments.get(name) ?? '',
    fieldTable(name, commandSchemas.get(name) ?? never(name), comments) || 'No fields of its own.',
    `Judged by: ${listed(rules.map(ruleLink), 'no rule yet')}.`,
    `Recorded: ${listed((door?.events ?? []).map(eventLink), 'nothing yet')}.`,
    door === undefined || door.lacks.length === 0
      ? ''
      : `Invalid where it names what the case does not have: ${door.lacks.map(code).join(', ')}.`,
    offered(name),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether `actionsFor` offers it, and why not. */
function offered(name: string): string {
  const candidates = (doors.get(name) as Door<CommandType> | undefined)?.candidates; // looked at, never asked
  return typeof candidates === 'string' ? `Not offered by \`actionsFor\`: ${UNLISTED[candidates]}.` : '';
}

const UNLISTED: { readonly [U in Unlisted]: string } = {
  'someone-new': 'it names someone who is new to the case',
  'own-words': 'what it says is in the words of the one who says it',
  'known-outside': 'it says what is known outside the case',
};

function never(name: string): never {
  throw new Error(`no such command: ${name}`);
}
