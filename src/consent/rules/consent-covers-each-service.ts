import { serviceOfConcern } from '../../concern/concern.ts';
import type { Id } from '../../identity/id.ts';
import { openLogOf } from '../../log/log.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import type { LegalBasis } from '../../rule/legal-basis.ts';
import { consentFrom } from '../consent-from.ts';
import { covers, validConsents } from '../coverage.ts';
import { isPaused } from '../paused.ts';

/** Asked of a service that is to be let in. */
export interface TakingPart {
  readonly service: Id | undefined;
  readonly how: 'invite' | 'refer' | 'join' | 'assess' | 'carry-out';
  readonly anonymous?: boolean;
  /** A statute that demands it without consent. */
  readonly legalBasis?: LegalBasis | undefined;
}

/** Asked of a service that writes in the open log: no statute stands in for a consent there, and nobody is anonymous. */
export interface Writing {
  readonly service: Id | undefined;
  readonly how: 'write';
  readonly anonymous?: undefined;
  readonly legalBasis?: undefined;
}

/**
 * Each service beside the one whose concern it is needs a consent of its own: before it is invited or referred to by name, joins, assesses
 * or carries out, and before it reads or writes in the log.
 *
 * Why: A consent lifts confidentiality only as far as it reaches. A family that said yes to the school has not said yes to everyone the
 * school works with.
 */
export const consentCoversEachService = model({
  id: 'consent-covers-each-service',
  sources: ['HEM', interpretation('consent-before-a-service-is-involved')],
  except: [
    {
      givesWayTo: 'legal-basis-is-not-consent',
      holds: (asked: Asked<TakingPart | Writing>) => asked.ask.legalBasis !== undefined,
    },
  ],
  guard: {
    judge(asked: Asked<TakingPart | Writing>) {
      const { service, how, anonymous } = asked.ask;
      const looked = { service, how };
      if (service === undefined) return refused('service-unknown', looked, ['name-the-service']);
      if (how === 'write') return mayWrite(asked, service);
      if (anonymous) return doesNotApply('anonymous', looked);
      if (service === serviceOfConcern(asked.state.concern)) return doesNotApply('own-concern', looked);
      const valid = validConsents(asked, { purposes: ['service-access', 'open-log'], to: service });
      return valid.length > 0
        ? permitted('service-has-consent', { ...looked, consents: valid.map((one) => one.id) })
        : refused('service-without-consent', { ...looked, from: consentFrom(asked) }, ['consent-to-service']);
    },
  },
});

function mayWrite(world: World, service: Id) {
  const looked = { service, how: 'write' };
  const open = openLogOf(world.state.log);
  if (!covers(world, service))
    return refused('service-without-consent', { ...looked, from: consentFrom(world) }, ['consent-to-service']);
  return open && isPaused(world, open)
    ? refused('log-rests', { ...looked, from: consentFrom(world) }, ['consent-to-open-log'])
    : permitted('service-has-consent', looked);
}
