import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { serviceOfConcern } from '../../concern/concern.ts';
import { consentBeforeLog } from '../../consent/rules/consent-before-log.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import { logHasAHolder } from '../rules/log-has-a-holder.ts';
import { logOpensOnAgreement } from '../rules/log-opens-on-agreement.ts';
import { reuseNeedsNewApproval } from '../rules/reuse-needs-new-approval.ts';

/** Opens the shared log. One that follows another may take up content of older ones. */
export const openLog = door('OpenLog', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(consentBeforeLog, (c, s) => ({ service: asking(c, s) })),
    ask(whoCanConsent, (c, s) => ({ purposes: ['open-log'], to: asking(c, s) })),
    ask(refusalIsRecorded, (c, s) => ({ act: 'use', purposes: ['open-log'], to: asking(c, s) })),
    ask(ownAgeReached, (c, s) => ({ purposes: ['open-log'], to: asking(c, s) })),
    ask(logOpensOnAgreement, (c, s) => ({ medium: c.medium, service: asking(c, s) })),
    ask(logHasAHolder, () => ({ act: 'open' })),
    ask(subjectWithinTargetGroup, () => ({ act: 'open-log' })),
    ask(reuseNeedsNewApproval, (c, s) => (takesUp(c) ? { reuse: c.reuse ?? [], service: asking(c, s) } : undefined)),
    ask(whoCanConsent, (c, s) => (takesUp(c) ? { purposes: ['reuse'], to: asking(c, s) } : undefined)),
    ask(refusalIsRecorded, (c, s) => (takesUp(c) ? { act: 'use', purposes: ['reuse'], to: asking(c, s) } : undefined)),
  ],
  lacks: (c, s) => (s.log.logs.has(createdBy(c)) ? [{ code: 'id-in-use', path: 'id' }] : unknownLogs(c, s)),
  alreadySo: (_, s) => s.log.open !== undefined,
  tells: 'who-may',
  records(c, { state }) {
    const service = asking(c, state);
    return [{ type: 'LogOpened', ...fieldsOf(c), id: createdBy(c), ...(service === undefined ? {} : { service }) }];
  },
  candidates: ({ state }) => (state.log.open === undefined ? [{ with: {} }] : []),
});

type OpenLog = Command<'OpenLog'>;

/** The service that asks for the log: that of the one who opens it. */
function asking(command: OpenLog, state: CaseState) {
  return command.actor.service ?? serviceOfConcern(state.concern);
}

function takesUp({ reuse }: OpenLog): boolean {
  return reuse !== undefined && reuse.length > 0;
}

function unknownLogs({ reuse }: OpenLog, { log }: CaseState): readonly Issue[] {
  return (reuse ?? []).some((id) => !log.logs.has(id)) ? [{ code: 'no-such-log', path: 'reuse' }] : [];
}
