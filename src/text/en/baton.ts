import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const baton: RuleTexts<(typeof rulesOf)['baton']> = {
  'family-may-influence-holder': {
    name: 'The family can influence who is stafettholder',
    question: 'Has the family been asked whom they want as stafettholder?',
    reasons: {
      'wish-recorded': 'The family’s wish for a stafettholder is recorded.',
      'wish-not-recorded':
        'Nobody has recorded what the family wants. Ask the child, the youth or the guardians, and record the answer.',
      'family-wishes-another':
        'The family wants someone other than {person} as stafettholder. The wish does not decide the matter, but it must be considered.',
    },
    ways: {},
  },
  'holder-is-eligible': {
    name: 'The stafettholder is someone who can hold the baton on the level',
    question: 'Can someone with this role or from this service be stafettholder on the level?',
    reasons: {
      'level-not-listed': 'The municipality has not said who can be stafettholder on level {level}.',
      listed: 'The role or service is among those the municipality names for level {level}.',
      exceptional:
        'Someone with the role {role} can be stafettholder on level {level} only in exceptional cases. A person must decide.',
      'not-listed':
        'Someone with the role {role} from {service} is not among those the municipality names as stafettholder on level {level}.',
      'not-listed-there':
        'On level {level} someone with the role {role} from {service} is not among those the municipality names as stafettholder. Consider who should hold the baton there.',
    },
    ways: {
      'offer-to-one-listed': 'Offer the baton to one of those the municipality names for level {level}: {listed}.',
    },
  },
  'holder-keeps-baton-until-accepted': {
    name: 'The stafettholder keeps the baton until someone else has accepted it',
    question: 'Is the baton offered to one person only, and is that the person answering?',
    reasons: {
      'no-open-offer': 'The baton is not offered to anyone else.',
      'an-offer-is-open': 'The baton is already offered to {offeredTo}, who has not answered.',
      'offered-to-actor': 'The person answering is the one who was offered the baton.',
      'only-the-one-offered': 'Only the person who was offered the baton can answer the offer.',
      'several-hold': 'Several people are said to hold the baton: {holders}.',
      'one-or-none-holds': 'No more than one person holds the baton.',
    },
    ways: {
      'one-holds': 'Name the one who holds the baton.',
      'retract-or-decline': 'Retract the offer, or wait until the person who was offered the baton has declined.',
      'the-one-offered-answers': 'The person who was offered the baton must answer.',
    },
  },
  'holder-decided-where-stated': {
    name: 'The stafettholder is decided where the municipality says so',
    question: 'Has the stafettholder been decided by those who decide it on the level?',
    reasons: {
      'nobody-decides-here':
        'The municipality has not said that anyone in particular names the stafettholder on level {level}.',
      decided: 'The stafettholder was decided in {body}.',
      'not-decided':
        'On level {level} the stafettholder is decided in {body}. It is not recorded that this has been done.',
      'not-decided-there':
        'On level {level} the stafettholder is decided in {body}. The offer stands, but it is not recorded that {body} has decided it.',
    },
    ways: {
      'let-the-body-decide':
        'Let {body} decide who is to be stafettholder, and say in the offer in which meeting, or by which members, it was decided.',
    },
  },
  'holder-from-level-1': {
    name: 'No measure without a stafettholder',
    question: 'Has someone accepted the baton before the measure starts?',
    reasons: {
      'has-holder': '{holder} is stafettholder.',
      'level-without-holder': 'On level {level} a measure can start without a stafettholder.',
      'no-holder-yet': 'On level {level} someone must have accepted the baton before a measure starts. Nobody has.',
      'nothing-runs-on': 'No measure runs without a stafettholder when the case goes to level {level}.',
      'runs-on-without-holder':
        'Measures are under way, and on level {level} someone is to have accepted the baton. A person must decide whether the case can move before that.',
    },
    ways: {
      'offer-and-accept-first': 'Offer the baton, and start the measure when someone has accepted it.',
      'offer-before-moving': 'Offer the baton, and move the case when someone has accepted it.',
      'leader-decides': 'A leader can decide it with their own reason.',
    },
  },
  'holder-is-reconsidered': {
    name: 'The stafettholder is reconsidered when the level changes',
    question: 'Is it settled who is stafettholder on the new level, and has the family been asked?',
    reasons: {
      'another-level': 'The text does not name the level the case comes to.',
      'nobody-holds': 'Nobody holds the baton, so there is nothing to reconsider.',
      'not-settled': 'It has not been said whether {holder} goes on as stafettholder on the new level.',
      'wish-not-asked': 'What the family wants has not been recorded since the case came to level {level}.',
      'not-all-considered': 'It is settled who is stafettholder, but this has not been answered: {unanswered}.',
      reconsidered: 'It is settled who is stafettholder from here on.',
    },
    ways: {
      'say-who-holds-on':
        'Say whether the stafettholder goes on, whether the baton is offered to someone else, or whether a team decides it.',
      'ask-for-the-wish': 'Ask the family whom they want as stafettholder, and record the answer.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'holder-rests-when-cooperation-ends': {
    name: 'The baton is laid down when the cooperation ends',
    question: 'Is the baton laid down only when the stafettlogg or the follow-up ends?',
    reasons: {},
    ways: {},
  },
  'holder-unreachable-is-flagged': {
    name: 'A stafettholder who is not there is noticed',
    question: 'Does a leader have to see to it that someone can take over the baton?',
    reasons: {},
    ways: {},
  },
};
