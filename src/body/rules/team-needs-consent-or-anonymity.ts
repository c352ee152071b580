import { consentFrom } from '../../consent/consent-from.ts';
import { validConsents } from '../../consent/coverage.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { factsMissing, type Judgement, permitted, refused, silent } from '../../rule/finding.ts';
import { stronger } from '../../rule/verdict.ts';
import { type AccessBy, accessFor, type BodyAccess, isNamed, type Taken, wayIn } from '../access.ts';

type Reason =
  | 'body-not-listed'
  | 'arena-unknown'
  | 'anonymous'
  | 'family-attends'
  | 'consent-stands'
  | 'anonymous-only'
  | 'known-to-those-present'
  | 'no-valid-consent';
type Way = 'consent-to-team' | 'talk-anonymously' | 'talk-without-family' | 'family-attends' | 'record-arena';
type Answer = Judgement<Reason, Way>;

/**
 * How a case is let in to a body: with a consent to cooperate with it, anonymously, either way, or with consent where those who would give
 * it do not attend themselves. Whether those who said yes are enough is for who-can-consent.
 */
export const teamNeedsConsentOrAnonymity = local({
  id: 'team-needs-consent-or-anonymity',
  sources: [
    ...(['KON', 'ASN-3', 'GLO-4', 'HAL-3'] as const),
    interpretation('anonymous-with-the-guardians-present'),
    interpretation('attending-instead-of-consenting'),
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
function strictest(sum: Answer, one: Answer): Answer {
  return stronger(sum.verdict, one.verdict) === sum.verdict ? sum : one;
}

function answer(asked: Asked<Taken>, by: AccessBy | 'arena-unknown' | undefined): Answer {
  const { body, anonymous } = asked.ask;
  if (by === undefined) return silent('body-not-listed', { body });
  if (by === 'arena-unknown') return factsMissing('arena-unknown', ['concern.arena'], { body }, ['record-arena']);
  const way = wayIn(asked, asked.ask, by);
  if (way === 'open') return permitted(isNamed(asked, asked.ask) ? 'family-attends' : 'anonymous', { body });
  const known = anonymous && isNamed(asked, asked.ask);
  if (way === 'closed')
    return known
      ? refused('known-to-those-present', { body }, ['talk-without-family'])
      : refused('anonymous-only', { body }, ['talk-anonymously']);
  const valid = validConsents(asked, { purposes: ['cooperation'], to: body });
  if (valid.length > 0) return permitted('consent-stands', { body, consents: valid.map((one) => one.id) });
  const looked = { body, from: consentFrom(asked) };
  return refused(known ? 'known-to-those-present' : 'no-valid-consent', looked, waysIn(by, known));
}

/** What would let the case in where no consent does. */
function waysIn(by: AccessBy, known: boolean): readonly Way[] {
  if (by === 'either') return ['consent-to-team', known ? 'talk-without-family' : 'talk-anonymously'];
  return by === 'consent-when-guardians-absent' ? ['consent-to-team', 'family-attends'] : ['consent-to-team'];
}
