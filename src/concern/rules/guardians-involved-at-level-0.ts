import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { factsMissing, type Looked, needsAPerson, permitted, unmet } from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
import { isKeptFromAll } from '../../withholding/kept-from.ts';
import type { Concern } from '../concern.ts';
import type { involvement } from '../policy.schema.ts';
import { type WaitedFor, waitedFor } from '../waited-for.ts';

/** Asked of a concern that is to be concluded, with the answers that come with the conclusion. */
export interface ToBeConcluded {
  readonly concern: Concern;
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

interface Stated {
  readonly involvement: Frozen<z.infer<typeof involvement>>;
}

/**
 * Child, youth and guardians are involved before any conclusion of a concern, also that there are no grounds; who, and how strongly, is
 * the municipality's.
 *
 * Why: A conclusion about a child is drawn together with the child and the family, also when it is that there was nothing. They know most,
 * and they are to live with it.
 */
export const guardiansInvolvedAtLevel0 = local({
  id: 'guardians-involved-at-level-0',
  sources: ['KON', 'TRO', 'GJE', 'SOG', interpretation('who-counts-as-involved')],
  reads: { involvement: (profile) => profile.concern.involvement },
  unstated: { means: 'n/a' },
  except: [
    {
      givesWayTo: 'suspicion-withholds-from-guardians',
      holds: (asked: Asked<ToBeConcluded>) => isKeptFromAll(asked, asked.ask.concern.id),
    },
  ],
  guard: {
    judge(asked: Asked<ToBeConcluded>, { involvement }: Stated) {
      const { concern, answers } = asked.ask;
      const { question, ...demand } = involvement;
      const answer = question && answers?.[question];
      const about = { concerns: [concern.id] };
      if (question !== undefined && answer === undefined)
        return factsMissing('not-decided', [`answer.${question}`], { ...about, question }, ['answer-the-question']);
      const left = answer === 'no' ? { ...demand, guardians: undefined } : demand;
      const waiting = waitedFor(asked, concern, left);
      return judged(waiting, { ...about, waitingFor: waiting.map((one) => one.who) });
    },
  },
});

/** The strongest word on any of those waited for; advice goes before nothing to say. */
function judged(waiting: readonly WaitedFor[], looked: Looked) {
  const all = waiting.map((one) => onOne(one, looked));
  return all.reduce<ReturnType<typeof onOne> | ReturnType<typeof involved>>(strictest, involved(looked));
}

function involved(looked: Looked) {
  return permitted('involved', looked);
}

function onOne({ why, strength }: WaitedFor, looked: Looked) {
  const binding = strength === 'must' || strength === 'person';
  if (!binding || why === 'not-tried') return unmet(strength, 'not-involved', looked, ['involve-first']);
  if (why === 'tried') return needsAPerson('not-reached', looked, ['try-again', 'leader-decides']);
  const missing = ['guardian.responsibility', 'guardian.access'];
  return factsMissing('guardians-unknown', missing, looked, ['clarify-responsibility', 'leader-decides']);
}
