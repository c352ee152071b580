import { type Act, act } from './world.ts';

const suspected = { suspicion: 'suspected', reportable: 'yes' };

/** What keeps a child safe, and who is let in or shut out: suspicion, reports, routes, withholding, blocking, who is a party. */
export const safetyDeeds: readonly Act[] = [
  act('larer', 'RaiseConcern', { id: 'uro-2', suspicion: 'none', reportable: 'no' }),
  act('larer', 'RaiseConcern', { id: 'uro-2', ...suspected }),
  act('larer', 'ReclassifyConcern', { concern: 'uro', ...suspected }),
  act('larer', 'ReclassifyConcern', { concern: 'uro', suspicion: 'doubt' }),
  act('larer', 'ReclassifyConcern', { concern: 'uro', suspicion: 'none', reportable: 'no' }),
  act('larer', 'TakeDirectRoute', { concern: 'uro', to: 'barnevern', form: 'report', id: 'melding' }),
  act('larer', 'TakeDirectRoute', { concern: 'uro-2', to: 'barnevern', form: 'report', id: 'melding-2' }),
  act('larer', 'TakeDirectRoute', { concern: 'uro', to: 'ppt', form: 'referral', id: 'tilvisning' }),
  act('larer', 'RecordFeedback', { route: 'melding' }),
  act('larer', 'RecordFeedback', { route: 'melding-2' }),
  act('larer', 'WithholdFromGuardians', { concern: 'uro' }),
  act('rektor', 'LiftWithholding', { concern: 'uro' }),
  act('rektor', 'LiftWithholding', { concern: 'uro-2' }),
  act('larer', 'AssessRoute', { concern: 'uro', to: 'ppt', is: 'clear' }),
  act('larer', 'AssessRoute', { concern: 'uro', to: 'ppt', is: 'unclear' }),
  act('larer', 'AssessRoute', { concern: 'uro', to: 'barnevern', is: 'clear' }),
  act('larer', 'ReferToTeam', { concern: 'uro', anonymous: false, id: 'drofting' }),
  act('larer', 'ReferToTeam', { concern: 'uro', anonymous: true, id: 'drofting-uten-navn' }),
  act('larer', 'RecordTeamAdvice', { concern: 'uro' }),
  act('larer', 'BlockGuardian', { person: 'far' }),
  act('rektor', 'UnblockGuardian', { person: 'far' }),
  act('rektor', 'AllowGuardian', { person: 'far' }),
  act('larer', 'RegisterGuardian', { person: 'far', responsibility: 'unknown' }),
  act('larer', 'SetGuardianResponsibility', { person: 'far', responsibility: 'no' }),
  act('import', 'SetGuardianResponsibility', { person: 'far', responsibility: 'yes' }),
  act('import', 'SetAddressProtection', { person: 'subject', protection: 'confidential' }),
  act('import', 'SetAddressProtection', { person: 'subject', protection: 'none' }),
  act('larer', 'RegisterRepresentative', { person: 'verge', speaksFor: 'subject' }),
  act('rektor', 'RemoveProfessional', { person: 'larer' }),
  act('rektor', 'AddProfessional', { person: 'larer', service: 'skole', role: 'larer' }),
  act('rektor', 'MoveProfessional', { person: 'larer', service: 'ppt' }),
];
