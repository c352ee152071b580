import { dirname, isAbsolute, join, normalize } from 'node:path';
import { isMap, type Override, type ProfileDocument } from '../../../src/profile/extend.ts';
import { profileSchema } from '../../../src/profile/profile.schema.ts';
import { resolveExtends } from '../../../src/profile/resolve-extends.ts';
import type { DocumentIssue } from '../read/document-issue.ts';
import type { PositionedDocument } from '../read/positioned-document.ts';
import { shippedFiles } from '../scenario/load/package-folder.ts';
import { valueAsWritten } from '../scenario/load/parse-written.ts';
import { readFile } from '../scenario/load/read-file.ts';
import { type Reading, read } from '../scenario/load/reading.ts';
import { issueAt } from '../scenario/load/where.ts';
import { mergedDocument } from './merged-document.ts';

/** A profile with all it extends, before it is parsed. */
export interface WholeDocument {
  readonly document: PositionedDocument;
  readonly overrides: readonly Override[];
}

/**
 * Reads a profile and everything it extends from YAML or JSON. `extends: ./base.yaml` is a file beside the one that says it;
 * `extends: id@version` is one of `others`, the files at hand, or of the profiles that come with the package.
 */
export function readWhole(file: string, others: readonly string[] = []): Reading<WholeDocument> {
  const shelf = new DocumentShelf([...others, ...shippedFiles()]);
  const own = shelf.read(file);
  if (!own.ok) return own;
  const document = own.value;
  if (!isMap(document.value)) return read({ document, overrides: [] });
  const resolved = resolveExtends({ name: nameOf(file), json: document.value }, (reference, from) =>
    shelf.find(reference, from),
  );
  if (resolved.ok) {
    const { overrides, json, originOf } = resolved;
    const whole = mergedDocument(document, { value: json, originOf, documents: shelf.documents });
    return read({ document: json === document.value ? document : whole, overrides });
  }
  const faults = resolved.issues.map(({ document: name, path, code, message }) => {
    const where = { document: shelf.documents.get(name) ?? document, path };
    return issueAt(where, code, `${path.join('.')}: ${message}.`);
  });
  // A base that is there and cannot be read says itself what is wrong with it.
  return { ok: false, issues: shelf.unread.length > 0 ? shelf.unread : faults };
}

function nameOf(file: string): string {
  return normalize(file);
}

/** Documents of profiles by their files; each is read once. */
class DocumentShelf {
  readonly documents = new Map<string, PositionedDocument>();
  readonly unread: DocumentIssue[] = [];
  readonly #others: readonly string[];

  constructor(others: readonly string[]) {
    this.#others = others;
  }

  read(file: string): Reading<PositionedDocument> {
    const name = nameOf(file);
    const known = this.documents.get(name);
    if (known !== undefined) return read(known);
    const text = readFile(file);
    if (!text.ok) return text;
    // Numbers are texts before anything is merged: where they stand is known only here.
    const document = { ...text.value, value: valueAsWritten(profileSchema, text.value) };
    this.documents.set(name, document);
    return read(document);
  }

  find(reference: string, from: string): ProfileDocument | undefined {
    return isPath(reference) ? this.#fileOf(reference, from) : this.#named(reference);
  }

  #fileOf(reference: string, from: string): ProfileDocument | undefined {
    const file = isAbsolute(reference) ? reference : join(dirname(from), reference);
    const found = this.read(file);
    if (found.ok) return profileOf(file, found.value);
    if (found.issues.some((one) => one.code !== 'no-such-file')) this.unread.push(...found.issues);
    return undefined;
  }

  #named(reference: string): ProfileDocument | undefined {
    for (const file of this.#others) {
      const found = this.read(file);
      const profile = found.ok ? profileOf(file, found.value) : undefined;
      if (profile !== undefined && `${profile.json.id}@${profile.json.version}` === reference) return profile;
    }
    return undefined;
  }
}

function profileOf(file: string, { value }: PositionedDocument): ProfileDocument | undefined {
  return isMap(value) ? { name: nameOf(file), json: value } : undefined;
}

function isPath(reference: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(reference);
}
