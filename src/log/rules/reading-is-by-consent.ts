import { wordsOn } from '../../consent/coverage.ts';
import { isPaused } from '../../consent/paused.ts';
import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { once } from '../../profile/asked-together.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { canBeKeptFrom } from '../../withholding/kept-from.ts';
import { type Kinship, kinship } from '../kinship.ts';
import type { Log } from '../log.ts';

type Says = (asked: Asked<Look>) => boolean;

/**
 * Who reads what. Guardians with responsibility and allowed access, and the subject by own standing, read what is about them; a service
 * reads the log by its own consent; a leader sees who holds the baton and what is due, and no content; the archivist reads closed logs;
 * the system sees that there is a case; a volunteer sees nothing.
 *
 * Why: Families share because they know who reads. Each reader has a reason that can be shown, and every reading is recorded.
 */
export const readingIsByConsent = model({
  id: 'reading-is-by-consent',
  sources: ['HEM', 'TRO', interpretation('who-reads-what'), interpretation('what-names-no-concern')],
  sight: {
    judge(asked: Asked<Look>) {
      const kin = kinship(asked);
      const looked = { as: kin, kind: asked.ask.kind };
      if (kin === 'stranger') return refused('no-party', looked);
      return READS[kin](asked) ? permitted('may-read', looked) : doesNotApply('not-by-this', looked);
    },
  },
  promise: { property: 'no service reads or writes without a valid consent of its own' },
});

const CLOSED: readonly (Log['state'] | undefined)[] = ['closed', 'archived'];
const FRAME: readonly Look['kind'][] = ['case', 'holder'];
const isFrame: Says = ({ ask }) => FRAME.includes(ask.kind);

const READS: { readonly [K in Exclude<Kinship, 'stranger'>]: Says } = {
  family: (asked) => !mayTellOfOthers(asked),
  network: (asked) => isFrame(asked) || logByConsent(asked),
  colleague: (asked) => isFrame(asked) || ownWork(asked),
  'consented-colleague': (asked) => isFrame(asked) || ownWork(asked) || logByConsent(asked),
  leader: isFrame,
  archivist: ({ ask, state }) =>
    CLOSED.includes(ask.log === undefined ? undefined : state.log.logs.get(ask.log)?.state),
  system: ({ ask }) => ask.kind === 'case',
};

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

/** What stands in the open log, and what it uses again of older ones, unless the log rests. */
function logByConsent(asked: Asked<Look>): boolean {
  const { ask, state } = asked;
  const open = state.log.open === undefined ? undefined : state.log.logs.get(state.log.open);
  if (ask.kind !== 'log' || open === undefined || isPaused(asked) || !isInScope(asked)) return false;
  return ask.log === undefined || ask.log === open.id || open.reuse.includes(ask.log);
}

/** A consent reaches no further than its scope: what names a concern outside every scope that was consented to is closed. */
function isInScope(asked: Asked<Look>): boolean {
  const { ask, actor } = asked;
  const yes = consentedTo(asked, actor.service ?? actor.id);
  if (yes.some((one) => one.scope === undefined)) return true;
  return ask.concerns.every((concern) => yes.some((one) => one.scope?.includes(concern)));
}

const consentedTo = once((world, to: Id) => {
  return wordsOn(world, { purposes: ['open-log', 'service-access', 'cooperation'], to }).yes;
});
