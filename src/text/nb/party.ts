import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const party: RuleTexts<(typeof rulesOf)['party']> = {
  'actor-may-issue-this': {
    name: 'Hvem som kan gjøre hva',
    question: 'Kan den som handler, gjøre dette i saken?',
    reasons: {
      'another-rule-says': 'En mer bestemt regel sier hvem som kan gjøre dette.',
      may: 'Den som handler, kan gjøre dette.',
      'in-place-with-discretion':
        'Den som handler, gjør dette i stedet for den som ellers skulle gjort det, og har begrunnet det.',
      'nobody-is-stated': 'Kommunen har ikke sagt hvem som kan gjøre dette. En leder må avgjøre det.',
      'may-not': 'Den som handler (rolle {role}), har ikke lov til å gjøre dette i saken.',
    },
    ways: {
      'leader-decides': 'Dette kan gjøres, med begrunnelse, av {deciders}.',
      'by-those-who-may': 'Dette kan gjøres av {by}.',
    },
  },
  'anyone-may-raise': {
    name: 'Hvem som helst kan melde en undring',
    question: 'Kan den som handler, melde en undring eller bekymring?',
    reasons: {
      'an-employee': 'Ansatte kan alltid melde en undring.',
      'recorded-all-the-same':
        'Kommunen har ikke sagt hvem utenom ansatte som kan melde. Undringen registreres likevel.',
      listed: 'Kommunen sier at denne personen kan melde en undring.',
      'not-listed': 'Kommunen nevner ikke denne personen blant dem som kan melde en undring (som: {capacity}).',
    },
    ways: {
      'tell-an-employee': 'Fortell det til en ansatt, som kan melde undringen.',
    },
  },
  'import-never-lifts-a-block': {
    name: 'En import åpner aldri noe',
    question: 'Er det en person som åpner, og ikke en registerimport?',
    reasons: {
      'a-person-acts': 'Det er en person som handler.',
      'an-import-opens-nothing':
        'En import eller et system kan ikke oppheve en sperre, åpne tilgang eller løfte en skjerming.',
    },
    ways: {
      'a-person-opens': 'Be en som har myndighet til det, om å vurdere det og åpne.',
    },
  },
  'subject-within-target-group': {
    name: 'Saken gjelder en i målgruppen',
    question: 'Hører den saken gjelder, til dem kommunen følger opp?',
    reasons: {
      within: 'Den saken gjelder, er i målgruppen.',
      'still-within':
        'Den saken gjelder, er fortsatt i målgruppen. Vurder om oppfølgingen likevel skal avsluttes av denne grunnen.',
      beyond: 'Den saken gjelder, er utenfor målgruppen kommunen har oppgitt.',
      'age-unknown': 'Alderen er ukjent. Derfor er det usikkert om saken gjelder en i målgruppen.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides':
        'Dette kan avgjøres, med begrunnelse, av {deciders}. De kan også vise videre til noen som kan hjelpe.',
    },
  },
};
