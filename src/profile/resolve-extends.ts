import {
  type ExtendIssue,
  isMap,
  type JsonPath,
  layOver,
  type Origin,
  type Override,
  type Placed,
  type ProfileDocument,
} from './extend.ts';

/** Finds the profile that one extends: by a path from where it stands, or by `id@version`. Undefined where there is none. */
export type FindBase = (reference: string, from: string) => ProfileDocument | undefined;

/** A profile that extends no other any more, or what keeps it from being so. */
export type Resolved =
  | {
      readonly ok: true;
      readonly json: ProfileDocument['json'];
      /** What is said otherwise than in what it extends, nearest last. */
      readonly overrides: readonly Override[];
      /** Where a value was written, by its path in what all of them become. */
      originOf(path: JsonPath): Origin;
    }
  | { readonly ok: false; readonly issues: readonly ExtendIssue[] };

/** How many profiles may stand under each other. */
export const MOST_BASES = 8;

/**
 * Resolves `extends`: lays a profile over the one it extends, and that one over the one it extends, until none is left. Nothing is read
 * here; `find` hands in what is extended.
 */
export function resolveExtends(document: ProfileDocument, find: FindBase): Resolved {
  return resolve(document, find, []);
}

function resolve(document: ProfileDocument, find: FindBase, above: readonly string[]): Resolved {
  const { name, json } = document;
  const placed: Placed = { json, originOf: (path) => ({ document: name, path }) };
  if (!Object.hasOwn(json, 'extends')) return { ok: true, json, overrides: [], originOf: placed.originOf };
  const chain = [...above, name];
  const base = baseOf(document, find, chain);
  if ('code' in base) return { ok: false, issues: [base] };
  const resolved = resolve(base, find, chain);
  if (!resolved.ok) return resolved;
  const laid = layOver(placed, resolved);
  if (laid.issues.length > 0) return { ok: false, issues: laid.issues };
  return { ok: true, json: laid.json, overrides: [...resolved.overrides, ...laid.overrides], originOf: laid.originOf };
}

function baseOf(
  { name, json }: ProfileDocument,
  find: FindBase,
  chain: readonly string[],
): ProfileDocument | ExtendIssue {
  const issue = (code: string, message: string): ExtendIssue => ({ code, document: name, path: ['extends'], message });
  const reference = json.extends;
  if (typeof reference !== 'string' || reference === '')
    return issue('wrong-type', 'must be a path to a profile, or its id@version');
  if (chain.length > MOST_BASES)
    return issue('extends-too-deep', `at most ${MOST_BASES} profiles stand under each other`);
  const base = foundBy(find, reference, name);
  if (base === 'failed')
    return issue('find-failed', 'whoever hands in what is extended failed, or handed in no document');
  if (base === undefined)
    return issue('no-such-base', 'there is no such profile to extend: write a path from this file, or id@version');
  if (chain.includes(base.name)) return issue('extends-cycle', 'this profile would in the end extend itself');
  return isMap(base.json)
    ? { name: base.name, json: base.json }
    : issue('no-such-base', 'what is to be extended is no profile');
}

/** What a host hands in, read with care: its function is its own, and may do anything. */
function foundBy(find: FindBase, reference: string, from: string): Handed | undefined | 'failed' {
  try {
    const found: unknown = find(reference, from);
    if (found === undefined || found === null) return undefined;
    if (found instanceof Promise) found.catch(() => undefined); // a promise nobody waits for would else end the host's process
    if (!isMap(found)) return 'failed';
    const { name, json } = found;
    return typeof name === 'string' ? { name, json } : 'failed';
  } catch {
    return 'failed';
  }
}

interface Handed {
  readonly name: string;
  readonly json: unknown;
}
