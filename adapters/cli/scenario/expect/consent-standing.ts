import type { Purpose } from '../../../../src/consent/consent.ts';
import { validConsents, type Wanted } from '../../../../src/consent/coverage.ts';
import type { Look } from './look.ts';

/** Names of a check that stand for a purpose of its own; every other is a receiver. */
const PURPOSES: { readonly [name: string]: Purpose } = { log: 'open-log', reuse: 'reuse', transfer: 'transfer' };

/**
 * How it stands with a consent: valid where someone whose yes counts has said yes and it runs that day, else the latest that happened:
 * refused, withdrawn, expired, asked or none. Whether one yes of several is enough is judged where it is used, never here.
 */
export function consentStanding(name: string, look: Look): string {
  const wanted = wantedBy(name);
  if (validConsents(look, wanted).length > 0) return 'valid';
  const { consents, requests } = look.state.consent;
  const isAbout = (one: { readonly purpose: Purpose; readonly to: string | undefined }) =>
    wanted.purposes.includes(one.purpose) && (wanted.to === undefined || one.to === wanted.to);
  const latest = [...consents.values()].filter(isAbout).at(-1);
  if (latest === undefined) return [...requests.values()].some(isAbout) ? 'asked' : 'none';
  if (latest.answer === 'no') return 'refused';
  if (latest.answer === 'withdrawn') return 'withdrawn';
  return latest.until !== undefined && latest.until < look.day ? 'expired' : 'none';
}

function wantedBy(name: string): Wanted {
  const purpose = Object.hasOwn(PURPOSES, name) ? PURPOSES[name] : undefined;
  return purpose === undefined
    ? { purposes: ['open-log', 'service-access', 'cooperation'], to: name }
    : { purposes: [purpose] };
}
