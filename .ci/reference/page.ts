/** The line that stands at the top of every page, below its title. */
export const WRITTEN = '<!-- Written by `npm run reference` from the code; do not edit. -->';

/** A page: its title, and its parts with an empty line between them. */
export function page(title: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, WRITTEN, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** A table; empty where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Where a heading is found on a page: small letters, digits and hyphens. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');
}

export const code = (text: string) => `\`${text}\``;

/** Links to rules, commands and events where they stand. */
export const ruleLink = (id: string) => `[${id}](rules.md#${anchor(id)})`;
export const commandLink = (name: string) => `[${name}](commands.md#${anchor(name)})`;
export const eventLink = (name: string) => `[${name}](events.md#${anchor(name)})`;

/** Links in a row, or what is said where there are none. */
export function listed(links: readonly string[], none: string): string {
  return links.length === 0 ? none : links.join(', ');
}
