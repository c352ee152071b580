import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
  'duty-to-report-is-not-replaced': {
    name: 'Nothing takes the place of the duty to report',
    question: 'Has what must be reported been reported to barnevernstjenesten?',
    reasons: {
      'nothing-to-report': 'Nobody has said that this must be reported.',
      reported: 'It has been reported to barnevernstjenesten, and the work can go on.',
      'report-first':
        'Someone has seen that this must be reported to barnevernstjenesten, and it has not been yet. The duty to report is personal, and neither a team, an anonymous talk nor a leader can take over for it.',
    },
    ways: { 'report-to-barnevern': 'Send a report to barnevernstjenesten today.' },
  },
  'guardians-involved-at-level-0': {
    name: 'Child, youth and guardians take part before a concern is concluded',
    question: 'Have those who are to take part been involved?',
    reasons: {
      involved: 'Those who are to take part have been involved.',
      'not-involved': 'The child, the youth or the guardians have not been involved yet.',
      'not-reached':
        'Someone who is to take part has not been reached, or does not wish to take part. A person must decide.',
      'guardians-unknown': 'It is not known which of the guardians may be told of this. A person must decide.',
      'not-decided': 'Nobody has answered whether the guardians are to be told of the concern.',
    },
    ways: {
      'involve-first':
        'Talk with the child or youth and the guardians, for example in an undringssamtale, and record that it is done.',
      'try-again': 'Try to reach them again.',
      'leader-decides': 'A leader can decide, giving their own reason.',
      'clarify-responsibility': 'Find out who has parental responsibility, and who may be told of the case.',
      'answer-the-question': 'Answer the question {question} when the concern is concluded.',
    },
  },
  'outcome-is-stated': {
    name: 'A concern ends in what the municipality names',
    question: 'Is the outcome one of those the municipality uses?',
    reasons: {
      'no-list-needed':
        'The next level, no grounds for concern and a direct route can be chosen in every municipality.',
      listed: 'The outcome is among those the municipality names.',
      'not-listed': 'The municipality uses only {listed}, and {unlisted} is not among them.',
      'not-among-those-listed': 'The municipality has not said anything about the outcome {unlisted}.',
      'one-at-a-time': 'The municipality uses one outcome at a time.',
      'several-not-stated': 'The municipality has not said whether several outcomes can be chosen at once.',
      contradicting: 'That there are no grounds for concern cannot stand together with another outcome.',
    },
    ways: {
      'choose-one': 'Choose one outcome.',
      'choose-a-listed-one': 'Choose one of the outcomes the municipality uses: {listed}.',
    },
  },
};
