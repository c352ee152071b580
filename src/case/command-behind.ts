import { startLevelOf } from '../level/start-level.ts';
import type { Profile } from '../profile/profile.ts';
import type { CaseEvent, Command } from './case.ts';

/** The facts one command recorded, in order: those of one command id that stand together. */
export type Decided = readonly [CaseEvent, ...CaseEvent[]];

/** A history in the order it was decided: every command with the facts it recorded. */
export function decidedIn(history: Iterable<CaseEvent>): readonly Decided[] {
  const all: [CaseEvent, ...CaseEvent[]][] = [];
  for (const event of history) {
    const latest = all.at(-1);
    if (latest !== undefined && latest[0].commandId === event.commandId) latest.push(event);
    else all.push([event]);
  }
  return all;
}

/**
 * The command that recorded these facts, rebuilt from them: an event holds the fields of its command. Undefined where no command is named,
 * as in a case taken over or given, and for one that moves the case to other rules, which is judged under those.
 */
export function commandBehind(decided: Decided, profile: Profile): Command | undefined {
  const [first] = decided;
  const { command: type, commandId, day, actor, onBehalfOf, discretion } = first;
  if (type === undefined || NOT_REBUILT.has(type)) return undefined;
  const stamp = { type, commandId, day, actor, onBehalfOf, discretion };
  // What a command records carries its fields; whoever asks a door hands it to the door of that type.
  return { ...Object.assign({}, ...[...decided].reverse().map((one) => fieldsOf(one, profile))), ...stated(stamp) };
}

/** What they bring is held in other facts than their fields, or they are judged under rules that are not at hand. */
const NOT_REBUILT: ReadonlySet<string> = new Set(['TakeOverCase', 'AdoptProfile']);

function fieldsOf(event: CaseEvent, profile: Profile): object {
  if (event.type === 'CaseOpened') return openedBy(event, profile);
  const { type, command, commandId, day, actor, onBehalfOf, discretion, ...fields } = event;
  return 'kinds' in fields ? withoutKinds(fields) : fields;
}

/** What of a scope was a kind of information was worked out when the consent was given. */
function withoutKinds({ kinds: _, ...fields }: { readonly kinds?: unknown }): object {
  return fields;
}

/** A case that stands on the level where it would have started anyway was not asked to start elsewhere. */
function openedBy({ subject, level }: CaseEvent<'CaseOpened'>, profile: Profile): object {
  return level === startLevelOf(profile, undefined) ? { subject } : { subject, startLevel: level };
}

function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T; // the same fields, but for those that are not said
}
