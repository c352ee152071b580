import { join } from 'node:path';
import { commandSchemas, eventSchemas } from '../../src/case/case.schema.ts';
import { byConcept } from './shapes-page.ts';
import { type Comments, commentsOf } from './source-comments.ts';

/** Where what the schemas say of their keys is kept for `stafett schema`, from the root of the project. */
export const DESCRIBED = 'adapters/cli/schema/described.json';

/** What the comments of the schemas say of each key, by its path, as the file that `stafett schema` reads. */
export function describedKeys(root: string): string {
  const of = (constant: 'commands' | 'events', known: ReadonlySet<string>) =>
    said(new Map(byConcept(root, constant, known).flatMap(({ comments }) => [...comments])));
  const profile = said(commentsOf(join(root, 'src/profile/profile.schema.ts'), 'profileSchema'));
  const all = {
    profile,
    command: of('commands', new Set(commandSchemas.keys())),
    event: of('events', new Set(eventSchemas.keys())),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function said(comments: Comments): { readonly [path: string]: string } {
  return Object.fromEntries([...comments].filter(([, text]) => text !== ''));
}
