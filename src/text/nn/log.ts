import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';
import { closing } from './closing.ts';

export const log: RuleTexts<(typeof rulesOf)['log']> = {
  ...closing,
  'closed-is-locked': {
    name: 'Ein avslutta stafettlogg er låst',
    question: 'Er stafettloggen open?',
    reasons: {
      'no-log': 'Saka har ikkje hatt nokon stafettlogg.',
      'log-is-open': 'Stafettloggen er open.',
      'log-is-closed':
        'Stafettloggen vart avslutta {closedOn} og er låst: ingen skriv i han, og inga teneste kjem inn eller les.',
      'not-a-service': 'Låsen gjeld tenester. Kven elles som les, avgjer andre reglar.',
      'taken-up-anew': 'Den opne stafettloggen bruker innhaldet på nytt.',
    },
    ways: {
      'open-a-new-log':
        'Opna ein ny stafettlogg med samtykke frå familien. Det som gjeld saka og ikkje loggen, kan gjerast som før.',
    },
  },
  'log-has-a-holder': {
    name: 'Stafettloggen har ein stafetthaldar',
    question: 'Har nokon teke imot stafettpinnen?',
    reasons: {
      'has-holder': '{holder} er stafetthaldar.',
      'no-holder': 'Ingen har teke imot stafettpinnen enno.',
    },
    ways: {
      'offer-baton-first': 'Tilby stafettpinnen, og vent til nokon har teke imot.',
    },
  },
  'log-opens-on-agreement': {
    name: 'Stafettloggen blir opna når kommunen og familien er samde',
    question: 'Er kommunen og familien samde om å starta tiltak, og kan stafettloggen opnast på dette nivået?',
    reasons: {
      'level-not-stated': 'Kommunen har ikkje sagt om det kan opnast stafettlogg på nivå {level}.',
      'level-not-among-stated': 'Kommunen nemner stafettlogg på nivå {levels}, men ikkje på nivå {level}.',
      'no-agreement-demanded': 'Kommunen krev ingen avtale før stafettloggen blir opna.',
      agreed: 'Kommunen og familien er samde om å starta tiltak.',
      'not-agreed': 'Det er ikkje registrert at kommunen og familien er samde om å starta tiltak.',
      'age-unknown': 'Alderen er ukjend. Derfor er det usikkert om {by} kan seia ja til å starta tiltak.',
      'someone-disagrees': '{against} er ikkje samd i å starta tiltak.',
      'other-medium': 'Kommunen seier at loggen blir ført i {stated}, men han blir opna i {medium}.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'agree-first': 'Bli samde med familien om å starta tiltak, og registrer avtalen for både familien og kommunen.',
    },
  },
  'reading-is-by-consent': {
    name: 'Kvar les det samtykket opnar for',
    question: 'Kan denne personen sjå dette?',
    reasons: {
      'no-party': 'Den som spør, har ingen del i saka, og får ikkje vita noko om henne.',
      'may-read': 'Den som spør, kan sjå dette.',
      'beyond-consent': 'Samtykket gjeld andre opplysningar enn dette, så det er ikkje ope for den som spør.',
      'not-by-this': 'Dette er ikkje ope for den som spør.',
    },
    ways: {},
  },
  'reuse-needs-new-approval': {
    name: 'Ein gammal logg blir brukt på nytt berre med nytt samtykke',
    question: 'Har familien samtykt til at innhaldet i den gamle stafettloggen blir brukt igjen?',
    reasons: {
      'nothing-taken-up': 'Den nye stafettloggen bruker ingen gammal logg.',
      'not-closed': '{open} er ikkje avslutta. Berre avslutta loggar kan brukast på nytt.',
      'no-approval': 'Det er ikkje samtykt til at {service} bruker innhaldet i den gamle loggen på nytt.',
      'approved-by-some': 'Ikkje alle som må samtykkja, har samtykt til at {without} blir brukt på nytt.',
      approved: 'Det er samtykt til at innhaldet i {logs} blir brukt på nytt.',
      'not-taken-up': 'Den opne stafettloggen bruker ikkje denne loggen.',
      'not-a-service': 'Regelen gjeld tenester.',
    },
    ways: {
      'close-first': 'Avslutt loggen først.',
      'consent-to-reuse': 'Hent inn samtykke til at {service} bruker innhaldet i den gamle loggen igjen, frå {from}.',
    },
  },
  'suspicion-stays-out-of-shared-log': {
    name: 'Mistanke blir ikkje skriven i den felles loggen',
    question: 'Handlar det som blir skrive, om noko som er skjerma for dei føresette?',
    reasons: {
      'no-open-log': 'Det er ingen open stafettlogg.',
      'not-read-by-guardians': 'Føresette les ikkje denne stafettloggen.',
      'about-a-withheld-concern': 'Dette handlar om ei uro som er skjerma for føresette, og dei les stafettloggen.',
      'names-no-concern':
        'Det står ikkje kva uro dette handlar om, og i saka er noko skjerma for føresette. Ein person må sjå på det først.',
      'may-stand-in-the-log': 'Dette kan stå i stafettloggen.',
    },
    ways: {
      'write-it-elsewhere': 'Før det i tenesta sitt eige system, ikkje i stafettloggen.',
      'name-the-concerns': 'Sei kva uro det handlar om.',
    },
  },
  'writing-is-as-stated': {
    name: 'Stafetthaldaren skriv, og dei kommunen nemner',
    question: 'Kan denne personen skriva dette i stafettloggen?',
    reasons: {
      'volunteer-never-writes': 'Frivillige skriv ikkje i stafettloggen.',
      'holder-writes':
        'Stafetthaldaren skriv i stafettloggen. Før det er nokon stafetthaldar, skriv tenesta som har uroa.',
      'in-place-with-discretion': 'Ein leiar skriv i staden for stafetthaldaren, med eiga grunngjeving.',
      'not-a-writer': 'Kommunen har ikkje sagt at den som har rolla {role}, skriv dette.',
      'named-as-writer': 'Kommunen har sagt at den som har rolla {role}, skriv dette.',
      'some-others-write': 'Kommunen seier at nokre andre òg skriv i stafettloggen, men ikkje kven.',
      'kind-not-stated': 'Kommunen har ikkje sagt kven som skriv innlegg av typen {kind}.',
    },
    ways: {
      'person-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'by-holder': 'Lat stafetthaldaren skriva det.',
    },
  },
  'log-opens-where-it-must': {
    name: 'Stafettloggen blir opna der kommunen seier han skal',
    question: 'Skal det vera ein stafettlogg no, etter det kommunen seier?',
    reasons: {},
    ways: {},
  },
};
