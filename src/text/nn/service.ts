import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
  'consultation-never-joins': {
    name: 'Den som gir råd, blir ikkje med i saka',
    question: 'Kan ei teneste eller eit team spørjast om råd på denne måten?',
    reasons: {
      anonymous: '{body} blir spurd anonymt, og blir ikkje med i saka av den grunn.',
      'family-attends': 'Dei som elles måtte ha gitt samtykke, er sjølve til stades.',
      'consent-stands': 'Det er gitt gyldig samtykke til å spørja {body} med namn.',
      'anonymous-only': 'Her blir {body} berre spurd om råd anonymt.',
      'known-to-those-present':
        'Nokon frå familien er til stades. Då er ingen anonym, og det blir rekna som å spørja med namn.',
      'no-valid-consent': 'Det finst ikkje noko gyldig samtykke til å spørja {body} med namn.',
    },
    ways: {
      'consent-to-team': 'Hent inn samtykke frå {from} til å spørja {body} med namn.',
      'talk-anonymously': 'Spør anonymt.',
      'talk-without-family': 'Spør anonymt utan at nokon frå familien er til stades.',
      'family-attends': 'Inviter familien, slik at dei som elles måtte ha gitt samtykke, sjølve er til stades.',
    },
  },
  'referral-comes-before-joining': {
    name: 'Tilvisinga kjem først',
    question: 'Er det tilvist, søkt eller meldt til tenesta før ho blir med?',
    reasons: {
      'not-demanded': 'Kommunen krev inga tilvising før ei teneste blir med.',
      'has-the-concern': 'Bekymringa kjem frå {service} sjølv.',
      referred: 'Det er sendt tilvising, søknad eller melding til {service}.',
      'needs-none': '{service} kan bli med utan tilvising.',
      'not-referred': '{service} må ha tilvising, søknad eller melding før tenesta blir med.',
      'need-unknown': 'Det er ukjent om {service} må ha tilvising. Ein person må avgjera det.',
    },
    ways: {
      'refer-first': 'Send tilvising eller søknad til tenesta først.',
      'clarify-need': 'Ta kontakt med tenesta og avklar kva som må setjast i gang.',
    },
  },
};
