import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { servicesInCase } from '../../src/party/roles.ts';
import { consultationNeverJoins } from '../../src/service/rules/consultation-never-joins.ts';
import { joined } from '../../src/service/service.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const consented = (
  ['ppt', 'bup', 'barnevern'].map((to) => ({
    ...{ ...stamp, type: 'ConsentGiven' as const, id: `mor-${to}`, giver: 'mor' },
    ...{ purpose: 'service-access' as const, to },
  })) satisfies CaseEvent[]
).reduce<CaseState>(evolve, opened);

const consulting = fc.record({
  type: fc.constant('ConsultService' as const),
  actor: fc.constantFrom(people.larer, people.kollega, people.rektor),
  service: fc.constantFrom('ppt', 'bup', 'barnevern'),
  anonymous: fc.boolean(),
  present: fc.subarray(['mor', 'rektor']),
});

describe('consultation-never-joins', () => {
  test(consultationNeverJoins.promise?.property ?? '', () => {
    let talks = 0;
    fc.assert(
      fc.property(fc.array(consulting, { minLength: 1, maxLength: 8 }), (commands) => {
        const before = [...servicesInCase({ state: consented })];
        let state = consented;
        commands.forEach((one, n) => {
          const command: Command = { ...one, commandId: `c-${n}`, day: plusDays(FIRST_DAY, n) };
          const decision = decide(command, state, hemnes);
          if (decision.outcome !== 'accepted') return;
          talks += decision.events.length;
          state = decision.events.reduce(evolve, state);
        });
        expect([...servicesInCase({ state })]).toEqual(before);
        expect(joined(state.service)).toEqual(joined(consented.service));
        expect([...state.service.services.keys()]).toEqual([...consented.service.services.keys()]);
      }),
    );
    expect(talks).toBeGreaterThan(50);
  });
});
