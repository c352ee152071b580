import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
  'referral-comes-before-joining': {
    name: 'The referral comes first',
    question: 'Has the service had a referral, an application or a report before it takes part?',
    reasons: {
      'not-demanded': 'The municipality requires no referral before a service takes part.',
      'has-the-concern': 'The concern comes from {service} itself.',
      referred: 'A referral, an application or a report has been sent to {service}.',
      'needs-none': '{service} can take part without a referral.',
      'not-referred': '{service} needs a referral, an application or a report before it takes part.',
      'need-unknown': 'It is unknown whether {service} needs a referral. A person must decide.',
    },
    ways: {
      'refer-first': 'Send a referral or an application to the service first.',
      'clarify-need': 'Contact the service and find out what must be set in motion.',
    },
  },
};
