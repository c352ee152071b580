import type { CalendarDay } from '../../calendar/day.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, factsMissing, needsAPerson, permitted } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { SubjectKind } from '../../subject/subject.ts';
import { leaderInCharge } from '../falls-to.ts';
import { outgrownOn, type Someone, type TargetGroup, withinTargetGroup } from '../target-group.ts';

/** Asked of what starts or deepens a follow-up, and of what ends one. `subject`: whom a concern that opens a case is about. */
export interface TargetAsked {
  readonly act: 'raise' | 'open-log' | 'offer' | 'level-up' | 'close';
  readonly subject?: { readonly kind: SubjectKind; readonly born?: CalendarDay | 'unknown' | undefined } | undefined;
}

interface Stated {
  readonly group: TargetGroup;
}

/**
 * The kinds and ages a municipality follows up. A concern about anyone else is recorded, and a leader points elsewhere; a log, a baton or
 * a level up beyond the group is a person's decision, and so is the end of a follow-up that has reached the limit.
 *
 * Why: Help outside the group it is made for may be the wrong help. A worry is still recorded, so that somebody shows the way to the right
 * one.
 */
export const subjectWithinTargetGroup = local({
  id: 'subject-within-target-group',
  sources: ['TRO', 'HEM', 'GJE', interpretation('target-group-is-judged-later')],
  reads: { group: (profile) => profile.party.targetGroup },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<TargetAsked>, { group }: Stated) {
      const { act } = asked.ask;
      const someone = askedAbout(asked);
      const within = withinTargetGroup(group, someone, asked.day);
      const looked = { act, kind: someone.kind, kinds: group.kinds, from: group.ages?.from, to: group.ages?.to };
      if (within === 'within') return act === 'close' ? advises('still-within', looked) : permitted('within', looked);
      if (act === 'close') return permitted('beyond', looked);
      if (within === 'age-unknown') return ageUnknown(act, looked);
      return act === 'raise' ? advises('beyond', looked) : needsAPerson('beyond', looked, ['leader-decides']);
    },
  },
  duty: {
    clock: {
      starts: ['ConcernRaised'],
      byDay: true,
      stops: ['ConcernConcluded', 'LogClosed'],
      restarts: true,
    },
    owes: (world: World, { group }: Stated): readonly Owed[] => pointElsewhere(world, group),
  },
});

function ageUnknown(
  act: TargetAsked['act'],
  looked: { readonly [name: string]: string | number | readonly string[] | undefined },
) {
  if (act === 'raise') return advises('age-unknown', looked);
  return factsMissing('age-unknown', ['subject.age'], looked, ['record-birth', 'leader-decides']);
}

function askedAbout({ ask, state }: Asked<TargetAsked>): Someone {
  const { subject } = ask;
  if (subject === undefined || state.version > 0) return state.subject;
  return { kind: subject.kind, born: subject.born === 'unknown' ? undefined : subject.born };
}

/** The leader points elsewhere: since the latest concern still open, or since the day the subject grew out of the group. */
function pointElsewhere(world: World, group: TargetGroup): readonly Owed[] {
  const { state, day } = world;
  const within = withinTargetGroup(group, state.subject, day);
  const concern = [...state.concern.concerns.values()].filter((one) => one.state === 'open').at(-1);
  if (concern === undefined || state.log.ended || (within !== 'other-kind' && within !== 'other-age')) return [];
  const who = leaderInCharge(world);
  const outgrown = within === 'other-age' ? outgrownOn(group, state.subject) : undefined;
  const grewOutSince = outgrown !== undefined && outgrown > concern.raisedOn && outgrown <= day;
  const since = grewOutSince ? outgrown : concern.raisedOn;
  return [{ who, since, due: 'not-stated', concerns: [concern.id] }];
}
