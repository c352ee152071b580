import type { Id } from '../identity/id.ts';
import { everySaid, type Stated } from '../rule/stated.ts';
import type { Strength } from '../rule/verdict.ts';

/** What a text says is documented when something ends. */
export interface Documentation {
  readonly grounds?: readonly Id[] | undefined;
  readonly levels?: readonly Id[] | undefined;
  readonly content: boolean;
  readonly keptIn?: Id | undefined;
  readonly strength: Strength;
}

/**
 * What is said of an end, by why it ends and the level the case is on. What is said of the ground goes before what is said of the level, and
 * both before what is said of all.
 */
export function documentationOf(
  stated: readonly Documentation[],
  grounds: readonly Id[],
  level: Id,
): readonly Documentation[] {
  const fits = stated.filter(
    (one) =>
      (one.grounds === undefined || one.grounds.some((ground) => grounds.includes(ground))) &&
      (one.levels === undefined || one.levels.includes(level)),
  );
  const most = Math.max(...fits.map(saysOf));
  return fits.filter((one) => saysOf(one) === most);
}

function saysOf({ grounds, levels }: Documentation): number {
  return (grounds === undefined ? 0 : 2) + (levels === undefined ? 0 : 1);
}

/** Whether a text names a demand to close among what is documented. */
export function namesDemand(stated: Stated<readonly Documentation[]>): boolean {
  return everySaid(stated).some((all) => all.some((one) => one.grounds?.includes('demand')));
}
