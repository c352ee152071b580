import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const meeting: RuleTexts<(typeof rulesOf)['meeting']> = {
  'meeting-interval-as-stated': {
    name: 'De som hjelper, møtes så ofte som avtalt',
    question: 'Hvor ofte møtes de som hjelper, og hvilken dag neste gang?',
    reasons: {},
    ways: {},
  },
  'coordination-meeting-is-the-holders': {
    name: 'Stafettholderen kaller inn til og leder koordineringsmøtet',
    question: 'Er det stafettholderen som står for møtet, eller et annet slags møte?',
    reasons: {
      'the-holders': 'Koordineringsmøtet er stafettholderens, og før den første stafettholderen tjenestens.',
      'a-professionals': 'Alle fagpersoner i saken kan stå for et møte av dette slaget.',
      'in-place-with-discretion': 'Den som handler, står for møtet i stedet for stafettholderen, og har begrunnet det.',
      'not-the-holder':
        'Det er stafettholderen som kaller inn til koordineringsmøtet, leder det og skriver referat. Har saken ingen stafettholder ennå, gjør tjenesten det.',
      'not-in-the-case': 'Bare fagpersoner i saken kan stå for et møte.',
    },
    ways: {
      'ask-the-holder': 'Be stafettholderen om det.',
      'by-a-professional': 'Be en fagperson i saken om det.',
    },
  },
};
