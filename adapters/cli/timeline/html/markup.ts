/** Text that is markup already: made by {@link html} only, so nothing a story says ever becomes markup. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in markup. What is not markup is text and is escaped; undefined and false write nothing. */
export type Inner = Markup | string | number | undefined | false | readonly Inner[];

/** Markup with everything in it escaped that is not markup. */
export function html(parts: TemplateStringsArray, ...inner: readonly Inner[]): Markup {
  return { markup: String.raw({ raw: parts }, ...inner.map(written)) };
}

function written(inner: Inner): string {
  if (inner === undefined || inner === false) return '';
  if (typeof inner === 'string' || typeof inner === 'number') return escaped(String(inner));
  return 'markup' in inner ? inner.markup : inner.map(written).join('');
}

/** Text as it stands in markup, between tags or in a quoted attribute. Control characters, and those that turn the direction of reading, show as marks. */
export function escaped(text: string): string {
  return text.replace(UNSEEN, '\uFFFD').replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Nothing that is not seen may stand in a picture. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
