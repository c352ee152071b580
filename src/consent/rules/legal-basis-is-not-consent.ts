import type { Id } from '../../identity/id.ts';
import { type Asked, law } from '../../profile/rulebook.ts';
import { statute } from '../../rule/citation.ts';
import { doesNotApply, permitted } from '../../rule/finding.ts';

/** What a statute demands is shared without consent, and recorded with the statute it rests on. */
export const legalBasisIsNotConsent = law({
  id: 'legal-basis-is-not-consent',
  sources: [statute('barnevernsloven', 2021), statute('forvaltningsloven', 1967)],
  guard: {
    judge({ ask }: Asked<{ readonly legalBasis: Id | undefined }>) {
      const { legalBasis } = ask;
      return legalBasis === undefined ? doesNotApply('no-legal-basis') : permitted('on-legal-basis', { legalBasis });
    },
  },
});
