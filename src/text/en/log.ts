import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';
import { closing } from './closing.ts';

export const log: RuleTexts<(typeof rulesOf)['log']> = {
  ...closing,
  'closed-is-locked': {
    name: 'A closed stafettlogg is locked',
    question: 'Is the stafettlogg open?',
    reasons: {
      'no-log': 'The case has had no stafettlogg.',
      'log-is-open': 'The stafettlogg is open.',
      'log-is-closed':
        'The stafettlogg was closed on {closedOn} and is locked: nobody writes in it, and no service comes in or reads.',
      'not-a-service': 'The lock is for services. Who else reads is for other rules.',
      'taken-up-anew': 'The open stafettlogg uses the content again.',
    },
    ways: {
      'open-a-new-log':
        'Open a new stafettlogg with the family’s consent. What belongs to the case and not to the log can be done as before.',
    },
  },
  'log-has-a-holder': {
    name: 'The stafettlogg has a stafettholder',
    question: 'Has anyone accepted the baton?',
    reasons: {
      'has-holder': '{holder} is stafettholder.',
      'no-holder': 'Nobody has accepted the baton yet.',
    },
    ways: {
      'offer-baton-first': 'Offer the baton, and wait until someone has accepted it.',
    },
  },
  'log-opens-on-agreement': {
    name: 'The stafettlogg opens when the municipality and the family agree',
    question:
      'Do the municipality and the family agree to start help, and can the stafettlogg be opened on this level?',
    reasons: {
      'level-not-stated': 'The municipality has not said whether a stafettlogg can be opened on level {level}.',
      'level-not-among-stated': 'The municipality names level {levels} for a stafettlogg, but not level {level}.',
      'no-agreement-demanded': 'The municipality requires no agreement before the stafettlogg is opened.',
      agreed: 'The municipality and the family agree to start help.',
      'not-agreed': 'No agreement between the municipality and the family to start help is recorded.',
      'age-unknown': 'The age is unknown, so it is uncertain whether {by} can say yes to starting help.',
      'someone-disagrees': '{against} does not agree to start help.',
      'other-medium': 'The municipality says that the log is kept in {stated}, but it is opened in {medium}.',
    },
    ways: {
      'record-birth': 'Record the day of birth.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'agree-first':
        'Agree with the family to start help, and record the agreement for both the family and the municipality.',
    },
  },
  'reading-is-by-consent': {
    name: 'Everyone reads what consent opens for',
    question: 'May this person see this?',
    reasons: {
      'no-party': 'The one who asks has no part in the case, and is told nothing of it.',
      'may-read': 'The one who asks may see this.',
      'beyond-consent': 'The consent reaches other information than this, so it is not open to the one who asks.',
      'not-by-this': 'This is not open to the one who asks.',
    },
    ways: {},
  },
  'reuse-needs-new-approval': {
    name: 'An old log is used again only with a new consent',
    question: 'Has the family consented to using the content of the old stafettlogg again?',
    reasons: {
      'nothing-taken-up': 'The new stafettlogg uses no old log.',
      'not-closed': '{open} is not closed. Only closed logs can be used again.',
      'no-approval': 'Nobody has consented to {service} using the content of the old log again.',
      'approved-by-some': 'Not all who must consent have consented to using {without} again.',
      approved: 'There is consent to using the content of {logs} again.',
      'not-taken-up': 'The open stafettlogg does not use this log.',
      'not-a-service': 'The rule is about services.',
    },
    ways: {
      'close-first': 'Close the log first.',
      'consent-to-reuse': 'Ask for consent for {service} to use the content of the old log again, from {from}.',
    },
  },
  'suspicion-stays-out-of-shared-log': {
    name: 'A suspicion is not written in the shared log',
    question: 'Is what is written about something that is withheld from the guardians?',
    reasons: {
      'no-open-log': 'No stafettlogg is open.',
      'not-read-by-guardians': 'Guardians do not read this stafettlogg.',
      'about-a-withheld-concern':
        'This is about a concern that is withheld from guardians, and they read the stafettlogg.',
      'names-no-concern':
        'It does not say which concern this is about, and something in the case is withheld from guardians. A person must look at it first.',
      'may-stand-in-the-log': 'This may stand in the stafettlogg.',
    },
    ways: {
      'write-it-elsewhere': 'Keep it in the service’s own system, not in the stafettlogg.',
      'name-the-concerns': 'Say which concern it is about.',
    },
  },
  'writing-is-as-stated': {
    name: 'The stafettholder writes, and those the municipality names',
    question: 'May this person write this in the stafettlogg?',
    reasons: {
      'volunteer-never-writes': 'Volunteers do not write in the stafettlogg.',
      'holder-writes':
        'The stafettholder writes in the stafettlogg. Before there is one, the service whose concern it is writes.',
      'in-place-with-discretion': 'A leader writes in place of the stafettholder, with their own reason.',
      'not-a-writer': 'The municipality has not said that someone with the role {role} writes this.',
      'named-as-writer': 'The municipality has said that someone with the role {role} writes this.',
      'some-others-write': 'The municipality says that some others also write in the stafettlogg, but not who.',
      'kind-not-stated': 'The municipality has not said who writes entries of the kind {kind}.',
    },
    ways: {
      'person-decides': 'This can be decided, with a reason, by {deciders}.',
      'by-holder': 'Let the stafettholder write it.',
    },
  },
  'log-opens-where-it-must': {
    name: 'The log is opened where the municipality says it must',
    question: 'Is there to be a log now, by what the municipality says?',
    reasons: {},
    ways: {},
  },
};
