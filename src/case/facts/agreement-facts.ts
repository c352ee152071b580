import type { Word } from '../../agreement/agreement.ts';
import type { FactFamily, FactSource, OwnFact } from './fact.ts';

function about({ world }: FactSource, is: Word['is']): readonly string[] {
  return [...new Set(world.state.agreement.words.filter((one) => one.is === is).map((one) => one.about))];
}

export const agreementFacts: readonly OwnFact[] = [
  {
    name: 'agreed',
    type: 'set',
    meaning: 'What someone has agreed to since the last log closed; another may disagree on the same.',
    read: (source) => about(source, 'agreed'),
  },
  {
    name: 'disagreed',
    type: 'set',
    meaning: 'What someone disagrees on, by the latest word of each since the last log closed.',
    read: (source) => about(source, 'disagreed'),
  },
];

/** Answers to questions the profile declares. */
export const answers: FactFamily = {
  prefix: 'answer.',
  type: 'text',
  concept: 'agreement',
  meaning:
    'The answer to a declared question, by its id: the one that comes with the command, else the latest recorded; unknown where the question has no such answer.',
  read({ world, command }, id) {
    const given = command?.answers;
    const is = given && Object.hasOwn(given, id) ? given[id] : world.state.agreement.answers.get(id)?.is;
    const question = world.profile.questions.find((one) => one.id === id);
    return is === undefined || question === undefined || question.values.includes(is) ? is : undefined;
  },
};
