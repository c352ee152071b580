import { type Asked, law } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted } from '../../rule/finding.ts';
import { LEGAL_BASES, type LegalBasis } from '../../rule/legal-basis.ts';

/**
 * What a statute demands is shared without consent, and recorded with the statute it rests on: one of a closed list.
 *
 * Why: To ask for a consent that would be set aside by the law anyway is misleading. What the law demands is shared on the law, and says
 * which.
 */
export const legalBasisIsNotConsent = law({
  id: 'legal-basis-is-not-consent',
  sources: [interpretation('statutes-that-share-without-consent'), ...Object.values(LEGAL_BASES)],
  guard: {
    judge({ ask }: Asked<{ readonly legalBasis: LegalBasis | undefined }>) {
      const { legalBasis } = ask;
      return legalBasis === undefined ? doesNotApply('no-legal-basis') : permitted('on-legal-basis', { legalBasis });
    },
  },
});
