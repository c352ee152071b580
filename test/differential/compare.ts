import type { Command } from '../../src/case/case.ts';
import type { Decision } from '../../src/case/decision.ts';
import { adultDecidesAlone } from './adult-decides-alone.ts';
import { clearCaseSkipsTheTeam } from './clear-case-skips-the-team.ts';
import { closedIsLocked } from './closed-is-locked.ts';
import { consentBeforeLog } from './consent-before-log.ts';
import { consentCoversEachService } from './consent-covers-each-service.ts';
import { guardiansMayDemandClosing } from './guardians-may-demand-closing.ts';
import { holderFromLevel1 } from './holder-from-level-1.ts';
import { holderKeepsBatonUntilAccepted } from './holder-keeps-baton-until-accepted.ts';
import type { Asked, Opinion } from './told.ts';
import { withdrawalWorksAtOnce } from './withdrawal-works-at-once.ts';

/** Each statement is asked only of its own commands. */
type Statement = (asked: never) => Opinion;

/** Each rule as its naive statement says it, and the commands it speaks of. */
export const statements: { readonly [rule: string]: { readonly of: readonly string[]; readonly says: Statement } } = {
  'consent-before-log': { of: ['OpenLog'], says: consentBeforeLog },
  'consent-covers-each-service': {
    of: ['InviteService', 'JoinService', 'ReferToService', 'WriteEntry'],
    says: consentCoversEachService,
  },
  'adult-decides-alone': { of: ['GiveConsent'], says: adultDecidesAlone },
  'withdrawal-works-at-once': { of: ['WithdrawConsent', 'WriteEntry'], says: withdrawalWorksAtOnce },
  'holder-from-level-1': { of: ['StartMeasure'], says: holderFromLevel1 },
  'holder-keeps-baton-until-accepted': {
    of: ['OfferBaton', 'AcceptBaton', 'DeclineBaton'],
    says: holderKeepsBatonUntilAccepted,
  },
  'guardians-may-demand-closing': { of: ['DemandClosing'], says: guardiansMayDemandClosing },
  'closed-is-locked': { of: ['WriteEntry'], says: closedIsLocked },
  'clear-case-skips-the-team': { of: ['ReferToTeam'], says: clearCaseSkipsTheTeam },
};

/** What a rule's statement and the engine say of one command. */
export interface Compared {
  readonly rule: string;
  readonly naive: Opinion;
  readonly engine: Opinion;
}

/** Every statement that speaks of the command, beside the engine's finding; a rule the engine was not asked has none. */
export function compared(asked: Asked<Command['type']>, decision: Decision): readonly Compared[] {
  if (decision.outcome === 'invalid') return [];
  return Object.entries(statements).flatMap(([rule, { of, says }]) => {
    if (!of.includes(asked.command.type)) return [];
    const finding = decision.findings.find((one) => one.rule === rule);
    const naive = says(asked as never); // the command is one of its own, by the line above
    if (naive === undefined || (finding === undefined && !isToldByOutcome(decision, naive))) return [];
    return [{ rule, naive, engine: finding === undefined ? 'permitted' : classOf(finding.verdict) }];
  });
}

/** Where the engine was not asked the rule, a refusal is contradicted all the same by what was recorded. */
function isToldByOutcome(decision: Decision, naive: Opinion): boolean {
  return naive === 'refused' && decision.outcome === 'accepted' && decision.events.length > 0;
}

function classOf(verdict: string): Opinion {
  if (verdict === 'permitted' || verdict === 'refused' || verdict === 'does-not-apply') return verdict;
  return 'person';
}
