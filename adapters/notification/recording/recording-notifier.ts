import type { Recipient } from '../../../src/port/directory.ts';
import type { DeliveryOutcome, Notice, Notifier } from '../../../src/port/notifier.ts';

/** A notice as it was handed over, and how it was answered. */
export interface Recorded {
  readonly notice: Notice;
  readonly recipient: Recipient | undefined;
  readonly outcome: DeliveryOutcome['outcome'];
}

/** A notifier that keeps what it is handed. */
export interface RecordingNotifier extends Notifier {
  /** Everything it answered, in order; what it threw at is not among it. */
  readonly recorded: readonly Recorded[];
}

/**
 * Sends nothing and keeps everything: for tests, examples and scenarios. `answer` says how each notice is answered, delivered where it is
 * left out; where it throws, so does the notifier, and nothing is kept.
 */
export function recordingNotifier(answer: (notice: Notice) => DeliveryOutcome = delivered): RecordingNotifier {
  const recorded: Recorded[] = [];
  return {
    recorded,
    async deliver(notice, recipient) {
      const given = answer(notice);
      recorded.push({ notice: { ...notice }, recipient, outcome: given.outcome });
      return given;
    },
  };
}

function delivered(): DeliveryOutcome {
  return { outcome: 'delivered' };
}
