import { familyDeeds } from './family-deeds.ts';
import { followUpDeeds } from './follow-up-deeds.ts';
import { safetyDeeds } from './safety-deeds.ts';
import type { Deed } from './world.ts';

/** Every deed that is tried in every state, in a fixed order: a path is a list of places in it. */
export const deeds: readonly Deed[] = ['time passes', ...familyDeeds, ...followUpDeeds, ...safetyDeeds];

/** Commands that no deed issues, and why. */
export const leftOut: { readonly [command: string]: string } = {
  AdoptProfile: 'the world has one set of rules',
  ChangeArena: 'the world has one arena',
  LinkCase: 'the world has one case',
  TakeOverCase: 'the case begins with a concern, not in another system',
  RecordBirth: 'nobody in the world is pregnant, and the day the youth was born is known',
};

/** The deeds that issue these commands, and that time passes. */
export function only(commands: readonly string[]): readonly Deed[] {
  return deeds.filter((one) => one === 'time passes' || commands.includes(one.does));
}
