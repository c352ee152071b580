import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CalendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { evolve, replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { noticesFor } from '../../src/notice/notices-for.ts';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { withFamily } from '../model/family-deeds.ts';
import { sightOf } from '../model/guardian-sight.ts';
import { type HiddenStep, hiddenSteps, weave } from '../model/hidden-steps.ts';
import { type Deed, deeds, live } from '../model/histories.ts';
import { shipped } from '../model/profiles.ts';
import { openingUnder, people, stamp } from '../model/world.ts';

const statedForTests = profileAt('../../examples/scenarios/rules/profiles/log-stated.yaml');
const profiles = { hemnes: shipped('hemnes'), kongsberg: shipped('kongsberg'), 'log-stated': statedForTests };

function profileAt(path: string): Profile {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const parsed = parseProfile(parse(text, { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}

/** Those from whom something may be withheld: two guardians, and one who speaks for a guardian. */
const guardians = [people.mor, people.far, { id: 'fullmektig', role: 'representative' }];
const theirs = new Set(guardians.map((one) => one.id));

function beginning(profile: Profile): CaseState {
  const spokenFor: CaseEvent = { ...stamp, type: 'RepresentativeRegistered', person: 'fullmektig', speaksFor: 'mor' };
  return replay([...openingUnder(profile), spokenFor]);
}

function told(events: readonly CaseEvent[], from: CaseState, profile: Profile) {
  let state = from;
  return events.flatMap((event) => {
    const before = state;
    state = evolve(state, event);
    const notices = noticesFor(event, before, state, profile).filter((one) => theirs.has(one.to));
    return notices.map(({ kind, to }) => ({ kind, to }));
  });
}

/** Holds a story against the same story with steps about a withheld concern: for every guardian, after every step, all is the same. */
function sameForGuardians(story: readonly Deed[], hidden: readonly HiddenStep[], profile: Profile): void {
  const from = beginning(profile);
  const plain = live(story, profile, from);
  const days = [...plain.map((one) => one.command.day)];
  const states = [from, ...plain.map((one) => one.after)];
  const known = new Map<string, ReturnType<typeof sightOf>>();
  const plainly = (actor: Actor, at: number, state: CaseState, day: CalendarDay) => {
    const key = `${actor.id} ${at} ${day}`;
    const sight = known.get(key) ?? sightOf(state, actor, day, profile);
    known.set(key, sight);
    return sight;
  };
  for (const { events, before, after, at, hidden: isHidden } of weave(plain, hidden, profile, from)) {
    const [was, day] = [states[at], days[Math.min(at, days.length - 1)]];
    if (was === undefined || day === undefined || events.length === 0) continue;
    const notices = isHidden ? [] : told(events, states[at - 1] ?? from, profile);
    expect(told(events, before, profile)).toEqual(notices);
    if (!after.concern.concerns.has('skjult')) continue;
    for (const one of guardians) expect(sightOf(after, one, day, profile)).toEqual(plainly(one, at, was, day));
  }
}

describe('to a guardian from whom something is withheld', () => {
  test.each(Object.entries(profiles))(
    'no notice, view, action or explanation tells that anything is, in %s',
    (_, profile) => {
      fc.assert(
        fc.property(withFamily(deeds), hiddenSteps, (story, hidden) => sameForGuardians(story, hidden, profile)),
        { numRuns: 200 },
      );
    },
    600_000,
  );

  test('the stories reach what they speak of', () => {
    const from = beginning(profiles.hemnes);
    const pairs = fc.sample(fc.tuple(withFamily(deeds), hiddenSteps), { numRuns: 250, seed: 11 });
    const woven = pairs.flatMap(([story, hidden]) =>
      weave(live(story, profiles.hemnes, from), hidden, profiles.hemnes, from),
    );
    const types = (isHidden: boolean) =>
      new Set(woven.filter((one) => one.hidden === isHidden).flatMap(({ events }) => events.map((one) => one.type)));
    const hiddenTypes = [
      'ConcernRaised',
      'ConcernShared',
      'RouteAssessed',
      'DirectRouteTaken',
      'MeetingCalled',
    ] as const;
    const moreHidden = [
      'ConcernWithheld',
      'MeasureStarted',
      'ChildTalkRecorded',
      'ConcernConcluded',
      'GoalSet',
    ] as const;
    for (const type of [...hiddenTypes, ...moreHidden]) expect(types(true)).toContain(type);
    for (const type of ['AskedFor', 'LogOpened', 'LogClosed', 'MeasureStarted', 'MeetingHeld'] as const)
      expect(types(false)).toContain(type);
  });
});
