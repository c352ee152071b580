import { concernMeant } from '../concern/concern.ts';
import { speaker } from '../identity/actor.ts';
import { followsUp } from '../log/follows-up.ts';
import { type Kinship, kinship } from '../log/kinship.ts';
import type { World } from '../profile/rulebook.ts';
import type { Command, CommandType } from './case.ts';
import type { Door, Told } from './door.ts';

/**
 * Whether what a command says is so already, and whoever says it may hear so. To anyone else it is as if it were not: it is judged, and recorded
 * once more, so that trying tells nothing of what they do not see.
 */
export function isToldThatItIsSo(door: Door<CommandType>, command: Command, world: World): boolean {
  if (door.alreadySo?.(command, world.state, world) !== true) return false;
  const { tells = 'who-reads' } = door;
  return READS.includes(kinship(world)) || HEARS[tells](command, world);
}

/** Those who read the case with a consent; and the system and the archive, who say what they know themselves. */
const READS: readonly Kinship[] = ['consented-colleague', 'system', 'archivist'];

const HEARS: { readonly [T in Told]: (command: Command, world: World) => boolean } = {
  'who-reads': () => false,
  'who-may': () => true,
  'whose-word': (command, { actor }) => speaker(command) === actor.id,
  'whose-concern': (command, { actor, state }) => {
    const named = 'concern' in command ? command.concern : undefined;
    return actor.service !== undefined && concernMeant(state.concern, named)?.service === actor.service;
  },
  'who-follows-up': (_, world) => followsUp(world),
};
