import { pathOf } from '../../../../src/level/level.ts';
import { labelOfLevel } from '../../../../src/level/order.ts';
import { documentedIn } from '../../../../src/log/documented-in.ts';
import { joined } from '../../../../src/service/service.ts';
import type { Check, CheckKey } from '../schema/check.schema.ts';
import { consentStanding } from './consent-standing.ts';
import { eachDue, nextAsExpected, ofPerson, overdueAsExpected } from './due-checks.ts';
import { guideAsExpected } from './guide-checks.ts';
import { eachWord, type Look, unlikeAt } from './look.ts';
import { type Mismatch, sameOrder, sameWord } from './mismatch.ts';
import { actionsAsExpected } from './offered-actions.ts';
import { notStatedPaths, silentRules } from './profile-silence.ts';
import {
  hiddenAsExpected,
  mayReadAsExpected,
  mayWriteAsExpected,
  noticesAsExpected,
  seesAsExpected,
} from './reading-checks.ts';
import { sameSet } from './same-set.ts';
import {
  holderTitle,
  invited,
  logStanding,
  measureAsExpected,
  planStanding,
  referred,
  withheldFrom,
} from './standing.ts';

type Compare<K extends CheckKey> = (expected: NonNullable<Check[K]>, look: Look) => readonly Mismatch[];

/** How each key of a check is held against the case. */
const CHECK_KEYS: { readonly [K in CheckKey]: Compare<K> } = {
  level: (expected, { state }) => unlikeAt(['level'], sameWord(expected, state.level.level)),
  step: (expected, { state }) => unlikeAt(['step'], sameWord(expected, state.level.step)),
  path: (expected, { state }) => unlikeAt(['path'], sameOrder(expected, pathOf(state.level))),
  holder: (expected, { state }) => unlikeAt(['holder'], sameWord(expected, state.baton.holder)),
  offeredTo: (expected, { state }) => unlikeAt(['offeredTo'], sameWord(expected, state.baton.offer?.to)),
  log: (expected, look) => unlikeAt(['log'], sameWord(expected, logStanding(look))),
  services: (expected, { state }) => unlikeAt(['services'], sameSet(expected, joined(state.service))),
  invited: (expected, { state }) => unlikeAt(['invited'], sameSet(expected, invited(state))),
  referred: (expected, { state }) => unlikeAt(['referred'], sameSet(expected, referred(state))),
  withheldFrom: (expected, { state }) => unlikeAt(['withheldFrom'], sameSet(expected, withheldFrom(state))),
  consents: (expected, look) => eachWord('consents', expected, (to) => consentStanding(to, look)),
  concerns: (expected, { state }) => eachWord('concerns', expected, (name) => state.concern.concerns.get(name)?.state),
  followUp: (expected, { state }) => unlikeAt(['followUp'], sameWord(expected, state.log.ended ? 'ended' : 'open')),
  measures: (expected, { state }) => ofEach(expected, (id, measure) => measureAsExpected(id, measure, state)),
  meetings: (expected, { state }) => eachWord('meetings', expected, (name) => state.meeting.meetings.get(name)?.state),
  due: (expected, look) => eachDue(['due'], expected, look.duties),
  overdue: overdueAsExpected,
  next: nextAsExpected,
  dueFor: (expected, look) => ofEach(expected, (name, due) => eachDue(['dueFor', name], due, ofPerson(name, look))),
  mayRead: (expected, look) => ofEach(expected, (name, list) => mayReadAsExpected(name, list, look)),
  mayWrite: (expected, look) => ofEach(expected, (name, list) => mayWriteAsExpected(name, list, look)),
  sees: (expected, look) => ofEach(expected, (name, list) => seesAsExpected(name, list, look)),
  hidden: (expected, look) => ofEach(expected, (name, list) => hiddenAsExpected(name, list, look)),
  notices: (expected, look) => ofEach(expected, (name, list) => noticesAsExpected(name, list, look)),
  actions: (expected, look) => ofEach(expected, (name, commands) => actionsAsExpected(name, commands, look)),
  plan: (expected, look) => eachWord('plan', expected, (key) => planStanding(look)[key]),
  guide: (expected, look) => ofEach(expected, (name, guide) => guideAsExpected(name, guide, look)),
  profile: (expected, { state }) =>
    eachWord('profile', expected, (key) => state.pinned[key === 'id' ? 'id' : 'version']),
  silent: (expected, { profile }) => unlikeAt(['silent'], sameSet(expected, silentRules(profile))),
  notStated: (expected, { profile }) => unlikeAt(['notStated'], sameSet(expected, notStatedPaths(profile))),
  titles: (expected, look) => eachWord('titles', expected, () => holderTitle(look)),
  documentedIn: (expected, look) => unlikeAt(['documentedIn'], sameWord(expected, documentedIn(look))),
  labels: (expected, { profile, state }) =>
    eachWord('labels', expected, (level) => {
      const id = level === 'level' ? state.level.level : level;
      return id === undefined ? undefined : labelOfLevel(profile, id, profile.language);
    }),
  version: (expected, { state }) => unlikeAt(['version'], sameWord(String(expected), String(state.version))),
};

/** A map of a check, each entry by itself. */
function ofEach<V>(
  expected: { readonly [name: string]: V },
  compare: (name: string, value: V) => readonly Mismatch[],
): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([name, value]) => compare(name, value));
}

/** Holds all that a check expects against the case. */
export function unmetChecks(check: Check, look: Look): readonly Mismatch[] {
  return (Object.keys(check) as CheckKey[]).flatMap((key) => unmet(key, check, look));
}

function unmet<K extends CheckKey>(key: K, check: Check, look: Look): readonly Mismatch[] {
  const expected = check[key];
  const compare: Compare<K> = CHECK_KEYS[key];
  return expected === undefined || expected === null ? [] : compare(expected, look);
}
