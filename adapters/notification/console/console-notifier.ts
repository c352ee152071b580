import type { Notifier } from '../../../src/port/notifier.ts';

/** What the lines are written to: `process.stdout`, a file stream. */
export interface LineStream {
  /** Writes a line and tells when it has been taken, or that it could not be. */
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/**
 * Writes one line for each notice: that there is something to see, and for whom, by the person's id. Nothing else of anyone stands there.
 * Rejects with `stream-not-written` while the stream cannot be written to.
 */
export function consoleNotifier(stream: LineStream): Notifier {
  return {
    async deliver({ to }) {
      await written(stream, `notice for ${onOneLine(to)}: there is something to see\n`);
      return { outcome: 'delivered' };
    },
  };
}

/** An id has only these characters; whatever else is handed in cannot begin a line of its own. */
function onOneLine(id: string): string {
  return id.replace(/[^A-Za-z0-9._:-]/g, '?');
}

function written(stream: LineStream, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (cause: unknown) =>
      reject(new Error('stream-not-written: the notice is still to be sent', { cause }));
    try {
      stream.write(line, (error) => (error ? broken(error) : resolve()));
    } catch (error) {
      broken(error);
    }
  });
}
