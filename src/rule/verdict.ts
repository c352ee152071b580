/**
 * What a rule answers about a command. The strongest wins: refused, needs-a-person, silent, permitted. `does-not-apply` is neutral.
 * `silent` means that the municipality's text does not say; silence is never permission.
 */
export type Verdict = 'refused' | 'needs-a-person' | 'silent' | 'permitted' | 'does-not-apply';

/** How strongly a municipality demands something. */
export type Strength = 'must' | 'person' | 'should' | 'may';

const WEIGHT: { readonly [V in Verdict]: number } = {
  refused: 3,
  'needs-a-person': 2,
  silent: 1,
  permitted: 0,
  'does-not-apply': 0,
};

/** Verdicts that stop a command unless a person answers for it. */
export type Stopping = 'refused' | 'needs-a-person' | 'silent';

/** Whether a verdict stops a command. */
export function stops(verdict: Verdict): verdict is Stopping {
  return WEIGHT[verdict] > 0;
}

/** The stronger of two verdicts, the first where they weigh the same. */
export function stronger(a: Verdict, b: Verdict): Verdict {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}
