import { type Act, act, LAST_DAY } from './world.ts';

const openLog = { purpose: 'open-log', to: 'skole', form: 'written' };
const forPpt = { purpose: 'service-access', to: 'ppt', form: 'written' };
const forTeam = { purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' };

/**
 * What the family says: consent with and without a last day, no, taking it back, agreeing, demanding, asking. Each thing is said under an id
 * of its own, so that it is said once: what is said again is said with another last day, or after a no.
 */
export const familyDeeds: readonly Act[] = [
  act('mor', 'GiveConsent', { ...openLog, id: 'mor-logg' }),
  act('mor', 'GiveConsent', { ...openLog, id: 'mor-logg-kort', until: LAST_DAY }),
  act('far', 'GiveConsent', { ...openLog, id: 'far-logg' }),
  act('far', 'GiveConsent', { ...openLog, id: 'far-logg-kort', until: LAST_DAY }),
  act('mor', 'GiveConsent', { ...forPpt, id: 'mor-ppt' }),
  act('far', 'GiveConsent', { ...forPpt, id: 'far-ppt', until: LAST_DAY }),
  act('far', 'GiveConsent', { ...forPpt, id: 'far-ppt-lang' }),
  act('mor', 'GiveConsent', { ...forTeam, id: 'mor-team' }),
  act('far', 'GiveConsent', { ...forTeam, id: 'far-team' }),
  act('mor', 'GiveConsent', { purpose: 'reuse', to: 'skole', form: 'written', reuse: ['logg-1'], id: 'mor-gjenbruk' }),
  act('far', 'GiveConsent', { purpose: 'reuse', to: 'skole', form: 'written', reuse: ['logg-1'], id: 'far-gjenbruk' }),
  act('subject', 'GiveConsent', { ...openLog, id: 'egen-logg' }),
  act('subject', 'GiveConsent', { ...forPpt, id: 'egen-ppt' }),
  act('mor', 'RefuseConsent', { ...openLog, id: 'mor-nei' }),
  act('far', 'RefuseConsent', { ...openLog, id: 'far-nei' }),
  act('far', 'RefuseConsent', { purpose: 'service-access', to: 'ppt', id: 'far-nei-ppt' }),
  act('mor', 'WithdrawConsent'),
  act('far', 'WithdrawConsent'),
  act('mor', 'WithdrawConsent', { purpose: 'open-log' }),
  act('far', 'WithdrawConsent', { purpose: 'service-access' }),
  act('subject', 'WithdrawConsent'),
  act('mor', 'Agree', { about: 'start-measures' }),
  act('far', 'Agree', { about: 'start-measures' }),
  act('mor', 'Agree', { about: 'close', thrives: 'yes' }),
  act('far', 'Agree', { about: 'close', thrives: 'yes' }),
  act('subject', 'Agree', { about: 'close', thrives: 'yes' }),
  act('far', 'ReportDisagreement', { about: 'close' }),
  act('mor', 'AskFor', { what: 'holder', id: 'onske' }),
  act('mor', 'RecordHolderWish', { wish: 'other' }),
  act('mor', 'RecordPlanWish', { of: 'plan', is: 'yes' }),
  act('mor', 'RaiseConcern', { id: 'uro-3', suspicion: 'none', reportable: 'no' }),
  act('mor', 'DemandClosing'),
  act('far', 'DemandClosing'),
  act('subject', 'DemandClosing'),
  act('mor', 'AcceptBaton'),
  act('mor', 'WriteEntry', { id: 'mors-ord', concerns: ['uro'] }),
];
