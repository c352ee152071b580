import { CORE_SERVICES } from '../case/facts/service-facts.ts';
import { CORE_ROLES } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import { valuesIn } from '../profile/values-in.ts';
import { nearestName } from '../rule/nearest-name.ts';
import { comparisonsIn } from './candidates.ts';
import type { CheckCode } from './check-codes.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { conditionsIn } from './conditions-possible.ts';

type Kind = 'role' | 'service' | 'body' | 'serviceOrBody' | 'serviceOrRole' | 'kind';

const CODES = {
  role: 'no-such-role',
  service: 'no-such-service',
  body: 'no-such-body',
  serviceOrBody: 'no-such-service',
  serviceOrRole: 'no-such-service',
  kind: 'no-such-kind',
} as const satisfies { readonly [K in Kind]: CheckCode };

/** Where a profile names what it declares elsewhere: the last words of a path, without places in lists. */
const NAMED: readonly (readonly [Kind, RegExp])[] = [
  ['role', /(^|\.)(exceptional|responsible|call|lead|minute|bring|together|whose)$/],
  ['role', /^(baton\.eligible|log\.writers)\..*roles$/],
  ['role', /^party\.(discretion|lifts)\.(.*\.)?is$/],
  ['role', /^(questions|rules\.owes.*|arena\.changes\..*|bodies\.stuck\..*)\.(who|by)$/],
  ['service', /^(party\.roles|baton\.eligible\..*)\.services$/],
  ['service', /\.service$/],
  ['service', /^routes\.receivers\.(.*\.)?is$/],
  ['serviceOrBody', /^(routes\.watched|plan\.effects)\..*\.to$/],
  ['serviceOrBody', /^services\.consultations\..*\.of$/],
  ['serviceOrBody', /^bodies\.stuck\..*\.body$/],
  ['serviceOrRole', /^bodies\.list\..*\.fixed$/],
  ['body', /\.(body|disputes)$/],
  ['kind', /^concern\.(decidedWithin|guardiansContactedWithin)\..*\.kinds$/],
];

/** Facts whose values are names a profile declares. */
const FACTS: { readonly [fact: string]: Kind } = {
  'actor.role': 'role',
  'holder.role': 'role',
  'actor.service': 'service',
  'holder.service': 'service',
  'services.needed': 'service',
  'services.withoutConsent': 'service',
  'consent.services': 'service',
  'concern.kinds': 'kind',
};

/** Roles, services, bodies and kinds of concern that are named and stated nowhere. */
export function namesDeclared(profile: Profile): readonly CheckFinding[] {
  const known = declaredIn(profile);
  const emptyRoles = profile.party.roles.flatMap(({ id, services }, n) =>
    services?.length === 0 ? [found('role-without-service', `party.roles[${n}].services`, { name: id })] : [],
  );
  const unknown = [...namesIn(profile), ...namesAsked(profile)].filter(({ kind, name }) => !known[kind].has(name));
  return [
    ...emptyRoles,
    ...unknown.map(({ kind, name, path }) => found(CODES[kind], path, { name, meant: nearestName(name, known[kind]) })),
  ];
}

interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
}

function namesIn(profile: Profile): readonly Named[] {
  return [...valuesIn(profile)].flatMap(({ is, path }) => {
    if (typeof is !== 'string') return [];
    const plain = path.replace(/\[\d+\]/g, '');
    const [kind] = NAMED.find(([, where]) => where.test(plain)) ?? [];
    return kind === undefined ? [] : [{ kind, name: is, path }];
  });
}

function namesAsked(profile: Profile): readonly Named[] {
  return conditionsIn(profile).flatMap(({ is, path }) =>
    comparisonsIn(is).flatMap(({ fact, ...comparison }) => {
      const kind = FACTS[fact];
      const values = Object.values(comparison).flat();
      return kind === undefined
        ? []
        : values.flatMap((name) => (typeof name === 'string' ? [{ kind, name, path }] : []));
    }),
  );
}

/** Words for those who stand in a place, whatever role they have. */
const PLACES = 'holder subject raiser employee';
const CORE_BODIES = 'tverrfaglig-team bti-team';
const CORE_KINDS = 'suspicion environment-duty';

function declaredIn(profile: Profile): { readonly [K in Kind]: ReadonlySet<string> } {
  const { party, services, bodies, concern } = profile;
  const role = new Set([...CORE_ROLES, ...words(PLACES), ...party.roles.map((one) => one.id)]);
  const service = [...CORE_SERVICES, ...services.directory.map((one) => one.id)];
  // How a case is taken to a body says as well that there is one.
  const body = [...words(CORE_BODIES), ...bodiesIn(bodies.list), ...bodiesIn(bodies.access)];
  // Kinds need not be stated: while none is, every kind is as good as another.
  const kind =
    concern.kinds.length === 0 ? ANY : new Set([...words(CORE_KINDS), ...concern.kinds.map((one) => one.id)]);
  return {
    role,
    service: new Set(service),
    body: new Set(body),
    serviceOrBody: new Set([...service, ...body]),
    // Fixed members of a body that are not named are some all the same.
    serviceOrRole: new Set([...service, ...role, 'unnamed']),
    kind,
  };
}

/** A set that has everything. */
const ANY: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function words(text: string): readonly string[] {
  return text.split(' ');
}

function bodiesIn(list: unknown): readonly string[] {
  return [...valuesIn(list)].flatMap(({ is, key }) => (key === 'body' && typeof is === 'string' ? [is] : []));
}
