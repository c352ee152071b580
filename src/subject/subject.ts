import { ageOn, type CalendarDay, hasTurned } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { SubjectEvents } from './subject.schema.ts';

export type { SubjectEvents } from './subject.schema.ts';

export type SubjectKind = SubjectEvents['CaseOpened']['subject']['kind'];

/** The id the subject acts under where the case names none. */
export const SUBJECT: Id = 'subject';

/** Full age: from this birthday only the subject, or a representative, decides. */
export const FULL_AGE = 18;

/** Whom the case is about. */
export interface SubjectSlice {
  person: Id;
  kind: SubjectKind | undefined;
  /** Undefined: unknown. */
  born: CalendarDay | undefined;
  expects: CalendarDay | undefined;
  /** Days on which the subject has given birth. Whom the case is about does not change by it. */
  births: CalendarDay[];
  /** The id the family's cases are kept together under. */
  family: Id | undefined;
  /** Cases of siblings, and who has said so. A link opens nothing in either. */
  linked: Map<Id, readonly LinkSaid[]>;
}

/** Someone's word that a case is a sibling's, with the id of the family where they gave one. */
export interface LinkSaid {
  readonly by: Id;
  readonly family: Id | undefined;
}

export const subject: Concept<SubjectSlice, SubjectEvents> = {
  start: () => ({
    person: SUBJECT,
    kind: undefined,
    born: undefined,
    expects: undefined,
    births: [],
    family: undefined,
    linked: new Map(),
  }),
  on: {
    CaseOpened(slice, event) {
      slice.person = event.subject.person ?? SUBJECT;
      slice.kind = event.subject.kind;
      slice.born = event.subject.born === 'unknown' ? undefined : event.subject.born;
      slice.expects = event.subject.expects;
    },
    BirthRecorded(slice, { bornOn, of }) {
      if (of === 'subject') slice.born = bornOn;
      else if (!slice.births.includes(bornOn)) slice.births.push(bornOn);
    },
    CaseLinked(slice, { case: sibling, family, actor }) {
      const before = (slice.linked.get(sibling) ?? []).filter((one) => one.by !== actor.id);
      slice.linked.set(sibling, [...before, { by: actor.id, family }]);
      slice.family = family ?? slice.family ?? sibling;
    },
  },
};

/** Age in whole years on a day; undefined where the day of birth is unknown. */
export function ageOf(slice: { readonly born: CalendarDay | undefined }, day: CalendarDay): number | undefined {
  return slice.born === undefined ? undefined : ageOn(slice.born, day);
}

/** Whether the subject speaks for themselves as an adult. A parent or a family is an adult; a child, a youth and a pregnant woman by age. */
export function isAdult(slice: Readonly<Pick<SubjectSlice, 'kind' | 'born'>>, day: CalendarDay): boolean | undefined {
  if (slice.kind === 'parent' || slice.kind === 'family') return true;
  return slice.born === undefined ? undefined : hasTurned(FULL_AGE, slice.born, day);
}
