import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'stuck-case-has-a-route': {
    name: 'A case that is stuck has somewhere to go',
    question: 'Where does a case go when it has stopped moving?',
    reasons: {
      'recorded-for-the-leader':
        'It is recorded. The municipality has not named a body for such cases, so the leader has to see to it.',
      'goes-to': 'It is recorded, and the case is to be taken to {bodies}.',
      'not-open-yet': 'It is recorded. {bodies} is not open to the case yet, so the leader has to see to it.',
      'no-route-named':
        'It is recorded. The municipality names no way forward for you here, and someone in the case has to see to it.',
    },
    ways: {},
  },
  'team-needs-consent-or-anonymity': {
    name: 'A case is taken up with consent, or anonymously',
    question:
      'Is there consent to take up the case, or is it taken up anonymously in the way the municipality has decided?',
    reasons: {
      'body-not-listed': 'The municipality has not said how a case can be taken up in {body}.',
      'arena-unknown':
        'The municipality distinguishes between arenas, and the arena of the concern has not been recorded.',
      anonymous: 'The case is taken up anonymously in {body}.',
      'family-attends': 'Those whose consent would have been needed are present themselves.',
      'consent-stands': 'Valid consent has been given to take up the case in {body}.',
      'anonymous-only': 'Cases are only taken up anonymously in {body}.',
      'known-to-those-present':
        'Someone from the family is present, so the case is not anonymous and is treated as one with a name.',
      'no-valid-consent': 'There is no valid consent to take up the case in {body}.',
    },
    ways: {
      'consent-to-team': 'Ask for consent to take up the case in {body}, from {from}.',
      'talk-anonymously': 'Take up the case anonymously.',
      'talk-without-family': 'Take up the case anonymously, with nobody from the family present.',
      'family-attends': 'Invite the family, so that those whose consent would be needed are present themselves.',
      'record-arena': 'Record which arena the concern is about.',
    },
  },
};
