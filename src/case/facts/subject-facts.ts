import { ageOf, type SubjectKind } from '../../subject/subject.ts';
import { everyOf, type OwnFact } from './fact.ts';

export const subjectFacts: readonly OwnFact[] = [
  {
    name: 'subject.kind',
    type: 'text',
    values: everyOf<SubjectKind>({ child: true, youth: true, 'pregnant-woman': true, parent: true, family: true }),
    meaning: 'Whom the follow-up is about.',
    read: ({ world }) => world.state.subject.kind,
  },
  {
    name: 'subject.age',
    type: 'number',
    meaning: 'Age of the subject in whole years on the day; unknown where the day of birth is unknown or has not come.',
    read({ world }) {
      const age = ageOf(world.state.subject, world.day);
      return age === undefined || age < 0 ? undefined : age;
    },
  },
];
