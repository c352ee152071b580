import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const repair: RuleTexts<(typeof rulesOf)['repair']> = {
  'nothing-rests-on-what-is-voided': {
    name: 'Nothing rests on what is left out',
    question: 'Does anything later in the case rest on what was recorded by mistake?',
    reasons: {
      'nothing-rests-on-it': 'Nothing later in the case rests on this.',
      'something-rests-on-it':
        'Something later in the case rests on this. A person must decide whether it is left out.',
    },
    ways: {
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'correct-instead': 'Let it stand, and write a correction beside it.',
    },
  },
  'taken-over-with-documents': {
    name: 'A case from another system brings its documents',
    question: 'Is it said what the facts were read from, and do the consents come with their documents?',
    reasons: {
      'no-document': 'It is not said which document the facts were read from.',
      'consent-without-document': 'These consents come without a document: {consents}.',
      unverified: 'The case was taken over from {document}. The facts are not verified.',
    },
    ways: {
      'name-the-document': 'Name the document the facts were read from.',
      'hand-in-the-consents': 'Hand in the document of each consent.',
      'ask-anew': 'Take the case over without these consents, and ask for them anew.',
    },
  },
};
