import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const route: RuleTexts<(typeof rulesOf)['route']> = {
  'clear-case-skips-the-team': {
    name: 'A clear case skips the tverrfaglig team',
    question: 'Has anyone assessed whether the case clearly belongs to one receiver?',
    reasons: {
      'another-body': 'The rule concerns the tverrfaglig team only, not {body}.',
      'clear-for-a-receiver': 'The case is assessed as clear for {receivers}, so it is not taken to the team.',
      'assess-first': 'Nobody has assessed whether the case clearly belongs to one receiver.',
      'clear-for-nobody': 'The case is assessed, and it is not clear for any one receiver.',
    },
    ways: {
      'take-direct-route': 'Send the case straight to the receiver, or assess it again.',
      'assess-routes': 'First assess whether the case clearly belongs to PPT, barnevernstjenesten or the helsestasjon.',
    },
  },
  'other-routes-need-consent': {
    name: 'A referral or an application needs consent',
    question: 'Is there a valid consent to refer or apply to the receiver?',
    reasons: {
      'nothing-demanded': 'The municipality requires no consent before the case is sent to {to}.',
      'consent-stands': 'Valid consent has been given for {to} to receive the case.',
      'no-valid-consent': 'There is no valid consent for {to} to receive the case.',
    },
    ways: { 'consent-to-receiver': 'Ask for consent to send the case to {to}, from {from}.' },
  },
  'report-needs-no-consent': {
    name: 'A report needs no consent',
    question: 'Is this a report to barnevernstjenesten or the police?',
    reasons: {
      'nobody-is-asked': 'A report to {to} needs no consent, and guardians need not know of it.',
      'no-report': 'This is no report to barnevernstjenesten or the police.',
    },
    ways: {},
  },
  'routes-run-beside': {
    name: 'A direct route runs beside the follow-up',
    question: 'Does the follow-up go on when the case has been sent straight to a receiver?',
    reasons: {},
    ways: {},
  },
};
