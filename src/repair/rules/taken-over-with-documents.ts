import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, refused } from '../../rule/finding.ts';

/** Asked of a case taken over from another system: what the facts were read from, and the consents that come without their document. */
export interface TakenOver {
  readonly document: Id | undefined;
  readonly undocumented: readonly Id[];
}

/**
 * A case from another system is that system's word: it names what it was read from, a consent comes with its own document, and all of it
 * is unverified.
 *
 * Why: What another system says of a family is that system's word. Shown as unverified, with what it was read from, nobody mistakes it for
 * what was seen here.
 */
export const takenOverWithDocuments = model({
  id: 'taken-over-with-documents',
  sources: [interpretation('a-case-from-another-system')],
  guard: {
    judge({ ask }: Asked<TakenOver>) {
      const { document, undocumented } = ask;
      if (document === undefined) return refused('no-document', {}, ['name-the-document']);
      if (undocumented.length > 0)
        return refused('consent-without-document', { consents: undocumented }, ['hand-in-the-consents', 'ask-anew']);
      return advises('unverified', { document });
    },
  },
});
