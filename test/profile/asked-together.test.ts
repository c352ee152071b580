import { expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { askedTogether, once } from '../../src/profile/asked-together.ts';
import type { Circumstances } from '../../src/profile/rulebook.ts';
import { hemnes } from '../engine/hemnes.ts';
import { FIRST_DAY, opened } from '../model/world.ts';
import { stateAfter } from '../rules/put.ts';

const here: Circumstances = { state: opened, profile: hemnes(), day: FIRST_DAY };
const movedTo = (to: string) => stateAfter([{ type: 'LevelChanged', from: '1', to }]);
const others: readonly (readonly [string, readonly Circumstances[]])[] = [
  ['other cases', ['0', '2'].map((level) => ({ ...here, state: movedTo(level) }))],
  ['other rules', ['2', '3'].map((version) => ({ ...here, profile: hemnes({ version }) }))],
  ['other days', [1, 2].map((days) => ({ ...here, day: plusDays(FIRST_DAY, days) }))],
];

/** Where a thing is asked about: the case, the rules and the day. */
const where = ({ state, profile, day }: Circumstances, about: string) =>
  `${about}: ${state.level.level} ${profile.version} ${day}`;
/** A question that of some things has no answer. */
const version = ({ profile }: Circumstances, about: string) => (about === 'a' ? profile.version : undefined);

type Question = (world: Circumstances, about: string) => string | undefined;

/** Each question asked of each thing, and then again. */
const asking =
  (...questions: Question[]) =>
  (world: Circumstances) =>
    ['a', 'b', 'a', 'b'].flatMap((about) => questions.map((question) => question(world, about)));

const alone = asking(where, version);
const answersOf = asking(once(where), once(version));

test('what is asked together is answered as what is asked alone, each question and each thing for itself', () => {
  expect(answersOf(here)).toEqual(alone(here));
  expect(askedTogether(here, () => answersOf(here))).toEqual(alone(here));
});

test.each(others)('while one case is asked about, %s are answered each for itself, and the first goes on', (_, all) => {
  askedTogether(here, () => {
    for (const one of [here, ...all, here]) {
      expect(answersOf(one)).toEqual(alone(one));
      expect(askedTogether(one, () => answersOf(one))).toEqual(alone(one));
    }
  });
  for (const one of all) expect(answersOf(one)).toEqual(alone(one));
});

test('what fails while it is asked leaves nothing behind', () => {
  const failing = () =>
    askedTogether(here, () => {
      throw new Error('a rule that fails');
    });
  expect(failing).toThrow('a rule that fails');
  expect(answersOf(here)).toEqual(alone(here));
});
