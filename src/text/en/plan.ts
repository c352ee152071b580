import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const plan: RuleTexts<(typeof rulesOf)['plan']> = {
  'individual-plan-effect': {
    name: 'An individual plan changes nothing by itself',
    question: 'What does the individual plan, or its coordinator, do to the follow-up here?',
    reasons: {
      'log-unchanged':
        'It is recorded. The municipality has not said what an individual plan or a coordinator does to the stafettlogg, so the log goes on as before.',
      recorded: 'It is recorded.',
      'not-theirs-to-know':
        'Someone who does not read the case with a consent is not told whether the family wishes a coordinator. A person must decide.',
      'coordinator-not-wished': 'Someone in the family has said no to a coordinator. A person must decide.',
      'no-right-to-coordinator': 'It is recorded that there is no right to a coordinator. A person must decide.',
      'takes-effect':
        'It is recorded, and by the rules of the municipality it has an effect here: {effects}. Whatever has to be done has become a task.',
      'no-effect': 'It is recorded, and by the rules of the municipality it changes nothing now.',
      'not-known': 'It is recorded. Whether it has an effect depends on something nobody has recorded: {missing}.',
      'closing-not-stated': 'The municipality has not said that an individual plan closes the stafettlogg.',
      'closes-the-log':
        'By the rules of the municipality the individual plan takes over here, and the stafettlogg can be closed.',
      'conditions-not-met':
        'By the rules of the municipality the individual plan does not take over yet. A person must decide.',
      'not-known-at-closing':
        'Whether the individual plan takes over depends on something nobody has recorded. A person must decide.',
      'offered-to-the-coordinator':
        'By the rules of the municipality {coordinator} takes over the baton, and it is offered to them.',
      'coordinator-takes-over':
        'By the rules of the municipality it is the coordinator, {coordinator}, who takes over the baton.',
    },
    ways: {
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'find-out-first': 'Find this out, and record it: {missing}.',
    },
  },
};
