/** Tag of a municipal text (`HEM`), of the product's charter (`CARD`) or of a numbered fact from a municipal page (`TYN-4`). A profile names title and address. */
export type SourceTag = string;

/** A statute, named with its year. A paragraph only where it is known; nothing here has been read by a lawyer. */
export interface LawCitation {
  readonly law: string;
  readonly year: number;
  readonly paragraph?: string;
}

/** Our own reading where no text exists: the id of a heading in `docs/interpretations.md`. */
export interface Interpretation {
  readonly interpretation: string;
}

/** Where a rule or a value comes from. */
export type Citation = SourceTag | LawCitation | Interpretation;

/** A rule without a source does not exist. */
export type Citations = readonly [Citation, ...Citation[]];

/** A citation of our own reading, by its id in `docs/interpretations.md`. */
export const interpretation = (id: string): Interpretation => ({ interpretation: id });

/** A citation of a statute by name and year. */
export const statute = (law: string, year: number, paragraph?: string): LawCitation =>
  paragraph === undefined ? { law, year } : { law, year, paragraph };

/** A citation as one short line of text: `HEM`, `barnevernsloven (2021)`, `INT: one-yes-of-several`. */
export function citationText(citation: Citation): string {
  if (typeof citation === 'string') return citation;
  if ('interpretation' in citation) return `INT: ${citation.interpretation}`;
  const paragraph = citation.paragraph === undefined ? '' : ` § ${citation.paragraph}`;
  return `${citation.law} (${citation.year})${paragraph}`;
}
