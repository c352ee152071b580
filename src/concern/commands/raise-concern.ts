import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf, type Recorded, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { firstStepOf } from '../../level/order.ts';
import { startLevelIsStated } from '../../level/rules/start-level-is-stated.ts';
import { startLevelOf } from '../../level/start-level.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { anyoneMayRaise } from '../../party/rules/anyone-may-raise.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import type { World } from '../../profile/rulebook.ts';
import { profileInForce } from '../../profile/rules/profile-in-force.ts';
import { ownService } from '../concern-named.ts';
import { suspicionByKind } from '../kind-of-suspicion.ts';

type Raise = Command<'RaiseConcern'>;

/** Says that something about how someone is doing gives reason to look closer. On a case id not in use it opens the case. */
export const raiseConcern = door('RaiseConcern', {
  opensCase: true,
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: anyoneMayRaise.id })),
  guards: [
    ask(anyoneMayRaise, () => ({})),
    ask(profileInForce, (c, s) => (opens(s) ? { act: 'raise', named: c.version } : undefined)),
    ask(startLevelIsStated, (c, s) => (opens(s) ? { startLevel: c.startLevel } : undefined)),
    ask(subjectWithinTargetGroup, (c) => ({ act: 'raise', subject: c.subject })),
  ],
  lacks(c, s) {
    if (s.concern.concerns.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    return opens(s) && c.subject === undefined ? [{ code: 'missing', path: 'subject' }] : [];
  },
  records: (c, world) => [...opening(c, world), raised(c, world)],
  candidates: 'own-words',
});

function opens(state: CaseState): boolean {
  return state.version === 0;
}

function opening(c: Raise, { state, profile }: World): readonly Recorded[] {
  if (!opens(state) || c.subject === undefined) return [];
  const level = startLevelOf(profile, c.startLevel);
  const step = firstStepOf(profile, level);
  const { id, version } = profile;
  const first = { subject: c.subject, profile: { id, version }, level };
  return [{ type: 'CaseOpened', ...first, ...(step === undefined ? {} : { step }) }];
}

/** The case carries whom it is about and its rules; the concern carries what was said of it. */
function raised(c: Raise, world: World): Recorded {
  const { subject, profile, version, startLevel, ...said } = fieldsOf(c);
  const own = { id: createdBy(c), raisedBy: speaker(c), ...ownService(world) };
  return { type: 'ConcernRaised', ...said, ...suspicionByKind(world.profile, said), ...own };
}
