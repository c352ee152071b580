import type { Look } from '../../content/look.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { canBeKeptFrom } from '../../withholding/kept-from.ts';
import { type Kinship, kinship } from '../kinship.ts';
import type { Log } from '../log.ts';
import { isBeyondConsent, readsByConsent } from '../reach.ts';

type Says = (asked: Asked<Look>) => boolean;

/**
 * Who reads what. Guardians with responsibility and allowed access, and the subject by own standing, read what is about them; a service
 * reads the log by its own consent, as far as that reaches: of some concerns, or of some kinds of information, alone; a leader sees who holds the baton and what is due, and no content; the archivist reads closed logs;
 * the system sees that there is a case; a volunteer sees nothing.
 *
 * Why: Families share because they know who reads. Each reader has a reason that can be shown, and every reading is recorded.
 */
export const readingIsByConsent = model({
  id: 'reading-is-by-consent',
  sources: [
    'HEM',
    'TRO',
    'TYN-7',
    interpretation('who-reads-what'),
    interpretation('what-names-no-concern'),
    interpretation('a-consent-reaches-some-kinds'),
  ],
  sight: {
    judge(asked: Asked<Look>) {
      const kin = kinship(asked);
      const looked = { as: kin, kind: asked.ask.kind };
      if (kin === 'stranger') return refused('no-party', looked);
      if (READS[kin](asked)) return permitted('may-read', looked);
      return doesNotApply(isByConsent(kin) && isBeyondConsent(asked) ? 'beyond-consent' : 'not-by-this', looked);
    },
  },
  promise: { property: 'no service reads or writes without a valid consent of its own' },
});

const CLOSED: readonly (Log['state'] | undefined)[] = ['closed', 'archived'];
const FRAME: readonly Look['kind'][] = ['case', 'holder'];
const isFrame: Says = ({ ask }) => FRAME.includes(ask.kind);

const READS: { readonly [K in Exclude<Kinship, 'stranger'>]: Says } = {
  family: (asked) => !mayTellOfOthers(asked),
  network: (asked) => isFrame(asked) || readsByConsent(asked),
  colleague: (asked) => isFrame(asked) || ownWork(asked),
  'consented-colleague': (asked) => isFrame(asked) || ownWork(asked) || readsByConsent(asked),
  leader: isFrame,
  archivist: ({ ask, state }) =>
    CLOSED.includes(ask.log === undefined ? undefined : state.log.logs.get(ask.log)?.state),
  system: ({ ask }) => ask.kind === 'case',
};

/** Whether the log is read by a consent, and no further than it reaches. */
function isByConsent(kin: Kinship): boolean {
  return kin === 'consented-colleague' || kin === 'network';
}

/** Texts that may stand beside any of the concerns of a case. */
const BESIDE: readonly Look['kind'][] = ['note', 'route', 'team', 'concern'];

/**
 * Another's own word on a consent; and, for someone from whom a concern can be kept, what names no concern and stands in no log. It is so
 * whether or not anything is withheld, so that nothing vanishes when something is.
 */
function mayTellOfOthers(asked: Asked<Look>): boolean {
  const { ask, actor } = asked;
  if (ask.kind === 'consent') return ask.by !== undefined && ask.by !== actor.id && isPersonInCase(asked, ask.by);
  return ask.concerns.length === 0 && BESIDE.includes(ask.kind) && canBeKeptFrom(asked, actor.id);
}

/** What one's own service has written or whose concern it is: the undringsnotat, what was sent, what was asked of a body. */
function ownWork({ ask, actor, state }: Asked<Look>): boolean {
  if (ask.kind === 'log' || ask.kind === 'closing') return false;
  if (ask.service !== undefined) return ask.service === actor.service;
  return (
    ask.concerns.length > 0 && ask.concerns.every((id) => state.concern.concerns.get(id)?.service === actor.service)
  );
}
