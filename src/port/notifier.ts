import type { Recipient } from './directory.ts';

/**
 * Word to one person that there is something to see. `kind` is for choosing whether, when and by which channel: what the person reads
 * never says what happened, and names no child, case, school or address.
 */
export interface Notice {
  /** Stable: the same notice has the same id when it is sent again, so a repeat can be known as one. */
  readonly id: string;
  readonly kind: string;
  /** Id of the person it is for. */
  readonly to: string;
}

/** `undeliverable` is final: `code` is a short stable word such as `no-address`, never an address or a name. */
export type DeliveryOutcome =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'undeliverable'; readonly code: string };

/**
 * Sends notices. A rejection means: not now, try again later; the same notice then comes again with the same id. `recipient` is what the
 * directory knows of the person; undefined where there is no directory or it knows nobody.
 */
export interface Notifier {
  /** Sends one notice, or says that it can never be sent. */
  deliver(notice: Notice, recipient: Recipient | undefined): Promise<DeliveryOutcome>;
}
