import type { CaseState } from '../../src/case/state.ts';
import { type Act, act, decides } from './world.ts';

/** Something to try on the way out of a case, and where it is worth a try. The search tries it anywhere. */
export interface Attempt {
  readonly act: Act;
  readonly makesSense: (state: CaseState) => boolean;
}

const LEADERS = ['rektor', 'leder'] as const;
const CONCERNS = ['uro', 'uro-2', 'uro-3'];

function tries(makesSense: Attempt['makesSense'], ...acts: readonly Act[]): readonly Attempt[] {
  return acts.map((act) => ({ act, makesSense }));
}

const hasClosed = ({ log }: CaseState) => [...log.logs.values()].some((one) => one.state === 'closed');
const isOpen = ({ log }: CaseState) => log.open !== undefined;
const isLarers = ({ baton }: CaseState) => baton.holder === undefined || baton.holder === 'larer';
const isConcluded = ({ concern, log }: CaseState) =>
  log.open === undefined && !log.ended && [...concern.concerns.values()].every((one) => one.state !== 'open');

function goesOn(concern: string): Attempt['makesSense'] {
  return (state) => state.concern.concerns.get(concern)?.state === 'open';
}

/** Nobody has told the guardians yet, and nothing keeps it from them. */
function isUntold(concern: string): Attempt['makesSense'] {
  return ({ concern: { concerns }, withholding }) => {
    const one = concerns.get(concern);
    const told = one?.shared.some((sharing) => sharing.to === 'guardians');
    return one?.state === 'open' && !told && !withholding.withheld.has(concern);
  };
}

function both(...all: readonly Attempt['makesSense'][]): Attempt['makesSense'] {
  return (state) => all.every((one) => one(state));
}

function waits(route: string): Attempt['makesSense'] {
  const isAnswered = (state: CaseState) => state.route.routes.get(route)?.feedbackOn !== undefined;
  return (state) => state.route.routes.has(route) && !isAnswered(state);
}

/**
 * What sensible people would try, the most direct first: archive, end, demand, tell the guardians and conclude, agree; then report, hear the answer,
 * lift, take consent back. No ground that rests on what happens outside the case, as that the family has moved: it is not theirs to make true.
 */
export const ATTEMPTS: readonly Attempt[] = [
  ...tries(hasClosed, act('arkivar', 'ArchiveLog')),
  ...tries(both(isConcluded, isLarers), act('larer', 'EndFollowUp', { ground: 'concluded' })),
  ...tries(
    isConcluded,
    act('radgiver', 'EndFollowUp', { ground: 'concluded' }),
    ...LEADERS.map((leader) => decides(leader, 'EndFollowUp', { ground: 'concluded' })),
  ),
  ...tries(isOpen, act('mor', 'DemandClosing'), act('far', 'DemandClosing'), act('subject', 'DemandClosing')),
  ...CONCERNS.flatMap((concern) => [
    ...tries(isUntold(concern), act('rektor', 'ShareConcern', { concern, to: 'guardians' })),
    ...tries(both(goesOn(concern), isLarers), act('larer', 'ConcludeConcern', { concern, outcomes: ['no-grounds'] })),
    ...tries(
      goesOn(concern),
      ...LEADERS.map((leader) => decides(leader, 'ConcludeConcern', { concern, outcomes: ['no-grounds'] })),
    ),
  ]),
  ...tries(isOpen, ...LEADERS.map((leader) => decides(leader, 'CloseLog', { ground: 'agreement' }))),
  ...CONCERNS.flatMap((concern) =>
    tries(
      goesOn(concern),
      act('rektor', 'ShareConcern', { concern, to: 'subject' }),
      act('rektor', 'TakeDirectRoute', { concern, to: 'barnevern', form: 'report', id: `${concern}-meldt` }),
    ),
  ),
  ...['melding', 'melding-2', 'uro-meldt', 'uro-2-meldt'].flatMap((route) =>
    tries(waits(route), act('rektor', 'RecordFeedback', { route })),
  ),
  ...['uro', 'uro-2'].flatMap((concern) =>
    tries((state) => state.withholding.withheld.has(concern), decides('rektor', 'LiftWithholding', { concern })),
  ),
  ...tries(isOpen, act('mor', 'WithdrawConsent'), act('far', 'WithdrawConsent')),
  ...tries(isOpen, decides('rektor', 'AllowGuardian', { person: 'far' })),
];
