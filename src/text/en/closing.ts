import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

type OfClosing =
  | 'closed-is-archived'
  | 'closing-by-agreement'
  | 'closing-has-a-ground'
  | 'ending-is-documented'
  | 'guardians-may-demand-closing';

/** What the rules of the log say of its end. */
export const closing: RuleTexts<Pick<(typeof rulesOf)['log'], OfClosing>> = {
  'closed-is-archived': {
    name: 'A closed stafettlogg is archived',
    question: 'Has the closed stafettlogg been archived?',
    reasons: {},
    ways: {},
  },
  'closing-by-agreement': {
    name: 'The stafettlogg is closed when everyone agrees that the child thrives',
    question: 'Do the family and the services agree to close, and have the measures helped?',
    reasons: {
      'other-ground': 'The stafettlogg is closed on another ground than agreement.',
      'someone-disagrees': '{against} does not agree that the child thrives and that the stafettlogg can be closed.',
      'measure-without-effect': 'The measure {without} had no effect when it was last evaluated.',
      'only-the-holder': 'Nobody beside the stafettholder has agreed. The stafettholder does not close alone.',
      'someone-is-missing': '{missing} has not agreed that the child thrives and that the stafettlogg can be closed.',
      'measure-not-evaluated': 'The measure {unevaluated} is under way, and it is not recorded that it has helped.',
      'all-agree': 'Everyone agrees that the child thrives and that the stafettlogg can be closed.',
    },
    ways: {
      'evaluate-anew': 'Talk together and evaluate again. Then record what each of you thinks.',
      'demand-closing':
        'Guardians, or the youth or the adult in person, can demand at any time that the log is closed.',
      'agree-together': 'Ask each of them, and record the answers.',
      'evaluate-first': 'Evaluate the measure, or end it.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'closing-has-a-ground': {
    name: 'An end has a ground',
    question: 'Why does it end?',
    reasons: {
      'recorded-by-its-own-command':
        'That the family demands closing or withdraws consent is recorded when they do, and closes the log by itself.',
      'ends-the-follow-up-only': 'That all concerns are settled ends the follow-up, but not an open stafettlogg.',
      'by-agreement': 'It ends because everyone agrees.',
      'a-person-decides': 'A person must decide whether it ends on this ground.',
      'log-is-open': 'The case has an open stafettlogg. The follow-up does not end without it.',
      'concern-still-open': 'A concern is not settled yet.',
      'withheld-concern-still-open': 'A concern that is withheld from guardians is not settled yet.',
      'measures-go-on': 'The follow-up can end, but the measure {measures} is still under way.',
      'all-concluded': 'All concerns are settled.',
    },
    ways: {
      'demand-closing': 'Record that the family demands closing.',
      'withdraw-consent': 'Record that the consent is withdrawn.',
      'close-by-agreement': 'Close the stafettlogg when everyone agrees, and end the follow-up after that.',
      'close-the-log-first': 'Close the stafettlogg first.',
      'conclude-first': 'Settle the concern first.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'ending-is-documented': {
    name: 'An end is documented',
    question: 'Is it written down why it ends?',
    reasons: {
      'not-stated-here': 'The municipality has not said that this end is to be documented.',
      documented: 'The end is documented.',
      'documented-where-stated': 'The end is documented. It is kept here: {keptIn}.',
      'not-documented': 'The municipality says that the end is to be documented.',
    },
    ways: {
      'document-first': 'Write down why it ends, and attach it.',
    },
  },
  'guardians-may-demand-closing': {
    name: 'The family may demand at any time that the stafettlogg is closed',
    question: 'May this person demand that the stafettlogg is closed?',
    reasons: {
      'may-demand': '{person} may demand that the stafettlogg is closed, and it is then closed at once.',
      'may-not-demand': '{person} may not demand that the stafettlogg is closed.',
      'not-theirs-to-record': 'Only a professional in the case can record this on behalf of {person}.',
      'standing-unknown': 'It is not known whether {person} may decide this. A person must.',
    },
    ways: {
      'by-the-person':
        'A guardian with parental responsibility, a youth who decides for themselves, the adult or a representative may demand it.',
      clarify: 'Find out about parental responsibility or age, and record it.',
    },
  },
};
