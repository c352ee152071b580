import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';
import { closing } from './closing.ts';

export const log: RuleTexts<(typeof rulesOf)['log']> = {
  ...closing,
  'closed-is-locked': {
    name: 'En avsluttet stafettlogg er låst',
    question: 'Er stafettloggen åpen?',
    reasons: {
      'no-log': 'Saken har ikke hatt noen stafettlogg.',
      'log-is-open': 'Stafettloggen er åpen.',
      'log-is-closed':
        'Stafettloggen ble avsluttet {closedOn} og er låst: ingen skriver i den, og ingen tjeneste kommer inn eller leser.',
      'not-a-service': 'Låsen gjelder tjenester. Hvem ellers som leser, avgjøres av andre regler.',
      'taken-up-anew': 'Den åpne stafettloggen bruker innholdet på nytt.',
    },
    ways: {
      'open-a-new-log':
        'Åpne en ny stafettlogg med familiens samtykke. Det som gjelder saken og ikke loggen, kan gjøres som før.',
    },
  },
  'log-has-a-holder': {
    name: 'Stafettloggen har en stafettholder',
    question: 'Har noen tatt imot stafettpinnen?',
    reasons: {
      'has-holder': '{holder} er stafettholder.',
      'no-holder': 'Ingen har tatt imot stafettpinnen ennå.',
    },
    ways: {
      'offer-baton-first': 'Tilby stafettpinnen, og vent til noen har tatt imot.',
    },
  },
  'log-opens-on-agreement': {
    name: 'Stafettloggen åpnes når kommunen og familien er enige',
    question: 'Er kommunen og familien enige om å starte tiltak, og kan stafettloggen åpnes på dette nivået?',
    reasons: {
      'level-not-stated': 'Kommunen har ikke sagt om det kan åpnes stafettlogg på nivå {level}.',
      'level-not-among-stated': 'Kommunen nevner stafettlogg på nivå {levels}, men ikke på nivå {level}.',
      'no-agreement-demanded': 'Kommunen krever ingen avtale før stafettloggen åpnes.',
      agreed: 'Kommunen og familien er enige om å starte tiltak.',
      'not-agreed': 'Det er ikke registrert at kommunen og familien er enige om å starte tiltak.',
      'age-unknown': 'Alderen er ukjent. Derfor er det usikkert om {by} kan si ja til å starte tiltak.',
      'someone-disagrees': '{against} er ikke enig i å starte tiltak.',
      'other-medium': 'Kommunen sier at loggen føres i {stated}, men den åpnes i {medium}.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'agree-first': 'Bli enige med familien om å starte tiltak, og registrer avtalen for både familien og kommunen.',
    },
  },
  'reading-is-by-consent': {
    name: 'Hver leser det samtykket åpner for',
    question: 'Kan denne personen se dette?',
    reasons: {
      'no-party': 'Den som spør, har ingen del i saken, og får ikke vite noe om den.',
      'may-read': 'Den som spør, kan se dette.',
      'beyond-consent': 'Samtykket gjelder andre opplysninger enn dette, så det er ikke åpent for den som spør.',
      'not-by-this': 'Dette er ikke åpent for den som spør.',
    },
    ways: {},
  },
  'reuse-needs-new-approval': {
    name: 'En gammel logg brukes på nytt bare med nytt samtykke',
    question: 'Har familien samtykket til at innholdet i den gamle stafettloggen brukes igjen?',
    reasons: {
      'nothing-taken-up': 'Den nye stafettloggen bruker ingen gammel logg.',
      'not-closed': '{open} er ikke avsluttet. Bare avsluttede logger kan brukes på nytt.',
      'no-approval': 'Det er ikke samtykket til at {service} bruker innholdet i den gamle loggen på nytt.',
      'approved-by-some': 'Ikke alle som må samtykke, har samtykket til at {without} brukes på nytt.',
      approved: 'Det er samtykket til at innholdet i {logs} brukes på nytt.',
      'not-taken-up': 'Den åpne stafettloggen bruker ikke denne loggen.',
      'not-a-service': 'Regelen gjelder tjenester.',
    },
    ways: {
      'close-first': 'Avslutt loggen først.',
      'consent-to-reuse': 'Innhent samtykke til at {service} bruker innholdet i den gamle loggen igjen, fra {from}.',
    },
  },
  'suspicion-stays-out-of-shared-log': {
    name: 'Mistanke skrives ikke i den felles loggen',
    question: 'Handler det som skrives, om noe som er skjermet for de foresatte?',
    reasons: {
      'no-open-log': 'Det er ingen åpen stafettlogg.',
      'not-read-by-guardians': 'Foresatte leser ikke denne stafettloggen.',
      'about-a-withheld-concern':
        'Dette handler om en bekymring som er skjermet for foresatte, og de leser stafettloggen.',
      'names-no-concern':
        'Det står ikke hvilken bekymring dette handler om, og i saken er noe skjermet for foresatte. En person må se på det først.',
      'may-stand-in-the-log': 'Dette kan stå i stafettloggen.',
    },
    ways: {
      'write-it-elsewhere': 'Før det i tjenestens eget system, ikke i stafettloggen.',
      'name-the-concerns': 'Si hvilken bekymring det handler om.',
    },
  },
  'writing-is-as-stated': {
    name: 'Stafettholderen skriver, og de kommunen nevner',
    question: 'Kan denne personen skrive dette i stafettloggen?',
    reasons: {
      'volunteer-never-writes': 'Frivillige skriver ikke i stafettloggen.',
      'holder-writes':
        'Stafettholderen skriver i stafettloggen. Før det er noen stafettholder, skriver tjenesten som har bekymringen.',
      'in-place-with-discretion': 'En leder skriver i stedet for stafettholderen, med egen begrunnelse.',
      'not-a-writer': 'Kommunen har ikke sagt at den som har rollen {role}, skriver dette.',
      'named-as-writer': 'Kommunen har sagt at den som har rollen {role}, skriver dette.',
      'some-others-write': 'Kommunen sier at noen andre også skriver i stafettloggen, men ikke hvem.',
      'kind-not-stated': 'Kommunen har ikke sagt hvem som skriver innlegg av typen {kind}.',
    },
    ways: {
      'person-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'by-holder': 'La stafettholderen skrive det.',
    },
  },
  'log-opens-where-it-must': {
    name: 'Stafettloggen åpnes der kommunen sier den skal',
    question: 'Skal det være en stafettlogg nå, etter det kommunen sier?',
    reasons: {},
    ways: {},
  },
};
