import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const withholding: RuleTexts<(typeof rulesOf)['withholding']> = {
  'suspicion-withholds-from-guardians': {
    name: 'A suspicion of violence, abuse or serious neglect is withheld from guardians',
    question: 'Is the concern withheld from guardians, and has barnevernstjenesten or the police answered?',
    reasons: {
      'not-withheld': 'The concern is not withheld from guardians.',
      withheld:
        'The concern is withheld from guardians, so they are not to be told of it or take part in what is about it.',
      'goes-on-without-guardians': 'The concern is withheld from guardians, and the work goes on without them.',
      'word-recorded': 'Barnevernstjenesten or the police have answered.',
      'no-word-yet': 'Barnevernstjenesten or the police have not answered since the suspicion was recorded.',
      'withheld-by-hand':
        'The concern is withheld though nobody has said that there is a suspicion. A person must decide whether guardians may be told of it.',
      'stays-withheld': 'What was withheld in the other system is withheld here too.',
      'may-tell-of-it':
        'Something is withheld from guardians, and it is not said which concern this rests on: {of}. It may then tell that something is withheld.',
    },
    ways: {
      'hear-barnevern-or-police':
        'Report to barnevernstjenesten or the police, and record the answer. Then the one who has the right to can lift the withholding.',
      'go-on-without-guardians': 'Go on without involving the guardians in this concern.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'say-what-it-rests-on':
        'Say which concern each level, service and measure rests on. If the first level rests on a withheld concern, begin with the lowest.',
      'name-the-statute': 'Name the statute the service takes part on, if it does so because of a withheld concern.',
    },
  },
};
