import type { Id } from '../identity/id.ts';
import { mayDemand } from '../log/demand.ts';
import { openLogOf } from '../log/log.ts';
import { underWay } from '../measure/measure.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Consent, Purpose } from './consent.ts';
import { covers } from './coverage.ts';

/** A withdrawal as it is asked for: one consent, those answered to one request, or all of the giver's for a purpose or receiver. */
export interface Withdrawing {
  readonly consent?: Id | undefined;
  readonly purpose?: Purpose | undefined;
  readonly to?: Id | undefined;
}

/** The giver's consents that a withdrawal ends: those it names, else all that still stand and fit. */
export function withdrawn({ state }: Pick<Circumstances, 'state'>, giver: Id, asked: Withdrawing): readonly Consent[] {
  const own = [...state.consent.consents.values()].filter(
    (one) => one.giver === giver && one.answer === 'yes' && !one.spent,
  );
  return own.filter((one) => isNamed(one, asked) && isOf(one, asked));
}

function isNamed(one: Consent, { consent }: Withdrawing): boolean {
  return consent === undefined || one.id === consent || one.request === consent;
}

function isOf(one: Consent, { purpose, to }: Withdrawing): boolean {
  return (purpose === undefined || one.purpose === purpose) && (to === undefined || one.to === to);
}

/** What follows from a withdrawal, computed before it is recorded. */
export interface Consequences {
  /** Services, and private persons named, that lose reading and writing. */
  readonly services: readonly Id[];
  /** Measures of those services that are under way. */
  readonly measures: readonly Id[];
  /** The consent that opened the log is among them, from one who may demand closing: it is such a demand. */
  readonly closes: boolean;
}

/** Who loses what, which measures stop, and whether the log stands. */
export function consequences(world: Circumstances, ended: readonly Consent[]): Consequences {
  const { state } = world;
  const opening = openLogService(world);
  const named = new Set(ended.map((one) => one.to).filter((to) => to !== undefined));
  const services = [...named].filter((one) => covers(world, one) && !coversWithout(world, one, ended));
  const measures = underWay(state.measure).filter((one) => services.some((service) => service === one.service));
  const closes = ended.some(
    (one) => one.purpose === 'open-log' && one.to === opening && opening !== undefined && maySayStop(world, one.giver),
  );
  return { services, measures: measures.map((one) => one.id), closes };
}

/** One who could demand that the log is closed. Another's withdrawal is recorded, and the log rests where nothing else carries it. */
function maySayStop(world: Circumstances, giver: Id): boolean {
  const { as } = mayDemand(world, giver);
  return as === 'subject' || as === 'guardian' || as === 'representative';
}

function openLogService({ state }: Circumstances): Id | undefined {
  return openLogOf(state.log)?.service;
}

function coversWithout(world: Circumstances, service: Id, ended: readonly Consent[]): boolean {
  const consents = new Map(world.state.consent.consents);
  for (const one of ended) consents.set(one.id, { ...one, answer: 'withdrawn', order: world.state.consent.said + 1 });
  const state = { ...world.state, consent: { ...world.state.consent, consents } };
  return covers({ ...world, state }, service);
}
