import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
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
