import { evolve } from '../case/evolve.ts';
import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { CaseStore, ContentRow } from '../port/case-store.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ToRecord } from './consider.ts';
import { contentIds, textsOf } from './content-ids.ts';
import { contentDigest, newSalt } from './digest.ts';
import type { KeptCase } from './load-case.ts';

/** Texts ready to be written with the facts that refer to them, or what is wrong with them. */
export type Settled =
  | { readonly ok: true; readonly rows: readonly ContentRow[]; readonly digests: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Holds the texts handed in against the facts that refer to them. Each text is referred to; each reference is to a text handed in or
 * stored in THIS case; no id is used twice, also where its text has been erased. A text that is stored may be referred to again where it
 * stands, never so that others than before may read it: where it belongs decides who may.
 */
export async function settleContents(
  store: CaseStore,
  judged: Pick<ToRecord, 'kept' | 'decision'>,
  texts: ReadonlyMap<string, string>,
): Promise<Settled> {
  const { kept, decision } = judged;
  const { events } = decision;
  const referred = new Set(events.flatMap((event) => textsOf(event, (id) => texts.has(id))));
  const must = new Set(events.flatMap(contentIds));
  const stored = await store.contents([...new Set([...referred, ...texts.keys()])]);
  const inCase = new Map(stored.filter((row) => row.caseId === kept.caseId).map((row) => [row.id, row.digest]));
  const taken = new Set([...stored.map((row) => row.id), ...everStored(kept)]);
  const issues = [
    ...issuesOf(texts.keys(), 'content-not-referred', (id) => !referred.has(id)),
    ...issuesOf(texts.keys(), 'content-id-in-use', (id) => taken.has(id)),
    ...issuesOf(must, 'content-id-in-use', (id) => !texts.has(id) && inCase.has(id) && isMoved(judged, id)),
    ...issuesOf(must, 'content-missing', (id) => !texts.has(id) && !inCase.has(id)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const rows = await Promise.all([...texts].map(([id, text]) => rowOf(kept.caseId, id, text)));
  return {
    ok: true,
    rows,
    digests: new Map([...inCase, ...rows.map((row): [string, string] => [row.id, row.digest])]),
  };
}

function issuesOf(ids: Iterable<string>, code: string, wrong: (id: string) => boolean): readonly Issue[] {
  return [...ids].filter(wrong).map((id) => ({ code, path: `contents.${id}` }));
}

/** Whether the facts, had they been the first to name it, would give a stored text another place in the case than it has. */
function isMoved({ kept, decision }: Pick<ToRecord, 'kept' | 'decision'>, id: string): boolean {
  const unplaced: CaseState = { ...kept.state, content: { contents: new Map(), voided: new Set() } };
  const anew = decision.events.reduce((sum, event) => evolve(sum, event), unplaced);
  const [was, is] = [kept.state, anew].map(({ content }) => ({ ...content.contents.get(id), on: undefined }));
  return canonicalJson(was) !== canonicalJson(is);
}

function everStored({ envelopes }: KeptCase): readonly string[] {
  return envelopes.flatMap((envelope) => envelope.contents.map((content) => content.id));
}

async function rowOf(caseId: string, id: string, text: string): Promise<ContentRow> {
  const salt = newSalt();
  return { id, caseId, text, salt, digest: await contentDigest(salt, text) };
}
