import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const meeting: RuleTexts<(typeof rulesOf)['meeting']> = {
  'meeting-interval-as-stated': {
    name: 'Those who help meet as often as agreed',
    question: 'How often do those who help meet, and on which day next?',
    reasons: {},
    ways: {},
  },
  'coordination-meeting-is-the-holders': {
    name: 'The stafettholder calls and leads the coordination meeting',
    question: 'Does the stafettholder run the meeting, or is it a meeting of another kind?',
    reasons: {
      'the-holders':
        "The coordination meeting is the stafettholder's, and before the first stafettholder the service's.",
      'a-professionals': 'Any professional in the case can run a meeting of this kind.',
      'in-place-with-discretion':
        'The one who acts runs the meeting in place of the stafettholder, and has given a reason.',
      'not-the-holder':
        'The stafettholder calls the coordination meeting, leads it and keeps the minutes. Where there is no stafettholder yet, the service does.',
      'not-in-the-case': 'Only professionals in the case can run a meeting.',
    },
    ways: {
      'ask-the-holder': 'Ask the stafettholder to do it.',
      'by-a-professional': 'Ask a professional in the case to do it.',
    },
  },
};
