import type { CaseState } from '../../../src/case/state.ts';
import { type Model, openLog } from './model.ts';

/** Where the case and the sheet differ, after a step. */
export function difference(model: Model, state: CaseState): string | undefined {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['holder', model.holder, state.baton.holder],
    ['offered to', model.offered, state.baton.offer?.to],
    ['level', model.level, state.level.level],
    ['ended', model.ended, state.log.ended],
    ['open log', openLog(model), state.log.open],
    ['logs', said(model.logs), said(new Map([...state.log.logs].map(([id, one]) => [id, one.state])))],
    ['entries', said(model.entries), said(new Map([...state.log.entries].map(([id, one]) => [id, one.log])))],
    ['access', said(model.access), said(new Map([...state.party.guardians].map(([id, one]) => [id, one.access])))],
    ['withheld', [...model.withheld].sort().join(), [...state.withholding.withheld.keys()].sort().join()],
  ];
  const wrong = pairs.find(([, sheet, engine]) => sheet !== engine);
  return wrong && `${wrong[0]}: the sheet says ${wrong[1]}, the case ${wrong[2]}`;
}

function said(map: ReadonlyMap<string, string>): string {
  return [...map]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join();
}

/** What never happens between two steps, whatever was tried: a closed log opens, an archived one is closed, two logs are open. */
export function broken(before: CaseState, after: CaseState): string | undefined {
  const order = ['open', 'closed', 'archived'];
  for (const [id, log] of before.log.logs) {
    const now = after.log.logs.get(id)?.state ?? 'gone';
    if (order.indexOf(now) < order.indexOf(log.state)) return `log ${id} went from ${log.state} to ${now}`;
  }
  const open = [...after.log.logs.values()].filter((one) => one.state === 'open');
  return open.length > 1 ? 'two logs are open' : undefined;
}
