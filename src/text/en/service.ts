import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const service: RuleTexts<(typeof rulesOf)['service']> = {
  'consultation-never-joins': {
    name: 'Advice makes nobody a part of the case',
    question: 'May a service or a body be asked for advice in this way?',
    reasons: {
      anonymous: '{body} is asked anonymously, and takes no part in the case because of it.',
      'family-attends': 'Those whose consent would have been needed are present themselves.',
      'consent-stands': 'Valid consent has been given to ask {body} by name.',
      'anonymous-only': '{body} is only asked for advice anonymously here.',
      'known-to-those-present':
        'Someone from the family is present, so nobody is anonymous, and it counts as asking by name.',
      'no-valid-consent': 'There is no valid consent to ask {body} by name.',
    },
    ways: {
      'consent-to-team': 'Ask {from} for consent to ask {body} by name.',
      'talk-anonymously': 'Ask anonymously.',
      'talk-without-family': 'Ask anonymously, with nobody from the family present.',
      'family-attends': 'Invite the family, so that those whose consent would be needed are present themselves.',
    },
  },
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
