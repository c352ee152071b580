import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
  'consultation-never-joins': {
    name: 'Den som gir råd, blir ikke med i saken',
    question: 'Kan en tjeneste eller et team spørres om råd på denne måten?',
    reasons: {
      anonymous: '{body} spørres anonymt, og blir ikke med i saken av den grunn.',
      'family-attends': 'De som ellers måtte ha gitt samtykke, er selv til stede.',
      'consent-stands': 'Det er gitt gyldig samtykke til å spørre {body} med navn.',
      'anonymous-only': 'Her spørres {body} om råd bare anonymt.',
      'known-to-those-present':
        'Noen fra familien er til stede. Da er ingen anonym, og det regnes som å spørre med navn.',
      'no-valid-consent': 'Det finnes ikke noe gyldig samtykke til å spørre {body} med navn.',
    },
    ways: {
      'consent-to-team': 'Innhent samtykke fra {from} til å spørre {body} med navn.',
      'talk-anonymously': 'Spør anonymt.',
      'talk-without-family': 'Spør anonymt uten at noen fra familien er til stede.',
      'family-attends': 'Inviter familien, slik at de som ellers måtte ha gitt samtykke, selv er til stede.',
    },
  },
  'referral-comes-before-joining': {
    name: 'Henvisningen kommer først',
    question: 'Er tjenesten henvist til, søkt til eller meldt til før den blir med?',
    reasons: {
      'not-demanded': 'Kommunen krever ingen henvisning før en tjeneste blir med.',
      'has-the-concern': 'Bekymringen kommer fra {service} selv.',
      referred: 'Det er sendt henvisning, søknad eller melding til {service}.',
      'needs-none': '{service} kan bli med uten henvisning.',
      'not-referred': '{service} må ha henvisning, søknad eller melding før tjenesten blir med.',
      'need-unknown': 'Det er ukjent om {service} må ha henvisning. En person må avgjøre det.',
    },
    ways: {
      'refer-first': 'Send henvisning eller søknad til tjenesten først.',
      'clarify-need': 'Ta kontakt med tjenesten og avklar hva som må settes i gang.',
    },
  },
};
