import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const consent: RuleTexts<(typeof rulesOf)['consent']> = {
  'adult-decides-alone': {
    name: 'An adult decides for themselves',
    question: 'Is the person the case is about an adult, so that guardians can no longer consent?',
    reasons: {
      'represents-the-subject': '{giver} represents the one the case is about, and answers as that.',
      'no-guardian': 'The person answering is not registered as a guardian.',
      'age-unknown': 'The age is unknown, so it is uncertain whether guardians can consent.',
      'subject-is-adult': 'The person the case is about is an adult. Consent from guardians no longer counts.',
      'subject-is-minor': 'The person the case is about is under 18.',
      'decides-as-before': 'Who decides is the same by this day of birth.',
      'changes-who-decides':
        'By this day of birth somebody else decides than before: from 18 the person the case is about, under 18 the guardians. See to it that the day is right, and that those who decided until now are told.',
    },
    ways: {
      'record-birth': 'Record the date of birth.',
      'consent-from-subject': 'Ask the person the case is about, or someone appointed to represent them.',
    },
  },
  'consent-before-log': {
    name: 'Consent before the stafettlogg is opened',
    question: 'Is there a valid consent to open the stafettlogg?',
    reasons: {
      'consent-stands': 'Valid consent has been given for {service} to open the stafettlogg.',
      'no-valid-consent': 'There is no valid consent for {service} to open the stafettlogg.',
    },
    ways: { 'consent-to-open-log': 'Ask for consent for {service} to open the stafettlogg, from {from}.' },
  },
  'consent-follows-the-service': {
    name: 'Consent is given to the service, not to the person',
    question: 'Does the service of the new stafettholder have consent?',
    reasons: {
      'no-open-log': 'No stafettlogg is open.',
      'service-has-consent': 'The service {service} has valid consent.',
      'consent-before-acceptance':
        'The service {service} does not have consent yet. It is needed before the baton can be accepted.',
      'service-without-consent': 'The service {service} does not have valid consent to the stafettlogg.',
    },
    ways: { 'consent-to-service': 'Ask for consent for {service} to have access to the stafettlogg, from {from}.' },
  },
  'consent-form-as-stated': {
    name: 'Consent is given the way the municipality has decided',
    question: 'Was consent given in the right form, after everything that must be explained first?',
    reasons: {
      'recorded-is-enough':
        'The municipality has not decided which form consent must take, so it is enough that it is recorded.',
      'form-as-stated': 'Consent was given in the form the municipality has decided.',
      'form-not-as-stated': 'Consent was not given in the form the municipality has decided ({forms}).',
      'not-told': 'The person consenting has not been told everything that must be explained first: {untold}.',
    },
    ways: {
      'form-as-stated': 'Ask for consent in the form the municipality has decided: {forms}.',
      'tell-first': 'Give the one who is to consent the missing information ({untold}), and record that it was given.',
    },
  },
  'unknown-responsibility-cannot-consent': {
    name: 'Nobody can consent without known parental responsibility',
    question: 'Does the guardian have parental responsibility and open access in the case?',
    reasons: {
      'represents-the-subject': '{giver} represents the one the case is about, and answers as that.',
      'no-guardian': 'The person answering is not registered as a guardian.',
      'no-known-responsibility': '{giver} is not registered with parental responsibility.',
      'access-not-allowed': '{giver} does not have open access in the case.',
      'has-responsibility': '{giver} has parental responsibility and open access in the case.',
    },
    ways: {
      'clarify-responsibility': 'Find out whether {giver} has parental responsibility, and record it.',
      'allow-guardian': 'Someone the municipality has given authority to do so must open the access for {giver}.',
    },
  },
  'who-can-consent': {
    name: 'Who must consent',
    question: 'Has everyone who must consent done so?',
    reasons: {
      'no-consent-to-weigh': 'There is no consent to consider.',
      enough: 'Everyone who must consent has done so.',
      'one-of-several':
        '{given} consented, but not {waitingFor}. The municipality has not said whether that is enough.',
      'age-not-named':
        'The municipality has not said from which age the youth consents, and that decides whether the consent from {given} is enough.',
      'guardian-is-judged-elsewhere': 'Other rules say whether a guardian can answer.',
      'no-standing': '{giver} cannot consent in this case.',
      'has-standing': '{giver} can say their own word on this.',
      'standing-unknown': 'It is unknown whether {giver} can consent alone. A person must decide.',
      'age-unknown': 'The age is unknown, so it is uncertain whether the consent of {given} is enough.',
      'someone-unheard':
        '{waitingFor} has or may have parental responsibility and cannot be asked now. A person must decide whether the consent is enough.',
      'not-enough': 'The consent is not enough. Waiting for consent from: {waitingFor}.',
    },
    ways: {
      'record-birth': 'Record the day of birth.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'consent-from-one-who-can': 'Ask for consent from {from}.',
      'clarify-responsibility': 'Find out who has parental responsibility, and record it.',
      'consent-from-the-others': 'Ask those who have not given it for consent too. It is needed from {from}.',
    },
  },
  'consent-covers-each-service': {
    name: 'Each service needs a consent of its own',
    question: 'Does the service have a consent that is for it?',
    reasons: {
      'service-unknown': 'It is not said which service it is about.',
      anonymous: 'It is done anonymously, so the service {service} needs no consent.',
      'own-concern': 'The service {service} is the one whose concern it is.',
      'service-has-consent': 'The service {service} has a valid consent.',
      'service-without-consent': 'The service {service} has no valid consent.',
      'log-rests': 'The consent the stafettlogg was opened on no longer holds. The log rests, and nobody writes in it.',
    },
    ways: {
      'name-the-service': 'Name the service.',
      'consent-to-open-log': 'Ask for consent for the stafettlogg to go on, from {from}.',
      'consent-to-service': 'Ask for a consent to {service} from {from}.',
    },
  },
  'refusal-is-recorded': {
    name: 'A no is a fact',
    question: 'Has anyone said no to the same?',
    reasons: {
      'nobody-has-refused': 'Nobody who can consent has said no.',
      'asked-before': '{refused} has said no to this. Whether to ask again is for a person to decide.',
      'yes-against-no': '{said} has said yes and {refused} has said no. A person must decide.',
      'no-yes-to-weigh': 'There is no yes to weigh.',
    },
    ways: {
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'withdrawal-works-at-once': {
    name: 'A withdrawal works at once',
    question: 'Has the consent been withdrawn?',
    reasons: {
      'works-at-once': 'The consent is withdrawn from now on.',
      withdrawn: 'The consent to the service {service} has been withdrawn, so it neither reads nor writes.',
      'not-withdrawn': 'The consent has not been withdrawn.',
    },
    ways: {
      'new-consent': 'The service {service} can take part again once there is a new consent from {from}.',
    },
  },
  'expired-consent-pauses': {
    name: 'A consent that has run out covers nothing',
    question: 'Has the consent run out?',
    reasons: {
      expired:
        'The consent to the service {service} lasted until and including {last}. The stafettlogg rests for the service until it is renewed.',
      'not-expired': 'The consent has not run out.',
    },
    ways: {
      'renew-consent': 'Ask {from} to renew the consent to {service}.',
    },
  },
  'own-age-reached': {
    name: 'The youth has a say of their own',
    question: 'Has the youth been asked since they got a say of their own?',
    reasons: {
      'not-resting-on-older-consent': 'The consent does not rest on what guardians said earlier alone.',
      'youth-not-asked':
        "The youth turned {age} on {since} and has not been asked. The guardians' older consent is not enough alone; a person must decide.",
    },
    ways: {
      'ask-the-youth': 'Ask the youth, and record the answer.',
    },
  },
  'legal-basis-is-not-consent': {
    name: 'What a statute demands needs no consent',
    question: 'Is there a statute that demands that this is shared?',
    reasons: {
      'no-legal-basis': 'No statute is named.',
      'on-legal-basis': 'This is shared by statute ({legalBasis}), not by consent.',
    },
    ways: {},
  },
  'consent-is-asked-when-stated': {
    name: 'A consent is asked for when the municipality says',
    question: 'Has the family been asked for consent when the municipality says so?',
    reasons: {},
    ways: {},
  },
  'consent-lasts-as-stated': {
    name: 'A consent lasts as long as the municipality says',
    question: 'How long does the consent last?',
    reasons: {
      'no-day-stated': 'The municipality has not said how long such a consent lasts.',
      'lasts-until': 'By the rules of the municipality the consent lasts no longer than {last}.',
      'ends-before-named': 'The consent ends on {last}, as the municipality says that it does not last until {until}.',
    },
    ways: {},
  },
};
