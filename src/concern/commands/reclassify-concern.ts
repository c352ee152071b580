import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { isKeptFromAll } from '../../withholding/kept-from.ts';
import { isSuspicion } from '../../withholding/withholding.ts';
import { wordHeardOn } from '../../withholding/word-heard.ts';
import type { Concern } from '../concern.ts';
import { lacksConcern, meant } from '../concern-named.ts';
import { suspicionByKind } from '../kind-of-suspicion.ts';

type Reclassify = Command<'ReclassifyConcern'>;

/** Says that a concern is of another kind, more or less serious, or must be reported. To a suspicion, it withholds at once; it never lifts. */
export const reclassifyConcern = door('ReclassifyConcern', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks: lacksConcern,
  alreadySo(c, s, { profile }) {
    const before = meant(c, s);
    return before !== undefined && saysNothingNew(c, before, profile) && !withholdsAnew(c, before, s);
  },
  tells: 'whose-concern',
  records(c, { state, profile }) {
    const concern = meant(c, state)?.id;
    return concern === undefined
      ? []
      : [{ type: 'ConcernReclassified', ...fieldsOf(c), ...suspicionByKind(profile, c), concern }];
  },
  candidates: 'own-words',
});

/** Every word is what already stands. That it must be reported is each one's own word. */
function saysNothingNew(c: Reclassify, before: Concern, profile: Profile): boolean {
  const said = { ...c, ...suspicionByKind(profile, c) };
  const same = SAID_OF_IT.every((key) => said[key] === undefined || said[key] === before[key]);
  return same && (c.reportable !== 'yes' || before.noticed.some((one) => one.by === c.actor.id));
}

const SAID_OF_IT = ['kind', 'suspicion', 'suspected', 'reportable', 'grave'] as const;

/** A suspicion said again after it was lifted, or answered, is a new one. */
function withholdsAnew(c: Reclassify, before: Concern, state: CaseState): boolean {
  if (c.suspicion === undefined && c.suspected === undefined) return false;
  const stands = isKeptFromAll({ state }, before.id) && wordHeardOn({ state }, before.id) === undefined;
  return (
    isSuspicion({ suspicion: c.suspicion ?? before.suspicion, suspected: c.suspected ?? before.suspected }) && !stands
  );
}
