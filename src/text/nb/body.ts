import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'body-as-stated': {
    name: 'Et team brukes slik kommunen beskriver det',
    question: 'Er det disse folkene, sakene og avgjørelsene teamet er for?',
    reasons: {
      'not-described': 'Kommunen beskriver verken hvem som deltar i {body}, eller hva det avgjør.',
      'as-stated': 'Dette er slik kommunen beskriver {body}.',
      'not-for-you': 'I {body} er dette for {named}.',
      'not-named': 'Kommunen nevner {named} for dette i {body}, og sier ikke om andre kan.',
      'arena-unknown': '{body} er for {arenas}, og det er ikke registrert hvilken arena bekymringen gjelder.',
      'other-arena': '{body} er for {arenas}, og bekymringen gjelder en annen arena.',
      'age-unknown': '{body} er for bestemte aldre, og alderen er ikke kjent.',
      'beyond-target': '{body} er for andre enn den saken gjelder.',
      'not-its-to-decide': '{body} avgjør {decides}, og dette er noe annet.',
      'decision-not-named': 'Kommunen sier at {body} avgjør {decides}, og sier ikke om det kan avgjøre dette.',
      'someone-else-records': 'Det er registrert. I {body} er det vanligvis {named} som skriver referat.',
      'fixed-member-missing':
        'Møtet er registrert. Det er ikke registrert at noen fra {absent} var med, og de er faste medlemmer av {body}.',
      'no-deputy-came':
        'Møtet er registrert. Det er ikke registrert at noen fra {absent} var med, og de er faste medlemmer av {body}. Den som ikke kan komme, sender en annen i stedet.',
    },
    ways: {
      'ask-those-named': 'Be en av disse gjøre det: {named}.',
      'record-arena': 'Registrer hvilken arena bekymringen gjelder.',
      'record-birth': 'Registrer fødselsdatoen.',
      'another-body': 'Ta det til et annet team.',
      'person-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'family-composes-btiteam': {
    name: 'Familien er med på å sette sammen teamet sitt',
    question: 'Er teamet satt sammen av dem som skal gjøre det, og er alle i det spurt?',
    reasons: {
      'another-body': 'Kommunen har ikke sagt hvordan {body} settes sammen.',
      'composed-together': '{body} er satt sammen av dem som skal gjøre det.',
      'in-place-with-discretion':
        'Den som handler, setter sammen teamet i stedet for dem som skal gjøre det, og har begrunnet det.',
      'not-one-of-them': '{body} settes sammen av {named}.',
      'someone-missing': 'En av disse må også være med i {body}: {named}.',
      'network-not-wished': 'Familien har sagt nei til å ha {people} med i teamet.',
      'network-not-asked': 'Det er ikke registrert om familien ønsker {people} med i teamet.',
      'child-says-no': 'Den saken gjelder, har sagt nei til å komme, og bestemmer det selv.',
      'child-not-asked':
        'Det er ikke registrert om den saken gjelder, vil komme. Det bestemmer barnet eller ungdommen selv.',
    },
    ways: {
      'let-one-of-them': 'La en av disse gjøre det: {named}.',
      'name-them': 'Nevn dem som medlemmer, hvis de er enige i det.',
      'record-the-familys-answer': 'Spør familien, og registrer svaret.',
      'leave-them-out': 'La teamet være uten dem.',
      'ask-the-child': 'Spør den saken gjelder, og registrer svaret.',
      'person-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'btiteam-leaves-a-plan': {
    name: 'Et møte i teamet etterlater en plan',
    question: 'Etterlater møtet en plan med alt som hører til?',
    reasons: {
      'another-meeting': 'Regelen gjelder ikke dette slags møte.',
      'leaves-a-plan': 'Møtet etterlater en plan.',
      incomplete: 'Møtet er registrert. Det som mangler i planen, er blitt en oppgave: {lacks}.',
    },
    ways: {},
  },
  'stuck-case-has-a-route': {
    name: 'En sak som har stoppet opp, har et sted å gå',
    question: 'Hvor går en sak som har stoppet opp?',
    reasons: {
      'recorded-for-the-leader':
        'Det er registrert. Kommunen har ikke nevnt noe team for slike saker, så lederen må ta tak i det.',
      'goes-to': 'Det er registrert, og saken skal tas til {bodies}.',
      'not-open-yet': 'Det er registrert. {bodies} er ikke åpent for saken ennå, så lederen må ta tak i det.',
      'no-route-named':
        'Det er registrert. Kommunen nevner ingen egen vei for deg her, og noen i saken må ta tak i det.',
    },
    ways: {},
  },
  'team-needs-consent-or-anonymity': {
    name: 'Saken tas opp med samtykke eller anonymt',
    question: 'Er det samtykke til å ta opp saken, eller tas den opp anonymt slik kommunen har bestemt?',
    reasons: {
      'body-not-listed': 'Kommunen har ikke sagt hvordan en sak kan tas opp i {body}.',
      'arena-unknown': 'Kommunen skiller mellom arenaer, og det er ikke registrert hvilken arena bekymringen gjelder.',
      anonymous: 'Saken tas opp anonymt i {body}.',
      'family-attends': 'De som ellers måtte samtykket, er selv til stede.',
      'consent-stands': 'Det er gitt gyldig samtykke til å ta opp saken i {body}.',
      'anonymous-only': 'I {body} tas saker bare opp anonymt.',
      'known-to-those-present':
        'Noen fra familien er til stede. Da er saken ikke anonym, og den må behandles som en sak med navn.',
      'no-valid-consent': 'Det finnes ikke noe gyldig samtykke til å ta opp saken i {body}.',
    },
    ways: {
      'consent-to-team': 'Innhent samtykke til å ta opp saken i {body}, fra {from}.',
      'talk-anonymously': 'Ta opp saken anonymt.',
      'talk-without-family': 'Ta opp saken anonymt uten at noen fra familien er til stede.',
      'family-attends': 'Inviter familien, slik at de som ellers måtte samtykket, selv er til stede.',
      'record-arena': 'Registrer hvilken arena bekymringen gjelder.',
    },
  },
};
