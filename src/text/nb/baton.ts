import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const baton: RuleTexts<(typeof rulesOf)['baton']> = {
  'family-may-influence-holder': {
    name: 'Familien kan påvirke hvem som er stafettholder',
    question: 'Er familien spurt om hvem de ønsker som stafettholder?',
    reasons: {
      'wish-recorded': 'Familiens ønske om stafettholder er registrert.',
      'wish-not-recorded':
        'Ingen har registrert hva familien ønsker. Spør barnet, ungdommen eller foresatte, og registrer svaret.',
      'family-wishes-another':
        'Familien ønsker en annen stafettholder enn {person}. Ønsket avgjør ikke saken, men skal være med i vurderingen.',
    },
    ways: {},
  },
  'holder-is-eligible': {
    name: 'Stafettholderen er en som kan ha stafettpinnen på nivået',
    question: 'Kan en med denne rollen eller fra denne tjenesten være stafettholder på nivået?',
    reasons: {
      'level-not-listed': 'Kommunen har ikke sagt hvem som kan være stafettholder på nivå {level}.',
      listed: 'Rollen eller tjenesten er blant dem kommunen nevner for nivå {level}.',
      exceptional:
        'En med rollen {role} kan bare unntaksvis være stafettholder på nivå {level}. En person må avgjøre det.',
      'not-listed':
        'En med rollen {role} fra {service} er ikke blant dem kommunen nevner som stafettholder på nivå {level}.',
      'not-listed-there':
        'På nivå {level} er en med rollen {role} fra {service} ikke blant dem kommunen nevner som stafettholder. Vurder hvem som skal ha stafettpinnen der.',
    },
    ways: { 'offer-to-one-listed': 'Tilby stafettpinnen til en av dem kommunen nevner for nivå {level}: {listed}.' },
  },
  'holder-keeps-baton-until-accepted': {
    name: 'Stafettholderen beholder stafettpinnen til en annen har tatt imot',
    question: 'Er stafettpinnen tilbudt bare én, og er det den personen som svarer?',
    reasons: {
      'no-open-offer': 'Stafettpinnen er ikke tilbudt noen andre.',
      'an-offer-is-open': 'Stafettpinnen er allerede tilbudt {offeredTo}, som ikke har svart.',
      'offered-to-actor': 'Den som svarer, er den som er tilbudt stafettpinnen.',
      'only-the-one-offered': 'Bare den som er tilbudt stafettpinnen, kan svare på tilbudet.',
      'several-hold': 'Flere er sagt å være stafettholder: {holders}.',
      'one-or-none-holds': 'Ikke flere enn én er stafettholder.',
    },
    ways: {
      'one-holds': 'Oppgi den ene som er stafettholder.',
      'retract-or-decline': 'Trekk tilbudet, eller vent til den som er tilbudt stafettpinnen, har svart nei.',
      'the-one-offered-answers': 'Den som er tilbudt stafettpinnen, må svare selv.',
    },
  },
  'holder-decided-where-stated': {
    name: 'Stafettholderen er bestemt der kommunen har sagt det',
    question: 'Er stafettholderen bestemt av dem som skal bestemme det på nivået?',
    reasons: {
      'nobody-decides-here': 'Kommunen har ikke sagt at noen bestemte skal peke ut stafettholder på nivå {level}.',
      decided: 'Stafettholderen er bestemt i {body}.',
      'not-decided': 'På nivå {level} bestemmes stafettholderen i {body}. Det er ikke registrert at det er gjort.',
      'not-decided-there':
        'På nivå {level} bestemmes stafettholderen i {body}. Tilbudet står, men det er ikke registrert at {body} har bestemt det.',
    },
    ways: {
      'let-the-body-decide':
        'La {body} bestemme hvem som skal være stafettholder, og si i tilbudet hvilket møte eller hvilke medlemmer som har bestemt det.',
    },
  },
  'holder-from-level-1': {
    name: 'Ingen tiltak uten stafettholder',
    question: 'Har noen tatt imot stafettpinnen før tiltaket starter?',
    reasons: {
      'has-holder': '{holder} er stafettholder.',
      'level-without-holder': 'På nivå {level} trengs det ingen stafettholder for å starte et tiltak.',
      'no-holder-yet': 'På nivå {level} må noen ha tatt imot stafettpinnen før et tiltak starter. Det har ingen gjort.',
      'nothing-runs-on': 'Ingen tiltak er i gang uten stafettholder når saken går til nivå {level}.',
      'runs-on-without-holder':
        'Tiltak er i gang, og på nivå {level} skal noen ha tatt imot stafettpinnen. En person må avgjøre om saken kan flyttes før det.',
    },
    ways: {
      'offer-and-accept-first': 'Tilby stafettpinnen, og start tiltaket når noen har tatt imot.',
      'offer-before-moving': 'Tilby stafettpinnen, og flytt saken når noen har tatt imot.',
      'leader-decides': 'En leder kan avgjøre det med egen begrunnelse.',
    },
  },
  'holder-is-reconsidered': {
    name: 'Stafettholderen vurderes på nytt når nivået endres',
    question: 'Er det avklart hvem som er stafettholder på det nye nivået, og er familien spurt?',
    reasons: {
      'another-level': 'Teksten nevner ikke nivået saken går til.',
      'nobody-holds': 'Ingen har stafettpinnen, så det er ingenting å vurdere på nytt.',
      'not-settled': 'Det er ikke sagt om {holder} fortsetter som stafettholder på det nye nivået.',
      'wish-not-asked': 'Det er ikke registrert hva familien ønsker, etter at saken kom til nivå {level}.',
      'not-all-considered': 'Det er avklart hvem som er stafettholder, men dette er ikke besvart: {unanswered}.',
      reconsidered: 'Det er avklart hvem som er stafettholder videre.',
    },
    ways: {
      'say-who-holds-on':
        'Si om stafettholderen fortsetter, om en annen får tilbud om stafettpinnen, eller om et team bestemmer det.',
      'ask-for-the-wish': 'Spør familien hvem de ønsker som stafettholder, og registrer svaret.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'holder-rests-when-cooperation-ends': {
    name: 'Stafettpinnen legges ned når samarbeidet slutter',
    question: 'Legges stafettpinnen ned bare når stafettloggen eller oppfølgingen avsluttes?',
    reasons: {},
    ways: {},
  },
  'holder-unreachable-is-flagged': {
    name: 'En stafettholder som ikke er til stede, blir fanget opp',
    question: 'Må en leder sørge for at noen kan ta over stafettpinnen?',
    reasons: {},
    ways: {},
  },
};
