import { covers } from '../../consent/coverage.ts';
import type { Id } from '../../identity/id.ts';
import { serviceInCharge } from '../../party/roles.ts';
import type { World } from '../../profile/rulebook.ts';
import { joined } from '../../service/service.ts';
import { type FactSource, type OwnFact, setOf } from './fact.ts';

type Listed = World['profile']['services']['directory'][number];

/** Services every profile knows: where the directory gives no kind, the id says it. */
export const CORE_SERVICES: ReadonlySet<Id> = new Set(
  'skole barnehage helsestasjon ppt barnevern bup politi'.split(' '),
);

/** Services the command names as needed; where it names none, those the case last named. */
function needed({ world, command }: FactSource): readonly Id[] {
  return [...new Set(command?.needs ?? world.state.level.needs)];
}

/** The service in charge as a list of one, or of none while there is none; undefined where the holder's service is unknown. */
function inCharge({ world }: FactSource): readonly Id[] | undefined {
  const service = serviceInCharge(world);
  if (service !== undefined) return [service];
  return world.state.baton.holder === undefined ? [] : undefined;
}

/** Services that take part, the one in charge among them. */
function takingPart(source: FactSource): readonly Id[] | undefined {
  const own = inCharge(source);
  return own && [...new Set([...own, ...joined(source.world.state.service)])];
}

/** Services that take part or are named as needed, the one in charge left out. */
function others(source: FactSource): readonly Id[] | undefined {
  const own = inCharge(source);
  const all = new Set([...joined(source.world.state.service), ...needed(source)]);
  return own && [...all].filter((one) => !own.includes(one));
}

/** Services that take part, are in charge, or are named as needed. */
function involved(source: FactSource): readonly Id[] | undefined {
  const own = takingPart(source);
  return own && [...new Set([...own, ...needed(source)])];
}

function listed({ world }: FactSource, service: Id): Listed | undefined {
  return world.profile.services.directory.find((one) => one.id === service);
}

function kindOf(source: FactSource, service: Id): Id | undefined {
  return listed(source, service)?.kind ?? (CORE_SERVICES.has(service) ? service : undefined);
}

/** How many of the others the directory says this of; unknown where it does not say for one of them. */
function countOthers(source: FactSource, says: (one: Listed) => boolean | undefined): number | undefined {
  const answers = others(source)?.map((service) => {
    const one = listed(source, service);
    return one && says(one);
  });
  return answers === undefined || answers.includes(undefined) ? undefined : answers.filter(Boolean).length;
}

function kinds(source: FactSource): readonly string[] | undefined {
  const all = involved(source);
  return all && setOf(all.map((service) => kindOf(source, service)));
}

export const serviceFacts: readonly OwnFact[] = [
  {
    name: 'services.count',
    type: 'number',
    meaning:
      'How many services take part, the one in charge included; unknown where the service of the holder is unknown.',
    read: (source) => takingPart(source)?.length,
  },
  {
    name: 'services.others',
    type: 'number',
    meaning: 'How many services take part or are named as needed, the one in charge not counted.',
    read: (source) => others(source)?.length,
  },
  {
    name: 'services.new',
    type: 'number',
    meaning: 'How many services are named as needed that neither take part yet nor are in charge.',
    read(source) {
      const present = takingPart(source);
      return present && needed(source).filter((one) => !present.includes(one)).length;
    },
  },
  {
    name: 'services.municipal',
    type: 'number',
    meaning: 'How many of services.others are municipal; unknown where the directory does not say for one of them.',
    read: (source) => countOthers(source, (one) => one.municipal),
  },
  {
    name: 'services.external',
    type: 'number',
    meaning: 'How many of services.others are not municipal; unknown where the directory does not say for one of them.',
    read: (source) => countOthers(source, (one) => (one.municipal === undefined ? undefined : !one.municipal)),
  },
  {
    name: 'services.needReferral',
    type: 'number',
    meaning: 'How many of services.others need a referral; unknown where the directory does not say for one of them.',
    read: (source) => countOthers(source, (one) => one.needsReferral),
  },
  {
    name: 'services.kinds',
    type: 'set',
    meaning: 'Kinds of the services in charge, taking part or named as needed; unknown where one has no known kind.',
    read: kinds,
  },
  {
    name: 'services.withoutConsent',
    type: 'set',
    meaning: 'Those of services.others that no consent covers on the day.',
    read: (source) => others(source)?.filter((service) => !covers(source.world, service)),
  },
];

/** Facts over the services named as needed: by the command where it names them, else by the case. */
export const neededFacts: readonly OwnFact[] = [
  {
    name: 'services.needed',
    type: 'set',
    meaning: 'Services named as needed, by the command, else those the case last named.',
    read: needed,
  },
  {
    name: 'services.neededCount',
    type: 'number',
    meaning: 'How many services are named as needed, the one in charge included where it is named.',
    read: (source) => needed(source).length,
  },
];

/** What has been sent to a service. */
export const referralFacts: readonly OwnFact[] = [
  {
    name: 'referral.made',
    type: 'set',
    meaning: 'Services a referral, an application or a report has been made to.',
    read: ({ world }) =>
      [...world.state.service.services.values()].filter((one) => one.referredOn !== undefined).map((one) => one.id),
  },
];
