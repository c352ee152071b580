import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const measure: RuleTexts<(typeof rulesOf)['measure']> = {
  'measure-has-responsible-and-evaluation': {
    name: 'Every measure has someone responsible and a day for evaluation',
    question: 'Is it said who answers for the measure, and by which day it is evaluated?',
    reasons: {
      'has-responsible-and-day': '{responsible} answers for the measure, which is evaluated by {evaluateBy}.',
      neither: 'It is not said who answers for the measure, or when it is evaluated.',
      'nobody-responsible': 'It is not said who answers for the measure.',
      'no-evaluation-day': 'It is not said when the measure is evaluated.',
      'evaluation-day-has-passed': 'The day for evaluating the measure, {evaluateBy}, has already passed.',
      'responsible-not-in-the-case': '{responsible}, who was to answer for the measure, is not part of the case.',
      'responsible-is-shut-out':
        '{responsible} may not see the case. A person must decide whether {responsible} can answer for the measure all the same.',
    },
    ways: {
      'name-one-in-the-case':
        'Say who answers for it: a professional or a service in the case, a guardian or the youth.',
      'set-a-day': 'Set a day by which the measure is evaluated.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'child-is-heard': {
    name: 'The child is heard before the measure is evaluated',
    question: 'Has someone talked with the child since the measure started or was last evaluated?',
    reasons: {
      'no-such-measure': 'The case has no such measure.',
      heard: 'Someone talked with the child on {heldOn}.',
      'not-heard': 'No talk with the child is recorded since the measure started or was last evaluated.',
      'texts-differ':
        "Nobody has talked with the child, and the municipality's texts differ on whether that must come first. A person must decide.",
    },
    ways: {
      'talk-with-the-child':
        'Let an adult the child feels safe with talk with the child, and record the talk. Record it too if the child did not want to, is too young or is not yet born.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'catalogue-prerequisites': {
    name: 'A measure of the catalogue has its prerequisites',
    question: 'Is what the municipality says must come before the measure in place?',
    reasons: {
      'not-in-the-catalogue': "The municipality's catalogue has no measure {measure}.",
      'for-all': 'The measure {measure} is for all, and needs nothing beforehand.',
      'nothing-is-stated': "The municipality's catalogue does not say what the measure {measure} needs.",
      met: 'What the measure {measure} needs is in place.',
      'not-met': 'This is not in place for the measure {measure}: {unmet}.',
      'not-for-them': 'The measure {measure} is not for the one the case is about. It demands this: {unmet}.',
      'not-known': 'Not enough is known to say whether what the measure {measure} needs is in place.',
    },
    ways: {
      'meet-the-prerequisites': 'Get this in place first, and record it: {unmet}.',
      'another-measure': 'Choose another measure.',
      'find-out-first': 'Find this out, and record it: {missing}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
};
