/** Size of words in the picture. */
export const TEXT_SIZE = 12.5;

/** About how wide words stand in the picture, rather too wide than too narrow: no browser is asked. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const sign of text) ems += NARROW.test(sign) ? 0.4 : WIDE.test(sign) ? 1 : 0.65;
  return ems * TEXT_SIZE;
}

const NARROW = /[ijlrtfI.,:;'()|!\s-]/;
const WIDE = /[mwMWÆŒ@%]|[\u0250-\u{10FFFF}]/u;

/** Words cut to a width, with a sign that something is left out; nothing where not even a few letters fit. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`) > width) signs.pop();
  return signs.length < 3 ? '' : `${signs.join('').trimEnd()}…`;
}
