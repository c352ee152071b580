import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { isAdult } from '../../src/subject/subject.ts';
import { answerTo, recordedOf } from '../model/asking.ts';
import { caseAbout, caseAfter, DAY, type Told } from '../model/small-case.ts';
import { opening, people } from '../model/world.ts';

const { larer, kollega, ped, rektor } = people;
const BORN = '2018-03-01';
const unknown: CaseState = caseAbout({ kind: 'child', born: 'unknown' });
const yes = (giver: string): Told => ({
  ...{ type: 'ConsentGiven', id: `yes-${giver}`, giver, purpose: 'service-access', to: 'skole' },
});
/** The school reads with a consent, and so hears what is so already. */
const consented: readonly Told[] = [yes('mor'), yes('far')];
const known: CaseState = caseAfter(...consented);
const birth = (more: object) => ({ type: 'RecordBirth', ...more }) as Parameters<typeof answerTo>[2]; // whole with its day

describe('whose birth is recorded', () => {
  test.each<[string, CaseState, object, readonly string[]]>([
    ['the subject’s, where it is said so', unknown, { of: 'subject', bornOn: BORN }, ['BirthRecorded']],
    ['nobody’s, while it is not said and not known', unknown, { bornOn: BORN }, ['invalid missing of']],
    ['nobody’s, tomorrow', known, { of: 'child', bornOn: plusDays(DAY, 1) }, ['invalid born-after-day bornOn']],
    ['a child’s, the same day', known, { of: 'child', bornOn: DAY }, ['BirthRecorded']],
    ['the subject’s, where it is that day: it is known', known, { bornOn: BORN }, []],
    ['the subject’s, said to be so: it is known', known, { of: 'subject', bornOn: BORN }, []],
    ['the subject’s, said to be another', known, { of: 'subject', bornOn: '2018-03-02' }, ['BirthRecorded']],
    [
      'a child’s on the subject’s own day, where it is said so',
      known,
      { of: 'child', bornOn: BORN },
      ['BirthRecorded'],
    ],
  ])('%s', (_, state, more, is) => {
    expect(answerTo(state, larer, birth(more))).toEqual(is);
  });

  test('and it is recorded as that', () => {
    const whose = (more: object) => recordedOf(known, larer, birth(more));
    expect(whose({ of: 'subject', bornOn: '2018-03-02' })).toMatchObject([{ of: 'subject' }]);
    expect(whose({ of: 'child', bornOn: BORN })).toMatchObject([{ of: 'child' }]);
    expect(whose({ bornOn: '2026-01-02' })).toMatchObject([{ of: 'child' }]);
  });

  test('once of a child, while a correction of the subject’s own day is one each time it differs', () => {
    const after = caseAfter(...consented, { type: 'BirthRecorded', bornOn: '2026-01-02', of: 'child' } as Told);
    expect(answerTo(after, larer, birth({ bornOn: '2026-01-02' }))).toEqual([]);
    expect(answerTo(after, larer, birth({ of: 'subject', bornOn: '2026-01-02' }))).toEqual(['BirthRecorded']);
  });
});

describe('a sibling’s case', () => {
  const linked = (actor: { id: string; role: string }, family?: string): Told =>
    ({ type: 'CaseLinked', case: 'sosken', actor, ...(family && { family }) }) as Told;
  const says = (family?: string) => ({ type: 'LinkCase', caseId: 'case', case: 'sosken', ...(family && { family }) });
  const answer = (state: CaseState, actor: Actor, family?: string) =>
    answerTo(state, actor, says(family) as Parameters<typeof answerTo>[2]); // whole with its stamp

  test.each<[string, CaseState, Actor, string | undefined, readonly string[]]>([
    ['is said', known, larer, undefined, ['CaseLinked']],
    ['is said once by the same person', caseAfter(linked(larer)), larer, undefined, []],
    ['is said again by another, whom it tells nothing', caseAfter(linked(larer)), rektor, undefined, ['CaseLinked']],
    ['is said again with a family', caseAfter(linked(larer)), larer, 'familien', ['CaseLinked']],
    ['is said once with the same family', caseAfter(linked(larer, 'familien')), larer, 'familien', []],
    ['is said again where others have', caseAfter(linked(larer), linked(kollega)), ped, undefined, ['CaseLinked']],
    ['is said once, whoever said it after', caseAfter(linked(larer), linked(kollega)), larer, undefined, []],
  ])('%s', (_, state, actor, family, is) => {
    expect(answer(state, actor, family)).toEqual(is);
  });

  test('is kept with the last word of each who has said it', () => {
    const state = caseAfter(linked(larer), linked(kollega), linked(larer, 'familien'));
    expect(state.subject.linked.get('sosken')).toEqual([
      { by: 'kollega', family: undefined },
      { by: 'larer', family: 'familien' },
    ]);
    expect(state.subject.family).toBe('familien');
  });
});

test('a parent and a family speak for themselves whatever is known of a day of birth, and a child does not', () => {
  expect(['parent', 'family', 'child'].map((kind) => isAdult({ kind, born: undefined } as never, DAY))).toEqual([
    true,
    true,
    undefined,
  ]);
  expect(isAdult(replay(opening).subject, DAY)).toBe(false);
});
