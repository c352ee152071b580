import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { sourceOf } from '../../level/conditions.ts';
import { type Criterion, weighCriteria } from '../../level/criteria.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused, silent } from '../../rule/finding.ts';
import type { catalogueEntry } from '../policy.schema.ts';

/** Asked of a measure that stands in the municipality's catalogue, by its entry there. */
export interface CatalogueAsked {
  readonly catalogue: Id;
}

type Entry = Frozen<z.infer<typeof catalogueEntry>>;

/**
 * A measure of the municipality's catalogue is planned and started where what it needs is so, and nothing of what it excludes.
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

/** What it needs, and that what it excludes is not so. */
function demandsOf({ needs = [], excludes = [] }: Entry): readonly Criterion[] {
  return [...needs, ...excludes.map(({ id, when, strength }) => ({ id, strength, require: { not: when } }))];
}

function weighed(asked: Asked<CatalogueAsked>, demands: readonly Criterion[]) {
  const { is, unmet, missing, behind } = weighCriteria(asked, sourceOf(asked, {}), demands);
  const looked = { measure: asked.ask.catalogue, unmet, ...behind };
  if (is === 'must') return refused('not-met', looked, ['meet-the-prerequisites', 'another-measure']);
  if (is === 'unknown') return factsMissing('not-known', missing, looked, ['find-out-first', 'leader-decides']);
  if (is === 'person') return needsAPerson('not-met', looked, ['leader-decides']);
  return is === 'should' ? advises('not-met', looked) : permitted('met', looked);
}
