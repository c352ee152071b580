import { writeFileSync } from 'node:fs';
import { canonicalJson } from '../../../src/engine/canonical-json.ts';
import { digestOf } from '../../../src/engine/digest.ts';
import { checkFile, hasErrors } from '../check/check-file.ts';
import { compiledText } from '../profile/compiled-text.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { today } from './check-command.ts';
import { notRead } from './not-read.ts';

/** Where the profile is written, and the files that `extends: id@version` may mean. */
export interface CompileOptions {
  readonly out?: string;
  readonly with?: readonly string[];
  readonly json?: boolean;
}

/**
 * `stafett compile`: makes one profile of a profile and all it extends, and writes the JSON that hosts load. The digest is the one that
 * the history of a case keeps of its rules. Nothing is written of a profile with an error in it.
 */
export async function compileCommand(file: string, options: CompileOptions, streams: Streams): Promise<ExitCode> {
  const { out, json = false } = options;
  const checked = checkFile(file, options.with ?? [], today(), 'en');
  const compiled = checked.profile;
  if (compiled === undefined || hasErrors(checked)) {
    const errors = checked.findings.filter((one) => one.severity === 'error');
    return notRead(errors, json, streams, isAbsent(errors) ? EXIT.wrongUse : EXIT.unmet);
  }
  const { profile } = compiled;
  const digest = await digestOf(canonicalJson(profile));
  const text = compiledText(compiled.json);
  if (out === undefined) {
    streams.out(text);
    streams.err(`${profile.id}@${profile.version} sha256 ${digest}\n`);
    return EXIT.fine;
  }
  try {
    writeFileSync(out, text);
  } catch {
    streams.err(`${out}: This file cannot be written.\n`);
    return EXIT.wrongUse;
  }
  const said = { id: profile.id, version: profile.version, digest, out };
  streams.out(json ? `${JSON.stringify(said, null, 2)}\n` : `${profile.id}@${profile.version} sha256 ${digest}\n`);
  return EXIT.fine;
}

/** That there is no such file is wrong use; that a file is no profile is what was asked about. */
function isAbsent(issues: readonly { readonly code: string }[]): boolean {
  return issues.some((one) => one.code === 'no-such-file');
}
