import { writeFileSync } from 'node:fs';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';

/** Writes a text to the file it is asked for in, and says where; without a file to the stream. `what` names it where that cannot be done. */
export function writtenOut(text: string, out: string | undefined, what: string, streams: Streams): ExitCode {
  if (out === undefined) {
    streams.out(text);
    return EXIT.fine;
  }
  try {
    writeFileSync(out, text);
  } catch {
    streams.err(`The ${what} could not be written: is there such a folder, and may one write in it?\n`);
    return EXIT.wrongUse;
  }
  streams.out(`${out}\n`);
  return EXIT.fine;
}
