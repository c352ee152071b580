import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAtLog } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { played } from '../model/dumb/play.ts';
import { beginning, everyone, sensibly, takenBack, type Wish, wishes } from '../model/dumb/wish.ts';
import { openingUnder } from '../model/world.ts';
import { compared, statements } from './compare.ts';
import { profiles, textsOf } from './profiles.ts';
import { readingIsByConsent } from './reading-is-by-consent.ts';
import type { Opinion } from './told.ts';

/** A child of seven, one who turns 18 within the story, one who is grown, and one whose birth is unknown. */
const born = fc.constantFrom('2018-03-01', '2008-01-15', '2007-06-01', undefined);
const mixed = fc.oneof({ arbitrary: fc.oneof(...wishes), weight: 2 }, { arbitrary: sensibly, weight: 2 });
const story: fc.Arbitrary<readonly Wish[]> = fc
  .tuple(fc.nat(beginning.length), fc.nat(takenBack.length), fc.array(mixed, { maxLength: 60, size: 'max' }))
  .map(([far, back, rest]) => [...beginning.slice(0, far), ...takenBack.slice(takenBack.length - back), ...rest]);

function opening(profile: { readonly id: string; readonly version: string }, birth: string | undefined) {
  return openingUnder(profile).map((event): CaseEvent => {
    if (event.type !== 'CaseOpened') return event;
    const { born: _, ...subject } = event.subject;
    return { ...event, subject: (birth === undefined ? subject : { ...subject, born: birth }) as typeof event.subject };
  });
}

describe.each(Object.keys(profiles))('random histories under %s', (name) => {
  const profile = profiles[name as keyof typeof profiles];
  const texts = textsOf(profile);

  test('every rule stated twice says the same twice', () => {
    fc.assert(
      fc.property(story, born, (all, birth) => {
        for (const { history, command, decision } of played(all, opening(profile, birth), profile)) {
          for (const { rule, naive, engine } of compared({ history, command, texts } as never, decision))
            expect({ rule, command, says: engine }).toEqual({ rule, command, says: naive });
        }
      }),
      { numRuns: 80 },
    );
  });

  test('who reads the log is who a naive reading of the history lets in', () => {
    fc.assert(
      fc.property(story, born, (all, birth) => {
        const last = played(all, opening(profile, birth), profile).at(-1);
        const log = last && [...last.before.log.logs.keys()].at(-1);
        if (last === undefined || log === undefined) return;
        const now = { ...profile, version: last.before.pinned.version ?? profile.version };
        const { day } = last.command;
        for (const actor of Object.values(everyone)) {
          const naive = readingIsByConsent({ history: last.history, actor, day, texts });
          const { may } = mayRead(last.before, actor, lookAtLog(log), day, now);
          expect({ actor: actor.id, may: naive && may }).toEqual({
            actor: actor.id,
            may: toMay(naive),
          });
        }
      }),
      { numRuns: 80 },
    );
  });
});

const toMay = (says: Opinion) => (says === undefined ? undefined : says === 'permitted');

test('the histories reach both a yes and a no of every rule', () => {
  const said = new Set<string>();
  const all = fc.sample(fc.tuple(story, born, fc.constantFrom(...Object.values(profiles))), { numRuns: 400, seed: 2 });
  for (const [wishes, birth, profile] of all) {
    for (const { history, command, decision } of played(wishes, opening(profile, birth), profile))
      for (const { rule, engine } of compared({ history, command, texts: textsOf(profile) } as never, decision))
        said.add(`${rule} ${engine}`);
  }
  const unreached = Object.keys(statements).flatMap((rule) =>
    ['permitted', 'refused'].map((is) => `${rule} ${is}`).filter((one) => !said.has(one)),
  );
  expect(unreached).toEqual([]);
});
