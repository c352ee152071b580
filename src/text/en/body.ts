import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'body-as-stated': {
    name: 'A body is used as the municipality describes it',
    question: 'Is it these people, these cases and these decisions the body is for?',
    reasons: {
      'not-described': 'The municipality describes neither who takes part in {body} nor what it decides.',
      'as-stated': 'This is as the municipality describes {body}.',
      'not-for-you': 'In {body} this is for {named}.',
      'not-named': 'The municipality names {named} for this in {body}, and does not say whether others may.',
      'arena-unknown': '{body} is for {arenas}, and the arena of the concern has not been recorded.',
      'other-arena': '{body} is for {arenas}, and the concern is about another arena.',
      'age-unknown': '{body} is for certain ages, and the age is not known.',
      'beyond-target': '{body} is for others than the person this case is about.',
      'not-its-to-decide': '{body} decides {decides}, and this is something else.',
      'decision-not-named':
        'The municipality says that {body} decides {decides}, and does not say whether it may decide this.',
      'someone-else-records': 'It is recorded. In {body} it is usually {named} who keeps the minutes.',
      'fixed-member-missing':
        'The meeting is recorded. It is not recorded that anyone from {absent} came, and they are fixed members of {body}.',
      'no-deputy-came':
        'The meeting is recorded. It is not recorded that anyone from {absent} came, and they are fixed members of {body}. Whoever cannot come sends someone in their place.',
    },
    ways: {
      'ask-those-named': 'Ask one of these to do it: {named}.',
      'record-arena': 'Record which arena the concern is about.',
      'record-birth': 'Record the day of birth.',
      'another-body': 'Take it to another body.',
      'person-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'family-composes-btiteam': {
    name: 'The family takes part in putting its team together',
    question: 'Is the team put together by those who are to do it, and has everyone in it been asked?',
    reasons: {
      'another-body': 'The municipality has not said how {body} is put together.',
      'composed-together': '{body} is put together by those who are to do it.',
      'in-place-with-discretion':
        'The one who acts puts the team together in place of those who are to do it, and has given a reason.',
      'not-one-of-them': '{body} is put together by {named}.',
      'someone-missing': 'One of these must be in {body} too: {named}.',
      'network-not-wished': 'The family has said no to having {people} in the team.',
      'network-not-asked': 'Nobody has recorded whether the family wishes {people} in the team.',
      'child-says-no': 'The person the case is about has said no to coming, and decides that alone.',
      'child-not-asked':
        'Nobody has recorded whether the person the case is about wishes to come, which they decide alone.',
    },
    ways: {
      'let-one-of-them': 'Let one of these do it: {named}.',
      'name-them': 'Name them as members, if they agree to it.',
      'record-the-familys-answer': 'Ask the family, and record its answer.',
      'leave-them-out': 'Leave them out of the team.',
      'ask-the-child': 'Ask the person the case is about, and record the answer.',
      'person-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'btiteam-leaves-a-plan': {
    name: 'A meeting of the team leaves a plan',
    question: 'Does the meeting leave a plan with all that belongs in it?',
    reasons: {
      'another-meeting': 'The rule does not concern this kind of meeting.',
      'leaves-a-plan': 'The meeting leaves a plan.',
      incomplete: 'The meeting is recorded. What is missing of the plan has become a task: {lacks}.',
    },
    ways: {},
  },
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
