import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Said, Told } from '../model/small-case.ts';
import { FIRST_DAY, people } from '../model/world.ts';
import { profile } from './facts-world.ts';
import { offered, openLog, put, stateAfter } from './put.ts';

const yes = (to: string): readonly Told[] => [
  { type: 'ConsentGiven', id: `ja-mor-${to}`, giver: 'mor', purpose: 'service-access', to },
  { type: 'ConsentGiven', id: `ja-far-${to}`, giver: 'far', purpose: 'service-access', to },
];
const invited = (service: string, more: object = {}): Told => ({ ...{ type: 'ServiceInvited', service }, ...more });
const joined = (service: string, more: object = {}): Told => ({ ...{ type: 'ServiceJoined', service }, ...more });
const left = (service: string, more: object = {}): Told => ({ ...{ type: 'ServiceLeft', service }, ...more });
const needs: Told = { type: 'LevelChanged', from: '1', to: '2', needs: ['ppt', 'bup', 'fysio'] };

const fysio: Actor = { id: 'fysio-1', role: 'professional', service: 'fysio' };
const ask = (said: Said, told: readonly Told[], actor: Actor = people.larer) =>
  put(said, stateAfter([...openLog, ...told]), actor, profile);

describe('what a command about services lacks is named', () => {
  const known: readonly Told[] = [
    { type: 'ServiceConsulted', id: 'raad', service: 'ppt', anonymous: true },
    { type: 'ServiceReferred', id: 'henvist', service: 'bup' },
  ];
  test.each<{ said: Said; lacks: string }>([
    { said: { type: 'ConsultService' }, lacks: 'missing at service' },
    { said: { type: 'ConsultService', service: 'ppt', body: 'team' }, lacks: 'either-service-or-body at body' },
    { said: { type: 'ConsultService', id: 'raad', service: 'ppt', anonymous: true }, lacks: 'id-in-use at id' },
    { said: { type: 'ConsultService', service: 'ppt', concern: 'ukjent' }, lacks: 'no-such-concern at concern' },
    { said: { type: 'ReferToService', id: 'henvist', service: 'ppt' }, lacks: 'id-in-use at id' },
  ])('$said.type: $lacks', ({ said, lacks }) => expect(ask(said, known)).toBe(lacks));

  test('whoever works in no service joins and leaves with none, and hears of nothing else', () => {
    const volunteer = /^refused: actor-may-issue-this [a-z-]+$/;
    expect(ask({ type: 'JoinService' }, known, people.frivillig)).toMatch(volunteer);
    expect(ask({ type: 'LeaveService' }, known, people.frivillig)).toMatch(volunteer);
  });

  test('a service that was never in the case has nothing to leave; one with a professional there has', () => {
    expect(ask({ type: 'LeaveService' }, known, { ...fysio, service: 'helsestasjon' })).toMatch(
      /^no-such-service at service$/,
    );
    expect(ask({ type: 'LeaveService' }, known, people.radgiver)).toBe('ServiceLeft');
    expect(ask({ type: 'LeaveService' }, [invited('fysio')], fysio)).toBe('ServiceLeft');
  });
});

