import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const consent: RuleTexts<(typeof rulesOf)['consent']> = {
  'adult-decides-alone': {
    name: 'Den som er myndig, bestemmer sjølv',
    question: 'Er den saka gjeld, myndig, slik at føresette ikkje lenger kan gi samtykke?',
    reasons: {
      'represents-the-subject': '{giver} er verje eller fullmektig for den saka gjeld, og svarar som det.',
      'no-guardian': 'Den som svarar, er ikkje registrert som føresett.',
      'age-unknown': 'Alderen er ukjend. Derfor er det usikkert om føresette kan gi samtykke.',
      'subject-is-adult': 'Den saka gjeld, er myndig. Samtykke frå føresette gjeld ikkje lenger.',
      'subject-is-minor': 'Den saka gjeld, er under 18 år.',
      'decides-as-before': 'Dei same bestemmer etter denne fødselsdatoen.',
      'changes-who-decides':
        'Etter denne fødselsdatoen bestemmer nokon andre enn før: frå 18 år den saka gjeld, under 18 år dei føresette. Sjå etter at datoen er rett, og at dei som har bestemt til no, får vita det.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'consent-from-subject': 'Spør den saka gjeld, eller ei verje eller ein fullmektig for han eller henne.',
    },
  },
  'consent-before-log': {
    name: 'Samtykke før stafettloggen blir opna',
    question: 'Finst det eit gyldig samtykke til å opna stafettloggen?',
    reasons: {
      'consent-stands': 'Det er gitt gyldig samtykke til at {service} opnar stafettloggen.',
      'no-valid-consent': 'Det finst ikkje noko gyldig samtykke til at {service} opnar stafettloggen.',
    },
    ways: { 'consent-to-open-log': 'Hent inn samtykke til at {service} opnar stafettloggen, frå {from}.' },
  },
  'consent-follows-the-service': {
    name: 'Samtykket gjeld tenesta, ikkje personen',
    question: 'Har tenesta til den nye stafetthaldaren samtykke?',
    reasons: {
      'no-open-log': 'Det er ingen open stafettlogg.',
      'service-has-consent': 'Tenesta {service} har gyldig samtykke.',
      'consent-before-acceptance':
        'Tenesta {service} har ikkje samtykke enno. Det må vera på plass før nokon kan ta imot stafettpinnen.',
      'service-without-consent': 'Tenesta {service} har ikkje gyldig samtykke til stafettloggen.',
    },
    ways: { 'consent-to-service': 'Hent inn samtykke til at {service} får tilgang til stafettloggen, frå {from}.' },
  },
  'consent-form-as-stated': {
    name: 'Samtykket er gitt slik kommunen har bestemt',
    question: 'Er samtykket gitt i rett form, og er det sagt det som skal seiast først?',
    reasons: {
      'recorded-is-enough':
        'Kommunen har ikkje bestemt kva form samtykket skal ha. Då er det nok at det er registrert.',
      'form-as-stated': 'Samtykket er gitt i den forma kommunen har bestemt.',
      'form-not-as-stated': 'Samtykket er ikkje gitt i den forma kommunen har bestemt ({forms}).',
      'not-told': 'Den som gir samtykke, har ikkje fått vita alt som skal seiast først: {untold}.',
    },
    ways: {
      'form-as-stated': 'Hent inn samtykket i den forma kommunen har bestemt: {forms}.',
      'tell-first': 'Gi den som skal samtykka, informasjonen som manglar ({untold}), og registrer at han er gitt.',
    },
  },
  'unknown-responsibility-cannot-consent': {
    name: 'Utan kjent foreldreansvar kan ingen gi samtykke',
    question: 'Har den føresette foreldreansvar og open tilgang i saka?',
    reasons: {
      'represents-the-subject': '{giver} er verje eller fullmektig for den saka gjeld, og svarar som det.',
      'no-guardian': 'Den som svarar, er ikkje registrert som føresett.',
      'no-known-responsibility': '{giver} er ikkje registrert med foreldreansvar.',
      'access-not-allowed': '{giver} har ikkje open tilgang i saka.',
      'has-responsibility': '{giver} har foreldreansvar og open tilgang i saka.',
    },
    ways: {
      'clarify-responsibility': 'Finn ut om {giver} har foreldreansvar, og registrer det.',
      'allow-guardian': 'Ein som kommunen har gitt mynde til det, må opna tilgangen for {giver}.',
    },
  },
  'who-can-consent': {
    name: 'Kven som må gi samtykke',
    question: 'Har alle som må gi samtykke, gjort det?',
    reasons: {
      'no-consent-to-weigh': 'Det finst ikkje noko samtykke å vurdera.',
      enough: 'Alle som må gi samtykke, har gjort det.',
      'one-of-several': '{given} har gitt samtykke, men ikkje {waitingFor}. Kommunen har ikkje sagt om det er nok.',
      'age-not-named':
        'Kommunen har ikkje sagt frå kva alder ungdommen samtykkjer sjølv, og det avgjer om samtykket frå {given} er nok.',
      'guardian-is-judged-elsewhere': 'Om føresette kan svara, seier andre reglar.',
      'no-standing': '{giver} kan ikkje gi samtykke i denne saka.',
      'has-standing': '{giver} kan seia si meining om dette.',
      'standing-unknown': 'Det er ukjent om {giver} kan gi samtykke sjølv. Ein person må avgjera det.',
      'age-unknown': 'Alderen er ukjend. Derfor er det usikkert om samtykket frå {given} er nok.',
      'someone-unheard':
        '{waitingFor} har eller kan ha foreldreansvar, men kan ikkje spørjast no. Ein person må avgjera om samtykket er nok.',
      'not-enough': 'Samtykket er ikkje nok. Ein ventar på samtykke frå: {waitingFor}.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'consent-from-one-who-can': 'Hent inn samtykke frå {from}.',
      'clarify-responsibility': 'Avklar foreldreansvaret og registrer det.',
      'consent-from-the-others': 'Hent inn samtykke også frå dei som manglar. Det trengst frå {from}.',
    },
  },
  'consent-covers-each-service': {
    name: 'Kvar teneste treng sitt eige samtykke',
    question: 'Har tenesta eit samtykke som gjeld henne sjølv?',
    reasons: {
      'service-unknown': 'Det er ikkje sagt kva teneste det gjeld.',
      anonymous: 'Saka blir teken opp anonymt, så tenesta {service} treng ikkje samtykke.',
      'own-concern': 'Det er tenesta {service} som har bekymringa.',
      'service-has-consent': 'Tenesta {service} har gyldig samtykke.',
      'service-without-consent': 'Tenesta {service} har ikkje gyldig samtykke.',
      'log-rests': 'Samtykket som stafettloggen vart opna på, gjeld ikkje lenger. Loggen kviler, og ingen skriv i han.',
    },
    ways: {
      'name-the-service': 'Oppgi kva teneste det gjeld.',
      'consent-to-open-log': 'Hent inn samtykke til at stafettloggen går vidare, frå {from}.',
      'consent-to-service': 'Hent inn samtykke til {service} frå {from}.',
    },
  },
  'refusal-is-recorded': {
    name: 'Eit nei er eit faktum',
    question: 'Har nokon sagt nei til det same?',
    reasons: {
      'nobody-has-refused': 'Ingen som kan gi samtykke, har sagt nei.',
      'asked-before': '{refused} har sagt nei til dette. Om det skal spørjast igjen, må ein person avgjera.',
      'yes-against-no': '{said} har sagt ja og {refused} har sagt nei. Ein person må avgjera det.',
      'no-yes-to-weigh': 'Det finst ikkje noko ja å vurdera.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'withdrawal-works-at-once': {
    name: 'Å trekkja samtykket verkar med ein gong',
    question: 'Er samtykket trekt?',
    reasons: {
      'works-at-once': 'Samtykket er trekt frå no av.',
      withdrawn: 'Samtykket til tenesta {service} er trekt, så ho verken les eller skriv.',
      'not-withdrawn': 'Samtykket er ikkje trekt.',
    },
    ways: {
      'new-consent': 'Tenesta {service} kan delta igjen når det er gitt eit nytt samtykke frå {from}.',
    },
  },
  'expired-consent-pauses': {
    name: 'Eit samtykke som er gått ut, dekkjer ingenting',
    question: 'Har samtykket gått ut?',
    reasons: {
      expired:
        'Samtykket til tenesta {service} galdt til og med {last}. Stafettloggen kviler for tenesta til det er fornya.',
      'not-expired': 'Samtykket har ikkje gått ut.',
    },
    ways: {
      'renew-consent': 'Be {from} om å fornya samtykket til {service}.',
    },
  },
  'own-age-reached': {
    name: 'Ungdommen har fått si eiga røyst',
    question: 'Er ungdommen spurd etter å ha fått rett til å seia si meining?',
    reasons: {
      'not-resting-on-older-consent': 'Samtykket kviler ikkje berre på det føresette sa før.',
      'youth-not-asked':
        'Ungdommen fylte {age} år {since} og er ikkje spurd. Det eldre samtykket frå føresette er ikkje nok åleine; ein person må avgjera det.',
    },
    ways: {
      'ask-the-youth': 'Spør ungdommen, og registrer svaret.',
    },
  },
  'legal-basis-is-not-consent': {
    name: 'Det lova krev, treng ikkje samtykke',
    question: 'Er det ei lov som krev at dette blir delt?',
    reasons: {
      'no-legal-basis': 'Det er ikkje oppgitt noka lov.',
      'on-legal-basis': 'Dette blir delt etter lov ({legalBasis}), ikkje etter samtykke.',
    },
    ways: {},
  },
  'consent-is-asked-when-stated': {
    name: 'Det blir bede om samtykke når kommunen seier det',
    question: 'Er familien beden om samtykke når kommunen seier det skal skje?',
    reasons: {},
    ways: {},
  },
  'consent-lasts-as-stated': {
    name: 'Eit samtykke varer så lenge kommunen seier',
    question: 'Kor lenge varer samtykket?',
    reasons: {
      'no-day-stated': 'Kommunen har ikkje sagt kor lenge eit slikt samtykke varer.',
      'lasts-until': 'Samtykket varer etter reglane til kommunen ikkje lenger enn til {last}.',
      'ends-before-named':
        'Samtykket sluttar {last}, fordi kommunen seier at det ikkje varer så lenge som til {until}.',
    },
    ways: {},
  },
};
