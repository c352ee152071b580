import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const party: RuleTexts<(typeof rulesOf)['party']> = {
  'actor-may-issue-this': {
    name: 'Who may do what',
    question: 'May the person acting do this in the case?',
    reasons: {
      'another-rule-says': 'A more specific rule says who may do this.',
      may: 'The person acting may do this.',
      'in-place-with-discretion':
        'The person acting does this in place of whoever would normally do it, and has given a reason.',
      'nobody-is-stated': 'The municipality has not said who may do this. A leader must decide.',
      'may-not': 'The person acting (role {role}) may not do this in the case.',
    },
    ways: {
      'leader-decides': 'This can be done, with a reason, by {deciders}.',
      'by-those-who-may': 'This can be done by {by}.',
    },
  },
  'anyone-may-raise': {
    name: 'Anyone may raise a concern',
    question: 'May the person acting raise a concern?',
    reasons: {
      'an-employee': 'Employees may always raise a concern.',
      'recorded-all-the-same':
        'The municipality has not said who may raise a concern besides employees. The concern is recorded all the same.',
      listed: 'The municipality says that this person may raise a concern.',
      'not-listed': 'The municipality does not name this person among those who may raise a concern (as: {capacity}).',
    },
    ways: {
      'tell-an-employee': 'Tell an employee, who can raise the concern.',
    },
  },
  'import-never-lifts-a-block': {
    name: 'An import never opens anything',
    question: 'Is it a person who opens, and not a register import?',
    reasons: {
      'a-person-acts': 'A person is acting.',
      'an-import-opens-nothing': 'An import or a system cannot lift a block, open access or lift a withholding.',
    },
    ways: {
      'a-person-opens': 'Ask someone with the authority to consider it and open.',
    },
  },
  'subject-within-target-group': {
    name: 'The case is about someone in the target group',
    question: 'Is the person the case is about among those the municipality follows up?',
    reasons: {
      within: 'The person the case is about is in the target group.',
      'still-within':
        'The person the case is about is still in the target group. Consider whether the follow-up should end on this ground all the same.',
      beyond: 'The person the case is about is outside the target group the municipality states.',
      'age-unknown': 'The age is unknown, so it is uncertain whether the person is in the target group.',
    },
    ways: {
      'record-birth': 'Record the day of birth.',
      'leader-decides':
        'This can be decided, with a reason, by {deciders}. They can also point to someone who can help.',
    },
  },
};