describe('what is already so with services is recorded once', () => {
  test('an invitation, with the same task or none said, unless a leader answers for it anew', () => {
    const told = [...yes('ppt'), invited('ppt', { task: 'advice' })];
    expect(ask({ type: 'InviteService', service: 'ppt' }, told)).toBe('already so');
    expect(ask({ type: 'InviteService', service: 'ppt', task: 'advice' }, told)).toBe('already so');
    expect(ask({ type: 'InviteService', service: 'ppt', task: 'assess' }, told)).toBe('ServiceInvited');
    expect(ask({ type: 'InviteService', service: 'ppt' }, [...yes('ppt'), joined('ppt')])).toBe('already so');
    expect(ask({ type: 'InviteService', service: 'ppt' }, [...yes('ppt'), joined('ppt'), left('ppt')])).toBe(
      'ServiceInvited',
    );
    expect(ask({ type: 'InviteService', service: 'ppt' }, yes('ppt'))).toBe('ServiceInvited');
    const discretion = { role: 'rektor', reason: 'avtalt', answers: ['who-can-consent'] };
    expect(ask({ type: 'InviteService', service: 'ppt', discretion }, told, people.rektor)).toBe('ServiceInvited');
  });

  test('joining, with the same task or none said', () => {
    const told = [...yes('fysio'), joined('fysio', { task: 'advice' })];
    expect(ask({ type: 'JoinService' }, told, fysio)).toBe('already so');
    expect(ask({ type: 'JoinService', task: 'advice' }, told, fysio)).toBe('already so');
    expect(ask({ type: 'JoinService', task: 'carry-out' }, told, fysio)).toBe('ServiceJoined');
    expect(ask({ type: 'JoinService' }, yes('fysio'), fysio)).toBe('ServiceJoined');
    expect(ask({ type: 'JoinService' }, [...told, left('fysio')], fysio)).toBe('ServiceJoined');
  });

  test('leaving, until it is asked again', () => {
    const told = [...yes('fysio'), joined('fysio'), left('fysio')];
    expect(ask({ type: 'LeaveService' }, told, fysio)).toBe('already so');
    expect(ask({ type: 'LeaveService' }, [...told, invited('fysio')], fysio)).toBe('ServiceLeft');
    expect(ask({ type: 'LeaveService' }, [...told, joined('fysio')], fysio)).toBe('ServiceLeft');
  });
});

describe('what the guide offers with services', () => {
  const list = (command: Said['type'], told: readonly Told[], actor: Actor = people.larer) =>
    offered(command, stateAfter([...openLog, ...told]), actor, profile);
  test('advice, an invitation and a referral where the case needs a service', () => {
    const consent = [...yes('ppt'), ...yes('bup'), ...yes('fysio'), needs];
    expect(list('ConsultService', consent)).toEqual(
      ['ppt', 'bup', 'fysio'].map((service) => ({ service, anonymous: true })),
    );
    expect(list('InviteService', consent)).toEqual(['ppt', 'bup', 'fysio'].map((service) => ({ service })));
    expect(list('ReferToService', consent)).toEqual([{ service: 'ppt' }, { service: 'bup' }]);
    const told: readonly Told[] = [...consent, { type: 'ServiceReferred', id: 'henvist', service: 'bup' }];
    expect(list('ReferToService', told)).toEqual([{ service: 'ppt' }]);
  });

  test('to join where one is invited, and to leave where one takes part', () => {
    const asked = [...yes('fysio'), invited('fysio')];
    expect(list('JoinService', asked, fysio)).toEqual([{ service: 'fysio' }]);
    expect(list('JoinService', yes('fysio'), fysio)).toEqual([]);
    expect(list('LeaveService', asked, fysio)).toEqual([]);
    const taking = [...asked, joined('fysio')];
    expect(list('JoinService', taking, fysio)).toEqual([]);
    expect(list('LeaveService', taking, fysio)).toEqual([{ service: 'fysio' }]);
    expect(list('LeaveService', taking, people.radgiver)).toEqual([]);
  });
});

