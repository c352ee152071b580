import type * as z from 'zod';
import { type Asked, local } from '../../profile/rulebook.ts';
import { permitted, unmet } from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
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

/**
 * Written, or oral where it is recorded; and what must be told before a consent counts.
 *
 * Why: A yes counts when the one who gave it knew what it was about. Form and information are what make that provable afterwards.
 */
export const consentFormAsStated = local({
  id: 'consent-form-as-stated',
  sources: ['KON', 'TRO', 'TYN-3', 'TYN-5'],
  reads: { form: (profile) => profile.consent.form, told: (profile) => profile.consent.told },
  unstated: { means: 'by-case', words: 'an oral consent that is recorded is enough' },
  guard: {
    judge(asked: Asked<FormAsked>, stated: Stated) {
      const { form } = asked.ask;
      const [first, second] = [onForm(form, stated.form), onTold(asked.ask.told, stated.told)];
      const met = permitted(stated.form ? 'form-as-stated' : 'recorded-is-enough', { form });
      if (first === undefined || second === undefined) return first ?? second ?? met;
      return strictest<typeof first | typeof second>(second, first);
    },
  },
});

function onForm(form: Form | undefined, stated: Stated['form']) {
  if (stated === undefined || stated.forms.some((one) => one === form)) return undefined;
  return unmet(stated.strength, 'form-not-as-stated', { form, forms: stated.forms }, ['form-as-stated']);
}

function onTold(told: readonly string[], stated: Stated['told']) {
  if (stated === undefined) return undefined;
  const untold = stated.topics.filter((topic) => !told.includes(topic));
  return untold.length === 0 ? undefined : unmet(stated.strength, 'not-told', { untold }, ['tell-first']);
}
