import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
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
