import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, type Judgement, permitted, unmet } from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
import { type Documentation, documentationOf, namesDemand } from '../documentation.ts';

/** Asked of an end: of a log or a follow-up, or of a concern at the first level. */
export interface EndWritten {
  readonly at: 'closing' | 'level-0';
  /** What was written down about it. */
  readonly content: Id | undefined;
  /** Why it ends: the ground, or what the concern came to. */
  readonly grounds: readonly Id[];
}

interface Stated {
  readonly closing: readonly Documentation[] | undefined;
  readonly levelZero: readonly Documentation[] | undefined;
}

type Answer = Judgement<
  'not-stated-here' | 'documented' | 'documented-where-stated' | 'not-documented',
  'document-first'
>;

/**
 * What an end must document, by why it ends, and where it is kept. It never stops a demand to close: of that it is advice at most.
 *
 * Why: Those who come after, and the family, should be able to read why it ended.
 */
export const endingIsDocumented = local({
  id: 'ending-is-documented',
  sources: ['KON', 'TID-1', interpretation('an-end-is-documented-by-its-ground')],
  reads: { closing: (profile) => profile.log.documentation, levelZero: (profile) => profile.concern.documentation },
  unstated: { means: 'n/a' },
  except: [
    {
      givesWayTo: 'guardians-may-demand-closing',
      holds: ({ ask, profile }: Asked<EndWritten>) => isDemand(ask) && !namesDemand(profile.log.documentation),
    },
  ],
  guard: {
    judge({ ask, state }: Asked<EndWritten>, { closing, levelZero }: Stated): Answer {
      const stated = ask.at === 'closing' ? closing : levelZero;
      const [first, ...others] = documentationOf(stated ?? [], ask.grounds, state.level.level);
      if (first === undefined) return doesNotApply('not-stated-here', { at: ask.at });
      return others.reduce<Answer>((sum, one) => strictest(sum, written(ask, one)), written(ask, first));
    },
  },
});

function isDemand({ grounds }: EndWritten): boolean {
  return grounds.includes('demand');
}

function written(ask: EndWritten, { content, keptIn, strength }: Documentation): Answer {
  const looked = { at: ask.at, content: ask.content, keptIn };
  if (!content || ask.content !== undefined)
    return permitted(keptIn === undefined ? 'documented' : 'documented-where-stated', looked);
  const asStrong = isDemand(ask) && strength !== 'may' ? 'should' : strength;
  return unmet(asStrong, 'not-documented', looked, ['document-first']);
}
