import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const consent: RuleTexts<(typeof rulesOf)['consent']> = {
  'adult-decides-alone': {
    name: 'Den som er myndig, bestemmer selv',
    question: 'Er den saken gjelder, myndig, slik at foresatte ikke lenger kan samtykke?',
    reasons: {
      'represents-the-subject': '{giver} er verge eller fullmektig for den saken gjelder, og svarer som det.',
      'no-guardian': 'Den som svarer, er ikke registrert som foresatt.',
      'age-unknown': 'Alderen er ukjent. Derfor er det usikkert om foresatte kan samtykke.',
      'subject-is-adult': 'Den saken gjelder, er myndig. Samtykke fra foresatte gjelder ikke lenger.',
      'subject-is-minor': 'Den saken gjelder, er under 18 år.',
      'decides-as-before': 'De samme bestemmer etter denne fødselsdatoen.',
      'changes-who-decides':
        'Etter denne fødselsdatoen bestemmer noen andre enn før: fra 18 år den saken gjelder, under 18 år de foresatte. Se etter at datoen er riktig, og at de som har bestemt til nå, får vite det.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'consent-from-subject': 'Spør den saken gjelder, eller en verge eller fullmektig for ham eller henne.',
    },
  },
  'consent-before-log': {
    name: 'Samtykke før stafettloggen åpnes',
    question: 'Finnes det et gyldig samtykke til å åpne stafettloggen?',
    reasons: {
      'consent-stands': 'Det er gitt gyldig samtykke til at {service} åpner stafettloggen.',
      'no-valid-consent': 'Det finnes ikke noe gyldig samtykke til at {service} åpner stafettloggen.',
    },
    ways: { 'consent-to-open-log': 'Innhent samtykke til at {service} åpner stafettloggen, fra {from}.' },
  },
  'consent-follows-the-service': {
    name: 'Samtykket gjelder tjenesten, ikke personen',
    question: 'Har den nye stafettholderens tjeneste samtykke?',
    reasons: {
      'no-open-log': 'Det er ingen åpen stafettlogg.',
      'service-has-consent': 'Tjenesten {service} har gyldig samtykke.',
      'consent-before-acceptance':
        'Tjenesten {service} har ikke samtykke ennå. Det må være på plass før stafettpinnen kan tas imot.',
      'service-without-consent': 'Tjenesten {service} har ikke gyldig samtykke til stafettloggen.',
    },
    ways: { 'consent-to-service': 'Innhent samtykke til at {service} får tilgang til stafettloggen, fra {from}.' },
  },
  'consent-form-as-stated': {
    name: 'Samtykket er gitt slik kommunen har bestemt',
    question: 'Er samtykket gitt i riktig form, og er det sagt det som skal sies først?',
    reasons: {
      'recorded-is-enough':
        'Kommunen har ikke bestemt hvilken form samtykket skal ha. Da er det nok at det er registrert.',
      'form-as-stated': 'Samtykket er gitt i den formen kommunen har bestemt.',
      'form-not-as-stated': 'Samtykket er ikke gitt i den formen kommunen har bestemt ({forms}).',
      'not-told': 'Den som samtykker, har ikke fått vite alt som skal sies først: {untold}.',
    },
    ways: {
      'form-as-stated': 'Innhent samtykket i den formen kommunen har bestemt: {forms}.',
      'tell-first': 'Gi den som skal samtykke, informasjonen som mangler ({untold}), og registrer at den er gitt.',
    },
  },
  'unknown-responsibility-cannot-consent': {
    name: 'Uten kjent foreldreansvar kan ingen samtykke',
    question: 'Har den foresatte foreldreansvar og åpen tilgang i saken?',
    reasons: {
      'represents-the-subject': '{giver} er verge eller fullmektig for den saken gjelder, og svarer som det.',
      'no-guardian': 'Den som svarer, er ikke registrert som foresatt.',
      'no-known-responsibility': '{giver} er ikke registrert med foreldreansvar.',
      'access-not-allowed': '{giver} har ikke åpen tilgang i saken.',
      'has-responsibility': '{giver} har foreldreansvar og åpen tilgang i saken.',
    },
    ways: {
      'clarify-responsibility': 'Finn ut om {giver} har foreldreansvar, og registrer det.',
      'allow-guardian': 'En som kommunen har gitt myndighet til det, må åpne tilgangen for {giver}.',
    },
  },
  'who-can-consent': {
    name: 'Hvem som må samtykke',
    question: 'Har alle som må samtykke, gjort det?',
    reasons: {
      'no-consent-to-weigh': 'Det finnes ikke noe samtykke å vurdere.',
      enough: 'Alle som må samtykke, har samtykket.',
      'one-of-several': '{given} har samtykket, men ikke {waitingFor}. Kommunen har ikke sagt om det er nok.',
      'age-not-named':
        'Kommunen har ikke sagt fra hvilken alder ungdommen samtykker selv, og det avgjør om samtykket fra {given} er nok.',
      'guardian-is-judged-elsewhere': 'Om foresatte kan svare, sier andre regler.',
      'no-standing': '{giver} kan ikke samtykke i denne saken.',
      'has-standing': '{giver} kan si sin mening om dette.',
      'standing-unknown': 'Det er ukjent om {giver} kan samtykke selv. En person må avgjøre det.',
      'age-unknown': 'Alderen er ukjent. Derfor er det usikkert om samtykket fra {given} er nok.',
      'someone-unheard':
        '{waitingFor} har eller kan ha foreldreansvar, men kan ikke spørres nå. En person må avgjøre om samtykket er nok.',
      'not-enough': 'Samtykket er ikke nok. Det ventes på samtykke fra: {waitingFor}.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'consent-from-one-who-can': 'Innhent samtykke fra {from}.',
      'clarify-responsibility': 'Avklar foreldreansvaret og registrer det.',
      'consent-from-the-others': 'Innhent samtykke også fra dem som mangler. Det trengs fra {from}.',
    },
  },
  'consent-covers-each-service': {
    name: 'Hver tjeneste trenger sitt eget samtykke',
    question: 'Har tjenesten et samtykke som gjelder den selv?',
    reasons: {
      'service-unknown': 'Det er ikke sagt hvilken tjeneste det gjelder.',
      anonymous: 'Saken tas opp anonymt, så tjenesten {service} trenger ikke samtykke.',
      'own-concern': 'Det er tjenesten {service} som har bekymringen.',
      'service-has-consent': 'Tjenesten {service} har gyldig samtykke.',
      'service-without-consent': 'Tjenesten {service} har ikke gyldig samtykke.',
      'log-rests':
        'Samtykket som stafettloggen ble åpnet på, gjelder ikke lenger. Loggen hviler, og ingen skriver i den.',
    },
    ways: {
      'name-the-service': 'Oppgi hvilken tjeneste det gjelder.',
      'consent-to-open-log': 'Innhent samtykke til at stafettloggen går videre, fra {from}.',
      'consent-to-service': 'Innhent samtykke til {service} fra {from}.',
    },
  },
  'refusal-is-recorded': {
    name: 'Et nei er et faktum',
    question: 'Har noen sagt nei til det samme?',
    reasons: {
      'nobody-has-refused': 'Ingen som kan samtykke, har sagt nei.',
      'asked-before': '{refused} har sagt nei til dette. Om det skal spørres igjen, må en person avgjøre.',
      'yes-against-no': '{said} har sagt ja og {refused} har sagt nei. En person må avgjøre det.',
      'no-yes-to-weigh': 'Det finnes ikke noe ja å vurdere.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'withdrawal-works-at-once': {
    name: 'Å trekke samtykket virker med en gang',
    question: 'Er samtykket trukket?',
    reasons: {
      'works-at-once': 'Samtykket er trukket fra nå av.',
      withdrawn: 'Samtykket til tjenesten {service} er trukket, så den verken leser eller skriver.',
      'not-withdrawn': 'Samtykket er ikke trukket.',
    },
    ways: {
      'new-consent': 'Tjenesten {service} kan delta igjen når det er gitt et nytt samtykke fra {from}.',
    },
  },
  'expired-consent-pauses': {
    name: 'Et samtykke som er utløpt, dekker ingenting',
    question: 'Er samtykket utløpt?',
    reasons: {
      expired:
        'Samtykket til tjenesten {service} gjaldt til og med {last}. Stafettloggen hviler for tjenesten til det er fornyet.',
      'not-expired': 'Samtykket er ikke utløpt.',
    },
    ways: {
      'renew-consent': 'Be {from} om å fornye samtykket til {service}.',
    },
  },
  'own-age-reached': {
    name: 'Ungdommen har fått sin egen stemme',
    question: 'Er ungdommen spurt etter å ha fått rett til å si sin mening?',
    reasons: {
      'not-resting-on-older-consent': 'Samtykket hviler ikke bare på det foresatte sa før.',
      'youth-not-asked':
        'Ungdommen fylte {age} år {since} og er ikke spurt. Foresattes eldre samtykke er ikke nok alene; en person må avgjøre det.',
    },
    ways: {
      'ask-the-youth': 'Spør ungdommen, og registrer svaret.',
    },
  },
  'legal-basis-is-not-consent': {
    name: 'Det loven krever, trenger ikke samtykke',
    question: 'Er det en lov som krever at dette deles?',
    reasons: {
      'no-legal-basis': 'Det er ikke oppgitt noen lov.',
      'on-legal-basis': 'Dette deles etter lov ({legalBasis}), ikke etter samtykke.',
    },
    ways: {},
  },
  'consent-is-asked-when-stated': {
    name: 'Det bes om samtykke når kommunen sier det',
    question: 'Er familien bedt om samtykke når kommunen sier det skal skje?',
    reasons: {},
    ways: {},
  },
  'consent-lasts-as-stated': {
    name: 'Et samtykke varer så lenge kommunen sier',
    question: 'Hvor lenge varer samtykket?',
    reasons: {
      'no-day-stated': 'Kommunen har ikke sagt hvor lenge et slikt samtykke varer.',
      'lasts-until': 'Samtykket varer etter kommunens regler ikke lenger enn til {last}.',
      'ends-before-named': 'Samtykket slutter {last}, fordi kommunen sier at det ikke varer så lenge som til {until}.',
    },
    ways: {},
  },
};
