import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import type { Ground } from '../log.ts';

/** Asked of an end: of a log or a follow-up, or of a concern at the first level. */
export interface EndWritten {
  readonly at: 'closing' | 'level-0';
  /** What was written down about it. */
  readonly content: Id | undefined;
  readonly ground?: Ground;
}

interface Documentation {
  readonly content: boolean;
  readonly keptIn?: Id | undefined;
  readonly strength: Strength;
}

interface Stated {
  readonly closing: Documentation | undefined;
  readonly levelZero: Documentation | undefined;
}

/**
 * What an end must document, and where it is kept. It never stops a demand to close.
 *
 * Why: Those who come after, and the family, should be able to read why it ended.
 */
export const endingIsDocumented = local({
  id: 'ending-is-documented',
  sources: ['KON', 'TID-1'],
  reads: { closing: (profile) => profile.log.documentation, levelZero: (profile) => profile.concern.documentation },
  unstated: { means: 'n/a' },
  except: [
    {
      givesWayTo: 'guardians-may-demand-closing',
      holds: ({ ask }: Asked<EndWritten>) => ask.ground === 'demand',
    },
  ],
  guard: {
    judge({ ask }: Asked<EndWritten>, { closing, levelZero }: Stated) {
      const stated = ask.at === 'closing' ? closing : levelZero;
      if (stated === undefined) return doesNotApply('not-stated-here', { at: ask.at });
      const looked = { at: ask.at, content: ask.content, keptIn: stated.keptIn };
      if (!stated.content || ask.content !== undefined)
        return permitted(stated.keptIn === undefined ? 'documented' : 'documented-where-stated', looked);
      return unmet(stated.strength, 'not-documented', looked, ['document-first']);
    },
  },
});
