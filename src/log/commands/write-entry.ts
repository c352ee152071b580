import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { worldBefore } from '../../profile/rulebook.ts';
import { judge } from '../../rule/judge.ts';
import { isKeptFrom } from '../../withholding/kept-from.ts';
import { latestLog } from '../log.ts';
import { writingIsAsStated } from '../rules/writing-is-as-stated.ts';
import { writingGuards } from '../writing-guards.ts';

/** Writes an entry in the log. */
export const writeEntry = door('WriteEntry', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: writingIsAsStated.id })),
  guards: [
    ask(writingIsAsStated, (c) => ({ kind: c.kind })),
    ...writingGuards<'WriteEntry'>(
      (c) => c.concerns ?? [],
      (_, s) => latestLog(s.log)?.id,
    ),
  ],
  lacks(c, s) {
    if (s.log.entries.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    if (latestLog(s.log) === undefined) return [{ code: 'no-open-log', path: '' }];
    return namesUnknownConcern(c, s) ? [{ code: 'no-such-concern', path: 'concerns' }] : [];
  },
  records(c, { state }) {
    const log = latestLog(state.log)?.id;
    if (log === undefined) return [];
    const service = c.actor.service ?? state.party.professionals.get(c.actor.id)?.service;
    const by = service === undefined ? {} : { service };
    return [{ type: 'EntryWritten', ...fieldsOf(c), id: createdBy(c), log, ...by }];
  },
  candidates(circumstances, actor) {
    const { open } = circumstances.state.log;
    const world = worldBefore(actor, circumstances);
    const mayWrite = judge(writingIsAsStated, { ...world, ask: { kind: undefined } }).verdict !== 'refused';
    return open === undefined || !mayWrite ? [] : [{ about: open, with: {} }];
  },
});

/** What is kept from the writer is not there for them. */
function namesUnknownConcern({ concerns, actor }: Command<'WriteEntry'>, state: CaseState): boolean {
  return (concerns ?? []).some((id) => !state.concern.concerns.has(id) || isKeptFrom({ state }, id, actor.id));
}
