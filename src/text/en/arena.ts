import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const arena: RuleTexts<(typeof rulesOf)['arena']> = {
  'arena-change-as-stated': {
    name: 'A change of arena goes as the municipality has said',
    question: 'Is what the municipality says must be done when the child changes arena done?',
    reasons: {
      'nothing-is-demanded': 'The municipality does not say that anything must be done at this change.',
      'nothing-is-demanded-before':
        'Nothing has to be done before the change to {to}. What has to be done after it stands as tasks.',
      met: 'What has to be done before the change to {to} has been done.',
      'not-met': 'This has to be done before the change to {to}, and has not been: {unmet}.',
      'not-known': 'Not enough is known to say whether what has to be done before the change to {to} has been done.',
    },
    ways: {
      'do-it-first': 'Do this first, and record it: {unmet}.',
      'find-out-first': 'Find this out, and record it: {missing}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
};
