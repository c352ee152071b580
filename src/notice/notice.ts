import type { Id } from '../identity/id.ts';

/** What a notice is about, as codes a host has a neutral sentence for. */
export const NOTICE_KINDS = [
  'consent-asked',
  'consent-answered',
  'consent-withdrawn',
  'baton-offered',
  'baton-answered',
  'holder-changed',
  'holder-unavailable',
  'log-opened',
  'log-written',
  'log-closed',
  'service-invited',
  'service-changed',
  'measure-changed',
  'meeting-called',
  'meeting-held',
  'meeting-cancelled',
  'concern-shared',
  'level-changed',
  'coordinator-changed',
  'team-composed',
  'stuck-reported',
  'asked-for',
  'answered',
] as const;

/** What a notice says there is to see, as a code: a profile may name it to let others hear too. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Word to one person that there is something to see: never what, and no name of a school, an address or a child. */
export interface Notice {
  /** Stable: version of the event, kind and person; whoever delivers it puts the case before it. A repeat is harmless. */
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly to: Id;
}
