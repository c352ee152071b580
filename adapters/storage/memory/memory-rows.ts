import type { AccessRecord, CaseSummary, ContentRow, Envelope, FeedEntry } from '../../../src/port/case-store.ts';

/** What memory keeps of one municipality. Keys are maps, so that no id can collide with a property of an object. */
export interface MunicipalityRows {
  readonly cases: Map<string, { readonly events: Envelope[]; readonly commands: Map<string, number> }>;
  readonly feed: FeedEntry[];
  readonly contents: Map<string, ContentRow>;
  readonly summaries: Map<string, CaseSummary>;
  readonly accesses: Map<string, AccessRecord>;
}

/** Rows per municipality. */
export type MemoryRows = Map<string, MunicipalityRows>;

/** An empty place to keep cases. */
export function memoryRows(): MemoryRows {
  return new Map();
}

/** The rows of one municipality, made the first time they are asked for; the same ones ever after. */
export function rowsOf(rows: MemoryRows, municipality: string): MunicipalityRows {
  const known = rows.get(municipality);
  if (known !== undefined) return known;
  const fresh: MunicipalityRows = {
    cases: new Map(),
    feed: [],
    contents: new Map(),
    summaries: new Map(),
    accesses: new Map(),
  };
  rows.set(municipality, fresh);
  return fresh;
}
