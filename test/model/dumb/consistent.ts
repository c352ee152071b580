import type { Command } from '../../../src/case/case.ts';
import type { Decision } from '../../../src/case/decision.ts';
import { hasYes, isHeard, type Model, openLog } from './model.ts';

/** What was tried, what came of it, and the sheet as it was before. */
export interface Tried {
  readonly model: Model;
  readonly command: Command;
  readonly fields: { readonly [field: string]: unknown };
  readonly decision: Decision;
  readonly recorded: readonly string[];
}

type Complaint = string | undefined;
/** Says what is wrong when the sheet and the answer do not fit. */
type Fits = (tried: Tried) => Complaint;

const LEADERS = ['rektor', 'styrer'];
const refusedOf = ({ decision }: Tried) => (decision.outcome === 'refused' ? decision.verdict : undefined);
const actor = ({ command }: Tried) => command.actor.id;
const concern = ({ fields }: Tried) => String(fields.concern);
const isEmployee = ({ command }: Tried) => command.actor.service !== undefined && command.actor.role !== 'system';
const isParty = (tried: Tried) => isEmployee(tried) && tried.model.professionals.has(actor(tried));

/** When something was recorded: what must have been so. */
const whenRecorded: { readonly [type: string]: Fits } = {
  TakeOverCase: () => 'a case that has begun was begun again',
  OfferBaton: ({ model }) => (model.offered === undefined ? undefined : 'a second offer was taken'),
  AcceptBaton: (t) => (t.model.offered === actor(t) ? undefined : 'someone else than the one offered accepted'),
  DeclineBaton: (t) => (t.model.offered === actor(t) ? undefined : 'someone else than the one offered declined'),
  RetractOffer: ({ model }) => (model.offered === undefined ? 'nothing was offered' : undefined),
  OpenLog: ({ model, command }) => {
    if (openLog(model) !== undefined) return 'two logs are open';
    const asked = model.professionals.get(command.actor.id) ?? command.actor.service;
    const services = [command.actor.service, asked];
    return services.some((to) => hasYes(model, ['open-log'], to, command.day)) ? undefined : 'no consent to open a log';
  },
  WriteEntry: (t) => {
    const { model, command } = t;
    if (openLog(model) === undefined) return 'no log is open';
    if (command.actor.role === 'volunteer') return 'a volunteer writes';
    if (!isEmployee(t)) return undefined;
    const of = ['open-log', 'service-access'];
    return hasYes(model, of, command.actor.service, command.day) ? undefined : 'the service that writes has no consent';
  },
  CorrectEntry: ({ model }) =>
    openLog(model) !== undefined && [...model.entries.values()].includes(openLog(model) ?? '')
      ? undefined
      : 'nothing stands in an open log',
  DemandClosing: (t) =>
    t.model.responsible.get(actor(t)) === 'yes' && t.model.access.get(actor(t)) !== 'blocked'
      ? undefined
      : 'someone without a say has closed the log',
  CloseLog: ({ model }) => (openLog(model) === undefined ? 'no log is open' : undefined),
  EndFollowUp: ({ model }) => (openLog(model) === undefined ? undefined : 'the follow-up ended over an open log'),
  ArchiveLog: (t) => {
    if (![...t.model.logs.values()].includes('closed')) return 'there is no closed log';
    return ['archivist', 'system'].includes(t.command.actor.role)
      ? undefined
      : 'someone else than the archivist archived';
  },
  LiftWithholding: (t) => {
    if (!t.model.withheld.has(concern(t))) return 'nothing was withheld';
    return isEmployee(t) ? undefined : 'withholding was lifted by no employee';
  },
  AllowGuardian: (t) => (isEmployee(t) ? undefined : 'a guardian was let in by no employee'),
  UnblockGuardian: (t) => (isEmployee(t) ? undefined : 'a guardian was unblocked by no employee'),
  ReferToTeam: ({ model, fields }) => {
    const words = [...model.assessed].filter(([key]) => key.startsWith(`${fields.concern}>`)).map(([, is]) => is);
    if (words.length === 0) return 'nobody has assessed the routes';
    return words.includes('clear') ? 'a clear case was taken to the team' : undefined;
  },
  StartMeasure: ({ model }) =>
    model.holder === undefined && model.level !== '0' ? 'a measure without a holder' : undefined,
};

/** What is never turned away, where the sheet says that the one who comes may say it. */
const neverTurnedAway: { readonly [type: string]: (tried: Tried) => boolean } = {
  RaiseConcern: isEmployee,
  WithdrawConsent: ({ model, command }) => model.responsible.has(command.actor.id),
  RefuseConsent: (t) => isHeard(t.model, actor(t)),
  DemandClosing: (t) => isHeard(t.model, actor(t)),
  DeclineBaton: (t) => t.model.offered === actor(t),
  BlockGuardian: isParty,
  WithholdFromGuardians: isParty,
  ReportDisagreement: (t) => isHeard(t.model, actor(t)) || isParty(t),
  TakeDirectRoute: (t) => isEmployee(t) && t.fields.form === 'report' && t.fields.to === 'barnevern',
  LeaveService: isParty,
  ReportHolderUnavailable: isParty,
  RecordChildTalk: isParty,
  RecordFeedback: isParty,
};

/** Whether what came of it can be squared with the sheet. */
export function complaintAbout(tried: Tried): Complaint {
  const { type } = tried.command;
  if (neverTurnedAway[type]?.(tried) && refusedOf(tried) !== undefined)
    return `${type} is never turned away, and was: ${why(tried)}`;
  if (tried.recorded.length === 0) return undefined;
  if (LEADERS.includes(tried.command.actor.role) && type === 'AcceptBaton' && tried.model.offered !== actor(tried))
    return 'a leader took the baton';
  return whenRecorded[type]?.(tried);
}

function why({ decision }: Tried): string {
  if (decision.outcome !== 'refused') return '';
  return decision.findings
    .filter((one) => one.verdict !== 'permitted' && one.verdict !== 'does-not-apply')
    .map((one) => `${one.rule} (${one.reason})`)
    .join(', ');
}
