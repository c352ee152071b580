import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const meeting: RuleTexts<(typeof rulesOf)['meeting']> = {
  'meeting-interval-as-stated': {
    name: 'Dei som hjelper, møtest så ofte som avtalt',
    question: 'Kor ofte møtest dei som hjelper, og kva dag neste gong?',
    reasons: {},
    ways: {},
  },
  'coordination-meeting-is-the-holders': {
    name: 'Stafetthaldaren kallar inn til og leier koordineringsmøtet',
    question: 'Er det stafetthaldaren som står for møtet, eller eit anna slags møte?',
    reasons: {
      'the-holders': 'Koordineringsmøtet høyrer til stafetthaldaren, og før den første stafetthaldaren tenesta.',
      'a-professionals': 'Alle fagpersonar i saka kan stå for eit møte av dette slaget.',
      'in-place-with-discretion': 'Den som handlar, står for møtet i staden for stafetthaldaren, og har grunngitt det.',
      'not-the-holder':
        'Det er stafetthaldaren som kallar inn til koordineringsmøtet, leier det og skriv referat. Har saka ingen stafetthaldar enno, gjer tenesta det.',
      'not-in-the-case': 'Berre fagpersonar i saka kan stå for eit møte.',
    },
    ways: {
      'ask-the-holder': 'Be stafetthaldaren om det.',
      'by-a-professional': 'Be ein fagperson i saka om det.',
    },
  },
};
