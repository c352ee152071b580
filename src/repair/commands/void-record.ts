import type { Command } from '../../case/case.ts';
import { ask, door } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { kinship } from '../../log/kinship.ts';
import type { Authority } from '../../party/authority.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { worldBefore } from '../../profile/rulebook.ts';
import { isKeptFrom } from '../../withholding/kept-from.ts';
import { recordOf } from '../record.ts';
import { nothingRestsOnWhatIsVoided } from '../rules/nothing-rests-on-what-is-voided.ts';

/** Leaves out an entry, a measure or a meeting that was a mistake. The history keeps it, and nothing tells that it is left out. */
export const voidRecord = door('VoidRecord', {
  authority: ask(actorMayIssueThis, authorOrLeader),
  guards: [ask(nothingRestsOnWhatIsVoided, ({ record }, s) => recordOf(s, record))],
  lacks: (c, s) => (isThere(c, s) || s.repair.voided.has(c.record) ? [] : [{ code: 'no-such-record', path: 'record' }]),
  alreadySo: ({ record }, s) => s.repair.voided.has(record),
  tells: 'who-may',
  records({ record, reason }, { state }) {
    const one = recordOf(state, record);
    return one === undefined ? [] : [{ type: 'RecordVoided', record, reason, kind: one.kind }];
  },
  candidates: 'own-words',
});

/** Whoever made it, while they may see what it stands among; else a leader. A service without consent leaves out nothing in a log. */
function authorOrLeader({ record, actor, day }: Command<'VoidRecord'>, state: CaseState, profile: Profile): Authority {
  const kin = kinship(worldBefore(actor, { state, profile, day }));
  const isPresent = kin !== 'stranger' && (kin !== 'colleague' || state.log.open === undefined);
  const isAuthor = recordOf(state, record)?.by === actor.id && isPresent;
  return isAuthor ? { by: 'one-of', people: [actor.id] } : { by: 'leader' };
}

/** What is kept from someone is not there for them. */
function isThere({ record, actor }: Command<'VoidRecord'>, state: CaseState): boolean {
  const one = recordOf(state, record);
  return one !== undefined && !one.concerns.some((concern) => isKeptFrom({ state }, concern, actor.id));
}
