import type { DeliveryCheckpoint } from '../port/delivery-checkpoint.ts';

/**
 * A checkpoint that this process forgets when it ends: for tests, examples and scenarios. A host that restarts with it sends every notice
 * of its whole history again.
 */
export function memoryCheckpoint(position = 0): DeliveryCheckpoint {
  let reached = position;
  return {
    read: async () => reached,
    write: async (next) => {
      reached = next;
    },
  };
}
