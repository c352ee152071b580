import type * as z from 'zod';
import { type Asked, local } from '../../profile/rulebook.ts';
import { permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import type { form } from '../consent.schema.ts';

type Form = z.infer<typeof form>;

/** Asked of a yes: in which form it is given, and what was told first. */
export interface FormAsked {
  readonly form: Form | undefined;
  readonly told: readonly string[];
}

interface Stated {
  readonly form: { readonly forms: readonly Form[]; readonly strength: Strength } | undefined;
  readonly told: { readonly topics: readonly string[]; readonly strength: Strength } | undefined;
}

/** Written, or oral where it is recorded; and what must be told before a consent counts. */
export const consentFormAsStated = local({
  id: 'consent-form-as-stated',
  sources: ['KON', 'TRO', 'TYN-3', 'TYN-5'],
  reads: { form: (profile) => profile.consent.form, told: (profile) => profile.consent.told },
  unstated: { means: 'by-case', words: 'an oral consent that is recorded is enough' },
  guard: {
    judge(asked: Asked<FormAsked>, stated: Stated) {
      const { form, told } = asked.ask;
      const untold = stated.told?.topics.filter((topic) => !told.includes(topic)) ?? [];
      if (stated.form && (form === undefined || !stated.form.forms.includes(form))) {
        return unmet(stated.form.strength, 'form-not-as-stated', { form, forms: stated.form.forms }, [
          'form-as-stated',
        ]);
      }
      if (stated.told && untold.length > 0) return unmet(stated.told.strength, 'not-told', { untold }, ['tell-first']);
      return permitted(stated.form ? 'form-as-stated' : 'recorded-is-enough', { form });
    },
  },
});
