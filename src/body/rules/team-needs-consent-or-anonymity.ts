import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { factsMissing, type Judgement, silent } from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
import { type AccessBy, accessFor, type BodyAccess, type Taken } from '../access.ts';
import { type LetInReason, type LetInWay, letIn } from '../let-in.ts';

type Reason = LetInReason | 'body-not-listed' | 'arena-unknown';
type Way = LetInWay | 'record-arena';
type Answer = Judgement<Reason, Way>;

/**
 * How a case is let in to a body: with a consent to cooperate with it, anonymously, either way, or with consent where those who would give
 * it do not attend themselves. Whether those who said yes are enough is for who-can-consent.
 *
 * Why: A team of several services is told about a child only with the family's leave, or in a way that tells nobody who the child is.
 */
export const teamNeedsConsentOrAnonymity = local({
  id: 'team-needs-consent-or-anonymity',
  sources: [
    ...(['KON', 'ASN-3', 'GLO-4', 'HAL-3'] as const),
    interpretation('anonymous-with-the-guardians-present'),
    interpretation('attending-instead-of-consenting'),
    interpretation('what-takes-a-case-to-a-body'),
  ],
  reads: { access: (profile) => profile.bodies.access },
  unstated: { means: 'silent' },
  guard: {
    judge(asked: Asked<Taken>, { access }: { readonly access: readonly BodyAccess[] }): Answer {
      const [first, ...others] = accessFor(asked, asked.ask, access).map((by) => answer(asked, by));
      return others.reduce<Answer>(strictest, first ?? silent('body-not-listed', { body: asked.ask.body }));
    },
  },
});

/** Taken with concerns of several arenas, a case meets what is said of each. */
function answer(asked: Asked<Taken>, by: AccessBy | 'arena-unknown' | undefined): Answer {
  const { body } = asked.ask;
  if (by === undefined) return silent('body-not-listed', { body });
  if (by === 'arena-unknown') return factsMissing('arena-unknown', ['concern.arena'], { body }, ['record-arena']);
  return letIn(asked, asked.ask, { by, wanted: { purposes: ['cooperation'], to: body } });
}
