import { describe, expect, test } from 'vitest';
import { actionsSeenBy } from '../../src/access/actions-seen-by.ts';
import { lookAtCase, lookAtConcern, lookAtHolder, lookAtRecord, lookAtSending } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { sight } from '../../src/access/sight.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Look } from '../../src/content/look.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { phases } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const day = phases.withheld?.day ?? stamp.day;
const events: readonly CaseEvent[] = [
  ...(phases.withheld?.events ?? []),
  { ...stamp, type: 'DirectRouteTaken', id: 'skjult-melding', concern: 'skjult', to: 'barnevern', form: 'report' },
  { ...stamp, type: 'DirectRouteTaken', id: 'henvisning', concern: 'concern', to: 'ppt', form: 'referral' },
  { ...stamp, type: 'ServiceConsulted', id: 'rad', service: 'ppt', concern: 'concern', anonymous: true },
  { ...stamp, type: 'ServiceConsulted', id: 'skjult-rad', service: 'ppt', concern: 'skjult', anonymous: true },
];
const state = replay(events);
const asks = (actor: Actor, what: Look) => mayRead(state, actor, what, day, hemnes);
const neutral = { may: false, findings: [expect.objectContaining({ rule: 'not-available', verdict: 'refused' })] };

describe('whether someone may read', () => {
  test('has one answer for what is withheld, what is not there and a case that does not exist', () => {
    expect(asks(people.mor, lookAtConcern('skjult', 'skole'))).toEqual(neutral);
    expect(asks(people.mor, lookAtConcern('ingen', 'skole'))).toEqual(neutral);
    expect(mayRead(replay([]), people.mor, lookAtCase, day, hemnes)).toEqual(neutral);
    expect(mayRead(replay([]), people.import, lookAtCase, day, hemnes)).toEqual(neutral);
    expect(asks(people.frivillig, lookAtCase)).toEqual(neutral);
  });

  test('is explained where they may see the case', () => {
    const yes = asks(people.mor, lookAtHolder);
    expect(yes.may).toBe(true);
    expect(yes.findings.map((one) => one.rule)).toContain('reading-is-by-consent');
    const no = asks(people.rektor, lookAtRecord({ log: 'log', concerns: [] }));
    expect(no.may).toBe(false);
    expect(no.findings.map((one) => one.rule)).toContain('reading-is-by-consent');
    for (const one of [people.larer, people.mor]) {
      const aboutOne = asks(one, lookAtConcern('concern', 'skole'));
      expect([aboutOne.may, aboutOne.findings.map((one) => one.rule)]).toEqual([
        true,
        yes.findings.map((one) => one.rule),
      ]);
    }
  });
});

describe('what was sent, and advice that was asked for', () => {
  const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id);

  test('are seen where the concern is', () => {
    const mor = viewFor(state, people.mor, day, hemnes);
    expect([ids(mor.routes), ids(mor.consultations)]).toEqual([['henvisning'], ['rad']]);
    const larer = viewFor(state, people.larer, day, hemnes);
    expect(ids(larer.routes)).toEqual(['skjult-melding', 'henvisning']);
    expect(ids(larer.consultations)).toEqual(['rad', 'skjult-rad']);
    const rektor = viewFor(state, people.rektor, day, hemnes);
    expect([ids(rektor.routes), ids(rektor.consultations)]).toEqual([[], []]);
  });

  test('a receiver’s clock is watched by those who see what was sent', () => {
    const clocks = (actor: Actor) => viewFor(state, actor, day, hemnes).clocks.map((one) => one.route);
    expect(new Set(clocks(people.larer))).toEqual(new Set(['skjult-melding']));
    expect(clocks(people.mor)).toEqual([]);
    expect(clocks(people.rektor)).toEqual([]);
  });

  test('what was sent about no concern is seen by none of the family, as it may be about any', () => {
    expect(asks(people.mor, lookAtSending('route', undefined)).may).toBe(false);
    expect(asks({ id: 'mors-verge', role: 'representative' }, lookAtSending('route', undefined)).may).toBe(false);
  });

  test('but by whoever speaks for the child, from whom none can be kept', () => {
    expect(asks({ id: 'verge', role: 'representative' }, lookAtSending('route', undefined)).may).toBe(true);
  });

  test.each<[string, Look]>([
    ['a note', lookAtRecord({ log: undefined, concerns: [] })],
    ['what was sent', lookAtSending('route', undefined)],
    ['what a body was asked', lookAtSending('team', undefined)],
  ])('%s about no concern is withheld from a guardian while any concern is', (_, what) => {
    const withheld = (all: typeof events) =>
      sight(replay(all), people.mor, what, day, hemnes).findings.find(
        (one) => one.rule === 'suspicion-withholds-from-guardians',
      );
    expect(withheld(events)).toMatchObject({ verdict: 'refused', looked: { concerns: ['skjult'] } });
    expect(withheld(phases.open?.events ?? [])?.verdict).toBe('does-not-apply');
  });

  test('what stands in the log about no concern is not withheld', () => {
    const finding = sight(state, people.mor, lookAtRecord({ log: 'log', concerns: [] }), day, hemnes).findings.find(
      (one) => one.rule === 'suspicion-withholds-from-guardians',
    );
    expect(finding?.verdict).toBe('does-not-apply');
  });
});

describe('what someone could do', () => {
  const about = (actor: Actor) => actionsSeenBy(state, actor, day, hemnes).map((one) => one.about);

  test('names nothing they do not know of', () => {
    for (const one of [people.mor, people.ped]) expect(about(one)).not.toContain('skjult');
    expect(about(people.larer)).toContain('skjult');
    expect(about(people.ped)).not.toContain('skjult-melding');
  });

  test('names a concern to the leader and the holder, who see nothing of it and have to decide', () => {
    for (const one of [people.rektor, people.radgiver]) {
      expect(asks(one, lookAtConcern('skjult', 'skole')).may).toBe(false);
      expect(about(one)).toContain('skjult');
    }
  });

  test('names what is no concern: an agreement to close, a log to ask for', () => {
    expect(about(people.mor)).toEqual(expect.arrayContaining(['close', 'log']));
  });

  test('is explained as any answer is: nothing of other people to one of the family', () => {
    const found = actionsSeenBy(state, people.mor, day, hemnes).flatMap((one) => one.findings);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found.map((one) => one.looked))).not.toMatch(/far|larer|skjult/);
  });
});
