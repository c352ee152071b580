import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
  'concern-is-concretised-before-sharing': {
    name: 'A concern is written down before it is shared',
    question: 'Is it written down what the concern is about?',
    reasons: {
      'not-with-these':
        'The municipality does not say that anything must be written down before it is shared with {to}.',
      'written-down': 'What the concern is about has been written down.',
      'not-written-down': 'The concern must be concrete and written down before it is shared with {to}.',
    },
    ways: {
      'concretise-first':
        'Write down what you have seen and heard, for example in an undringsnotat, and then share it.',
    },
  },
  'contact-with-guardians-in-time': {
    name: 'Guardians are contacted in time',
    question: 'Have the guardians been told of the concern by the deadline?',
    reasons: {
      'ended-by-the-contact':
        'This deadline stops when it is recorded that the guardians have been told of the concern, or are called to a talk where the municipality says so.',
    },
    ways: {
      'record-the-contact': 'Record that the concern has been shared with the guardians, or call them to a talk.',
    },
  },
  'leader-and-colleague-first': {
    name: 'A concern is shared in the order the municipality has',
    question: 'Have those who are to know first been told?',
    reasons: {
      'on-a-later-level': 'The order is for the first level, and the case is on level {level}.',
      'tells-of-nobody': 'An anonymous talk does not say whom it is about, and the order does not apply to it.',
      'in-order': 'Those who are to know first have been told.',
      'others-first': 'Before the concern is shared with {to}, it is shared with {first}.',
      'not-reached': '{first} should know first, but could not be reached. A person must decide whether to go on.',
    },
    ways: {
      'share-with-them-first': 'Share the concern with {first} first.',
      'try-again': 'Try to reach them again.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'level-0-is-decided-in-time': {
    name: 'What a concern leads to is decided in time',
    question: 'Has it been decided what the concern leads to?',
    reasons: { 'ended-by-the-conclusion': 'This deadline stops when it is decided what the concern leads to.' },
    ways: { 'conclude-it': 'Conclude the concern, and record what it leads to.' },
  },
  'reported-concern-goes-on': {
    name: 'A concern from a caregiver always goes on',
    question: 'Was it a caregiver who told of it?',
    reasons: {
      'has-gone-on': 'The concern has already been taken further from its first step.',
      'another-arena': 'What the municipality says of this does not apply in this arena.',
      'not-a-caregivers': 'The concern did not come from a caregiver.',
      'not-known':
        'It is not known whether a caregiver told of it, or in which arena. A person must decide whether the concern can be ended.',
      'raised-by-a-caregiver': 'A caregiver has told of it, and then the concern is not ended at its first step.',
    },
    ways: {
      'go-on': 'Take the concern further, to a level or a direct route.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
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
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
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
  'suspicion-is-shared-as-stated': {
    name: 'A suspicion is told only to those the municipality names',
    question: 'Is the one who is told of the suspicion among those the municipality names?',
    reasons: {
      'no-suspicion': 'The concern is no suspicion of violence, abuse or serious neglect.',
      named: '{to} is among those the municipality says a suspicion may be told to.',
      'not-named': 'The municipality says that a suspicion is told only to {listed}, and not to {to}.',
    },
    ways: { 'tell-those-named': 'Turn to those the municipality names: {listed}. A report may always be sent.' },
  },
};
