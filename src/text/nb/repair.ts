import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const repair: RuleTexts<(typeof rulesOf)['repair']> = {
  'nothing-rests-on-what-is-voided': {
    name: 'Det som skal bort, bygger ikke noe annet på',
    question: 'Er det noe senere i saken som bygger på det som ble registrert ved en feil?',
    reasons: {
      'nothing-rests-on-it': 'Ikke noe senere i saken bygger på dette.',
      'something-rests-on-it': 'Noe senere i saken bygger på dette. En person må avgjøre om det skal bort.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'correct-instead': 'La det stå, og skriv en rettelse ved siden av.',
    },
  },
  'taken-over-with-documents': {
    name: 'En sak fra et annet system har dokumentene med',
    question: 'Er det sagt hva opplysningene er hentet fra, og er dokumentene for samtykkene med?',
    reasons: {
      'no-document': 'Det er ikke sagt hvilket dokument opplysningene er hentet fra.',
      'consent-without-document': 'Disse samtykkene kommer uten dokument: {consents}.',
      unverified: 'Saken er hentet fra {document}. Opplysningene er ikke kontrollert.',
    },
    ways: {
      'name-the-document': 'Oppgi hvilket dokument opplysningene er hentet fra.',
      'hand-in-the-consents': 'Legg ved dokumentet for hvert samtykke.',
      'ask-anew': 'Ta saken over uten disse samtykkene, og be om dem på nytt.',
    },
  },
};
