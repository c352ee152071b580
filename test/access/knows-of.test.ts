import { describe, expect, test } from 'vitest';
import { knowsOf } from '../../src/access/knows-of.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { worldBefore } from '../../src/profile/rulebook.ts';
import { phases } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const day = phases.withheld?.day ?? stamp.day;

/** Two concerns of the school, one of them withheld; PPT holds the baton. */
function knows(actor: Actor, concern: string, ...more: readonly CaseEvent[]): boolean {
  const state = replay([...(phases.withheld?.events ?? []), ...more]);
  return knowsOf(worldBefore(actor, { state, profile: hemnes, day }), concern);
}

const { larer, kollega, ped, radgiver, rektor, mor } = people;
const removed = (person: string): CaseEvent => ({ ...stamp, type: 'ProfessionalRemoved', person });

describe('who may be told that something rests on a concern', () => {
  test.each<{ says: string; actor: Actor; after?: CaseEvent; of: readonly string[] }>([
    { says: 'a guardian, of what is not kept from them', actor: mor, of: ['concern'] },
    { says: 'those whose service has the concern', actor: kollega, of: ['concern', 'skjult'] },
    { says: 'not those of another service', actor: ped, of: [] },
    { says: 'the holder, from wherever', actor: radgiver, of: ['concern', 'skjult', 'no-such'] },
    { says: 'a leader', actor: rektor, of: ['concern', 'skjult', 'no-such'] },
    { says: 'not a colleague of the holder', actor: { ...radgiver, id: 'ppt-kollega' }, of: [] },
    { says: 'nobody who was removed', actor: larer, after: removed('larer'), of: [] },
    { says: 'nor a holder who was', actor: radgiver, after: removed('radgiver'), of: [] },
    { says: 'nor a guardian in a role of the school', actor: { ...larer, id: 'mor' }, of: ['concern'] },
  ])('$says', ({ actor, after, of }) => {
    const asked = ['concern', 'skjult', 'no-such'];
    expect(asked.filter((one) => knows(actor, one, ...(after ? [after] : [])))).toEqual(of);
  });
});
