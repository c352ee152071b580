import type { ProfileWords } from '../profile-words.ts';
import { conditions } from './conditions.ts';
import { comparisons, facts, truths } from './facts.ts';
import { codes } from './profile-codes.ts';
import { keys } from './profile-keys.ts';
import { phrases } from './profile-phrases.ts';
import { sentences } from './sentences.ts';

/** English for what a profile states. */
export const profileWords: ProfileWords = {
  keys,
  codes,
  facts,
  truths,
  comparisons,
  conditions,
  phrases,
  sentences,
  modals: { must: 'must', person: 'must', should: 'should', may: 'may' },
  joiners: {
    'concern.sharingOrder.stages': ', then ',
    'levels.steps': '; ',
    'bodies.composed.together': '; ',
    'measures.catalogue.needs': '. ',
    'measures.catalogue.excludes': '. ',
  },
  terms: {
    days: ['{n} day', '{n} days'],
    workingDays: ['{n} working day', '{n} working days'],
    weeks: ['{n} week', '{n} weeks'],
    months: ['{n} month', '{n} months'],
    years: ['{n} year', '{n} years'],
    times: ['at least {n} time per {per}', 'at least {n} times per {per}'],
  },
  unstated: {
    'family-may-ask': 'It is recorded, and someone has a duty to answer; no day is stated.',
    'stuck-case-has-a-route': 'It is recorded, and the leader has a duty to follow it up.',
    'level-0-is-decided-in-time': 'The concern is listed among those to be decided, without a day.',
    'outcome-is-stated':
      'Next level, no grounds and straight to a service may always be chosen. Other outcomes a person decides.',
    'consent-form-as-stated': 'An oral consent that is recorded is enough.',
    'who-can-consent': 'Where only one of several guardians has said yes, a person decides.',
    'steps-come-in-order': 'Whoever is responsible for the step decides when it is complete.',
    'transition-is-stated': 'One level up follows from the order. Every other move a person decides.',
    'start-level-is-stated': 'The case starts on the first level.',
    'level-entry-criteria': 'Nothing is demanded for the level after the first. For the levels above a person decides.',
    'log-opens-on-agreement':
      'No agreement is demanded first, and the log may be kept in anything. On the first level a person decides whether it opens.',
    'writing-is-as-stated': 'The holder writes; before there is one, the service that has the concern.',
    'log-has-a-holder': 'The log opens, and the leader has a duty to find a holder.',
    'anyone-may-raise': 'The concern is recorded whoever raises it.',
    'individual-plan-effect': 'The log goes on as before, and advice is given.',
    'other-routes-need-consent': 'Consent to the receiver is needed.',
    'consultation-never-joins': 'Advice is given anonymously only.',
  },
};
