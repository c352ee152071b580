import { describe, expect, test } from 'vitest';
import { cutFindings } from '../../src/access/cut-findings.ts';
import { type View, viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { phases, readers } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');

/** What stands beside the log: of the plan, of a team, and what was asked and said of consent. */
const beside: readonly CaseEvent[] = [
  { ...stamp, type: 'PlanRightRecorded', of: 'plan', is: 'yes' },
  { ...stamp, type: 'PlanWishRecorded', of: 'plan', is: 'yes', by: 'mor' },
  { ...stamp, type: 'CoordinatorAppointed', person: 'ped' },
  { ...stamp, type: 'TeamComposed', body: 'bti-team', members: ['larer', 'ppt'], by: 'mor' },
  { ...stamp, type: 'ConsentRequested', id: 'asked-barnehage', purpose: 'service-access', to: 'barnehage' },
  { ...stamp, type: 'ConsentRequested', id: 'asked-bup', purpose: 'service-access', to: 'bup' },
  { ...stamp, type: 'ConsentRefused', id: 'no-barnehage', giver: 'far', purpose: 'service-access', to: 'barnehage' },
  { ...stamp, type: 'ServiceInvited', service: 'bup', task: 'assess' },
];

const open = phases.open?.events ?? [];
const day = phases.open?.day ?? stamp.day;
const seenBy = (actor: Actor, events: readonly CaseEvent[] = [...open, ...beside]): View =>
  viewFor(replay(events), actor, day, hemnes);

const parts = ({ plan, teams, requests, consents, services }: View) => ({
  plan: plan !== undefined,
  teams: teams.length,
  requests: requests.map((one) => one.id),
  consents: consents.length,
  services: services.length,
});

const nothing = { plan: false, teams: 0, requests: [], consents: 0, services: 0 };
const all = { plan: true, teams: 1, requests: ['asked-barnehage', 'asked-bup'], consents: 7, services: 1 };

describe('plan, teams, requests, consents and services are for those who read with a consent', () => {
  test.each(['who raised the concern', 'new colleague at the school', 'stafettholder, of PPT', 'team member, of PPT'])(
    '%s, of a service with consent, sees all of it',
    (name) => {
      expect(parts(seenBy(readers[name] as Actor))).toEqual(all);
    },
  );

  test.each([
    'leader of the school',
    'leader of another school',
    'BTI-team leader, of a service outside the case',
    'volunteer',
    'archivist',
    'register import',
    'other adult',
    'the child',
    'blocked guardian',
    'blocked guardian who is a teacher at the school',
    'role nobody has stated',
  ])('%s sees nothing of it', (name) => {
    expect(parts(seenBy(readers[name] as Actor))).toEqual(nothing);
  });

  test('a colleague of a service without consent sees what was asked for and said to that service, and no more', () => {
    const seen = seenBy(people.ped);
    expect(parts(seen)).toEqual({ ...nothing, requests: ['asked-barnehage'], consents: 1 });
    expect(seen.consents.map((one) => one.id)).toEqual(['no-barnehage']);
  });

  test('a holder whose service has lost its consent sees what was said to that service, and no more', () => {
    const lost = [...(phases['consent withdrawn']?.events ?? []), ...beside];
    const seen = seenBy(people.radgiver, lost);
    expect(parts(seen)).toEqual({ ...nothing, consents: 2 });
    expect(seen.consents.every((one) => one.to === 'ppt')).toBe(true);
  });

  test('a guardian sees the right, what was asked, and of wish, team and word only their own', () => {
    const mor = seenBy(people.mor);
    expect(parts(mor)).toEqual({ ...all, teams: 1, consents: 3 });
    expect(mor.plan?.wishes.map((one) => one.by)).toEqual(['mor']);
    const far = seenBy(people.far);
    expect(far.plan?.wishes).toEqual([]);
    expect(far.teams).toEqual([]);
    expect(far.consents.every((one) => one.giver === 'far')).toBe(true);
  });

  test('a guardian who works at the school sees as a guardian, whatever role they come in', () => {
    const asTeacher = readers['guardian who is a teacher at the school'] as Actor;
    expect(seenBy(asTeacher)).toEqual(seenBy(people.mor));
  });

  test('a guardian who works at the school is told as a guardian why something is not theirs to do', () => {
    const [asTeacher, asGuardian] = [readers['guardian who is a teacher at the school'], people.mor].map((actor) => {
      const state = replay([...open, ...beside]);
      const command = { type: 'ConcludeConcern', commandId: 'c', actor, day, concern: 'concern', outcomes: ['level'] };
      const decision = decide(command as Parameters<typeof decide>[0], state, hemnes);
      if (decision.outcome !== 'refused' || actor === undefined) throw new Error('it was to be refused');
      return cutFindings(decision.findings, state, actor, day, hemnes).map((one) => one.rule);
    });
    expect(asTeacher).toEqual(asGuardian);
  });

  test('what was asked for about a concern kept from a guardian is no request to them', () => {
    const about: readonly CaseEvent[] = [
      ...(phases.withheld?.events ?? []),
      { ...stamp, type: 'ConsentRequested', id: 'hidden', purpose: 'service-access', to: 'bup', scope: ['skjult'] },
    ];
    expect(seenBy(people.mor, about).requests).toEqual([]);
    expect(seenBy(people.larer, about).requests.map((one) => one.id)).toEqual(['hidden']);
  });
});

describe('what is due', () => {
  const due = (actor: Actor, events?: readonly CaseEvent[]) => seenBy(actor, events).duties.map((one) => one.rule);
  const unread: readonly CaseEvent[] = [
    ...(phases['consent withdrawn']?.events ?? []),
    { ...stamp, type: 'StuckReported', id: 'stuck', by: 'larer' },
  ];

  test('the leader and those who read with a consent see all that is due', () => {
    expect(due(people.rektor, unread)).toContain('stuck-case-has-a-route');
    expect(due(people.larer, unread)).toEqual(due(people.rektor, unread));
  });

  test('a colleague of a service without consent sees what is theirs to do alone', () => {
    expect(due(people.ped, unread)).toEqual([]);
    expect(seenBy(people.radgiver, unread).duties.every((one) => one.who === 'radgiver')).toBe(true);
  });
});