describe('how services are remembered', () => {
  const slice = (...told: Told[]) => stateAfter([...openLog, ...told]).service;
  const part = { task: undefined, invitedOn: undefined, joinedOn: undefined, leftOn: undefined };
  const openly = (...told: Told[]) => slice(...told).services.get('fysio')?.openly;
  const closed: Told = { type: 'LogClosed', log: 'log', ground: 'plan', batonRests: false, outside: [], concludes: [] };
  const statute = { legalBasis: 'barnevernsloven' };

  test('the family knows how one takes part on consent, and nothing of what a statute lets in', () => {
    expect(openly(invited('fysio', { task: 'advice' }))).toEqual({ ...part, task: 'advice', invitedOn: FIRST_DAY });
    expect(openly(invited('fysio', statute))).toBeUndefined();
    expect(openly(joined('fysio', statute), left('fysio'))).toBeUndefined();
    expect(openly(joined('fysio', statute), closed)).toBeUndefined();
  });

  test('it knows that one has left where it knew that it was asked or took part', () => {
    expect(openly(invited('fysio'), left('fysio'))).toEqual({ ...part, leftOn: FIRST_DAY });
    expect(openly(joined('fysio'), left('fysio'))).toEqual({ ...part, joinedOn: FIRST_DAY, leftOn: FIRST_DAY });
    const gone = openly(joined('fysio'), left('fysio', { day: plusDays(FIRST_DAY, 1) }));
    expect(gone?.leftOn).toBe(plusDays(FIRST_DAY, 1));
    const known = [joined('fysio'), left('fysio'), joined('fysio', statute)];
    const later = left('fysio', { day: plusDays(FIRST_DAY, 1) });
    expect(openly(...known, later)).toEqual({ ...part, joinedOn: FIRST_DAY, leftOn: FIRST_DAY });
  });

  test('closing the log ends the part of those that take part, and of nobody else', () => {
    const { services } = slice(joined('fysio'), invited('bup'), closed);
    expect([services.get('fysio')?.leftOn, services.get('fysio')?.gone]).toEqual([FIRST_DAY, false]);
    expect([services.get('bup')?.leftOn, services.get('bup')?.invitedOn]).toEqual([undefined, FIRST_DAY]);
  });

  test('a new consent to one that is gone lets it back into view, and makes none of one that was never there', () => {
    const gone = slice(joined('fysio'), left('fysio'));
    expect(gone.services.get('fysio')?.gone).toBe(true);
    const back = slice(joined('fysio'), left('fysio'), ...yes('fysio'), ...yes('bup'));
    expect(back.services.get('fysio')?.gone).toBe(false);
    expect(back.services.has('bup')).toBe(false);
    const open: Told = { type: 'ConsentGiven', id: 'ja', giver: 'mor', purpose: 'reuse' };
    expect(slice(joined('fysio'), left('fysio'), open).services.get('fysio')?.gone).toBe(true);
    expect([...slice(...yes('bup'), open).services.keys()]).toEqual([]);
  });

  test('a referral that names the child lets one join; what the family knows of is by name and on consent', () => {
    const referred = (more: object) => {
      const { referrals, services } = slice({
        ...{ type: 'ServiceReferred', id: 'h', service: 'bup' },
        ...more,
      } as Told);
      return [referrals.get('h'), services.get('bup')?.referredOn];
    };
    expect(referred({})).toEqual([{ to: 'bup', openly: true }, FIRST_DAY]);
    expect(referred({ anonymous: true })).toEqual([{ to: 'bup', openly: false }, undefined]);
    expect(referred({ legalBasis: 'barnevernsloven' })).toEqual([{ to: 'bup', openly: false }, FIRST_DAY]);
  });

  test('advice is of the service or the body that was asked, by name unless it is said that it was not', () => {
    const advice = (more: object) =>
      slice({ ...{ type: 'ServiceConsulted', id: 'r' }, ...more } as Told).consultations.get('r');
    const same = { id: 'r', concern: undefined, by: 'import', on: FIRST_DAY };
    expect(advice({ service: 'ppt' })).toEqual({ ...same, of: 'ppt', anonymous: false });
    expect(advice({ body: 'team', anonymous: true, concern: 'concern' })).toEqual({
      ...same,
      ...{ of: 'team', anonymous: true, concern: 'concern' },
    });
  });

  test('what a person answered for at the invitation stays answered, until someone says no to that service or to all', () => {
    const discretion = { role: 'rektor', reason: 'avtalt', answers: ['who-can-consent'] };
    const answered = (...told: Told[]) =>
      ['fysio', 'bup'].map(
        (id) =>
          slice(invited('fysio', { discretion }), invited('bup', { discretion }), ...told).services.get(id)?.answered
            .length,
      );
    expect(answered()).toEqual([1, 1]);
    const no = { giver: 'far', purpose: 'service-access' } as const;
    expect(answered({ type: 'ConsentRefused', id: 'nei', to: 'fysio', ...no })).toEqual([0, 1]);
    expect(answered({ type: 'ConsentRefused', id: 'nei', ...no })).toEqual([0, 0]);
    expect(answered({ type: 'ConsentWithdrawn', giver: 'mor', consents: [] })).toEqual([0, 0]);
  });
});
