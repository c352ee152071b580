import { lookAtLog } from '../../../../src/access/looks.ts';
import { mayRead } from '../../../../src/access/may-read.ts';
import { type View, viewFor } from '../../../../src/access/view-for.ts';
import { latestLog } from '../../../../src/log/log.ts';
import { namesIn } from '../given/names-in.ts';
import { judgeJson } from '../run/judging.ts';
import type { Listed } from '../schema/word.schema.ts';
import { type Look, unlikeAt } from './look.ts';
import { listText, type Mismatch } from './mismatch.ts';
import { sameSet } from './same-set.ts';

/** Names of what one person sees: logs, entries, goals, measures, meetings, concerns, routes and texts. */
function seenBy(person: string, look: Look): readonly string[] {
  const { logs, entries, goals, measures, meetings, concerns, routes, contents } = viewOf(person, look);
  const things = [logs, entries, goals, measures, meetings, concerns, routes].flat();
  return [...things.map((one) => one.id), ...contents];
}

function viewOf(person: string, { state, day, profile, actorOf }: Look): View {
  return viewFor(state, actorOf(person), day, profile);
}

/** Exactly what one person sees. */
export function seesAsExpected(person: string, expected: Listed, look: Look): readonly Mismatch[] {
  return unlikeAt(['sees', person], sameSet(expected, seenBy(person, look)));
}

/** What one person does not see: no part of what they are shown names it, a duty about it included. */
export function hiddenAsExpected(person: string, expected: Listed, look: Look): readonly Mismatch[] {
  const names = Array.isArray(expected) ? expected : (expected.includes ?? []);
  const shown = new Set(namesIn(viewOf(person, look)).flatMap((one) => [one, ...one.split(':')]));
  const told = names.filter((one) => shown.has(one));
  const unlike =
    told.length === 0 ? undefined : { expected: `hidden ${listText(names)}`, got: `told of ${listText(told)}` };
  return unlikeAt(['hidden', person], unlike);
}

/** `log` where the open or latest log may be read, and the names of everything else that is seen; none where that is nothing. */
export function mayReadAsExpected(person: string, expected: Listed | 'none', look: Look): readonly Mismatch[] {
  const { state, day, profile, actorOf } = look;
  const log = latestLog(state.log)?.id;
  const asked = log === undefined ? undefined : mayRead(state, actorOf(person), lookAtLog(log), day, profile);
  const others = seenBy(person, look).filter((one) => !state.log.logs.has(one));
  const got = [...(asked?.may ? ['log'] : []), ...others];
  return unlikeAt(['mayRead', person], sameSet(expected === 'none' ? [] : expected, got), asked?.findings);
}

/** `log` where an entry that names no concern would be written. */
export function mayWriteAsExpected(person: string, expected: Listed | 'none', look: Look): readonly Mismatch[] {
  const { state, day, profile, actorOf, duties } = look;
  const entry = { type: 'WriteEntry', commandId: 'asked', caseId: 'asked', day, actor: actorOf(person) };
  const { decision } = judgeJson(entry, state, profile, duties);
  const got = decision.outcome === 'accepted' ? ['log'] : [];
  const findings = decision.outcome === 'refused' ? decision.findings : [];
  return unlikeAt(['mayWrite', person], sameSet(expected === 'none' ? [] : expected, got), findings);
}

/** The kinds of notices one person has been given so far. */
export function noticesAsExpected(person: string, expected: Listed, { notices }: Look): readonly Mismatch[] {
  const got = notices.filter((one) => one.to === person).map((one) => one.kind);
  return unlikeAt(['notices', person], sameSet(expected, got));
}
