import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const repair: RuleTexts<(typeof rulesOf)['repair']> = {
  'nothing-rests-on-what-is-voided': {
    name: 'Det som skal bort, byggjer ikkje noko anna på',
    question: 'Er det noko seinare i saka som byggjer på det som vart registrert ved ein feil?',
    reasons: {
      'nothing-rests-on-it': 'Ikkje noko seinare i saka byggjer på dette.',
      'something-rests-on-it': 'Noko seinare i saka byggjer på dette. Ein person må avgjere om det skal bort.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'correct-instead': 'Lat det stå, og skriv ei retting ved sida av.',
    },
  },
  'taken-over-with-documents': {
    name: 'Ei sak frå eit anna system har dokumenta med',
    question: 'Er det sagt kva opplysningane er henta frå, og er dokumenta for samtykka med?',
    reasons: {
      'no-document': 'Det er ikkje sagt kva dokument opplysningane er henta frå.',
      'consent-without-document': 'Desse samtykka kjem utan dokument: {consents}.',
      unverified: 'Saka er henta frå {document}. Opplysningane er ikkje kontrollerte.',
    },
    ways: {
      'name-the-document': 'Oppgje kva dokument opplysningane er henta frå.',
      'hand-in-the-consents': 'Legg ved dokumentet for kvart samtykke.',
      'ask-anew': 'Ta saka over utan desse samtykka, og be om dei på nytt.',
    },
  },
};
