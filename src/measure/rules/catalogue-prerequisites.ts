import type * as z from 'zod';
import { factNamed } from '../../case/facts.ts';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { sourceOf } from '../../level/conditions.ts';
import { type Criterion, weighCriteria } from '../../level/criteria.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { factsIn } from '../../rule/condition-reasons.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused, silent } from '../../rule/finding.ts';
import type { catalogueEntry } from '../policy.schema.ts';

/** Asked of a measure that stands in the municipality's catalogue, by its entry there. */
export interface CatalogueAsked {
  readonly catalogue: Id;
}

type Entry = Frozen<z.infer<typeof catalogueEntry>>;

/**
 * A measure of the municipality's catalogue is planned and started where what it needs is so, and nothing of what it excludes. What can be
 * had is to be had first; where the one the case is about is not whom the measure is for, only another measure helps.
 *
 * Why: Some measures rest on an assessment or a decision by law. To start them without is to promise what cannot be kept.
 */
export const cataloguePrerequisites = local({
  id: 'catalogue-prerequisites',
  sources: ['HEM', interpretation('what-a-catalogue-entry-demands')],
  reads: { catalogue: (profile) => profile.measures.catalogue },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<CatalogueAsked>, { catalogue }: { readonly catalogue: readonly Entry[] }) {
      const named = asked.ask.catalogue;
      const entry = catalogue.find((one) => one.id === named);
      if (entry === undefined) return silent('not-in-the-catalogue', { measure: named });
      const demands = demandsOf(entry);
      if (demands.length > 0) return weighed(asked, demands);
      return entry.universal === true
        ? permitted('for-all', { measure: named })
        : doesNotApply('nothing-is-stated', { measure: named });
    },
  },
});

/** Something demanded, and whether anyone can see to it: an assessment can be had, an age cannot. */
interface Demand extends Criterion {
  readonly canBeHad: boolean;
}

/** What it needs, and that what it excludes is not so: what is so already nobody undoes. */
function demandsOf({ needs = [], excludes = [] }: Entry): readonly Demand[] {
  return [
    ...needs.map((one) => ({ ...one, canBeHad: !factsIn(one.require).some(isOfSubject) })),
    ...excludes.map(({ id, when, strength }) => ({ id, strength, require: { not: when }, canBeHad: false })),
  ];
}

function isOfSubject(fact: string): boolean {
  return factNamed(fact)?.concept === 'subject';
}

function weighed(asked: Asked<CatalogueAsked>, demands: readonly Demand[]) {
  const { is, unmet, missing, behind } = weighCriteria(asked, sourceOf(asked, {}), demands);
  const looked = { measure: asked.ask.catalogue, unmet, ...behind };
  const isForThem = demands.every((one) => one.canBeHad || !unmet.includes(one.id));
  const reason = isForThem ? 'not-met' : 'not-for-them';
  if (is === 'must' && isForThem) return refused(reason, looked, ['meet-the-prerequisites', 'another-measure']);
  if (is === 'must') return refused(reason, looked, ['another-measure']);
  if (is === 'unknown') return factsMissing('not-known', missing, looked, ['find-out-first', 'leader-decides']);
  if (is === 'person') return needsAPerson(reason, looked, ['leader-decides']);
  return is === 'should' ? advises(reason, looked) : permitted('met', looked);
}
