import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const agreement: RuleTexts<(typeof rulesOf)['agreement']> = {
  'family-may-ask': {
    name: 'The family may ask, and is answered',
    question: 'Is it the family that asks for this, and is it something the municipality says they may ask for?',
    reasons: {
      'not-of-the-family': 'Only the person the case is about, guardians and representatives may ask for this.',
      'not-their-own': 'The person acting may not ask on behalf of someone else in the case.',
      'recorded-all-the-same':
        'The municipality has not said what the family may ask for. The asking is recorded all the same, and is to be answered.',
      'may-be-asked-for': 'The municipality says that the family may ask for this.',
      'not-listed':
        'The municipality does not name this among what the family may ask for. The asking is recorded all the same, and is to be answered.',
      'answered-not-dropped': 'The family has asked for something. It is to be answered, not only marked as done.',
    },
    ways: {
      'record-what-the-family-asks': 'Record it on behalf of the one in the family who asks.',
      'they-ask-themselves': 'Let the person ask themselves, or through a professional in the case.',
      'record-an-answer': 'Give the family an answer, and record it.',
    },
  },
};
