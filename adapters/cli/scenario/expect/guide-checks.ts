import type { Guide } from '../../../../src/guide/guide.ts';
import { guideFor } from '../../../../src/guide/guide-for.ts';
import type { Check } from '../schema/check.schema.ts';
import { type Look, unlikeAt } from './look.ts';
import { type Mismatch, sameWord, type Unlike } from './mismatch.ts';
import { sameSet } from './same-set.ts';

type Expected = NonNullable<Check['guide']>[string];
type Part = Exclude<Expected, 'none'>;

/** What the handlingsveileder shows one person; `none` where it shows nothing. */
export function guideAsExpected(person: string, expected: Expected, look: Look): readonly Mismatch[] {
  const guide = guideFor(look.state, look.actorOf(person), look.day, look.profile, langOf(expected));
  if (expected === 'none' || guide === undefined)
    return unlikeAt(['guide', person], sameWord(expected === 'none' ? 'none' : 'a guide', guide && 'a guide'));
  return PARTS.flatMap((key) => unlikeAt(['guide', person, key], COMPARED[key](expected, guide)));
}

/** The language the guide is asked for in; left out: that of the profile. */
function langOf(expected: Expected): string | undefined {
  return expected === 'none' ? undefined : expected.lang;
}

/** Each part that may be compared, against the guide; a part that is not written is not. */
const COMPARED: { readonly [K in keyof Part]-?: (expected: Part, guide: Guide) => Unlike } = {
  level: ({ level }, guide) => word(level, guide.level),
  step: ({ step }, guide) => word(step, guide.step),
  label: ({ label }, guide) => word(label, guide.label),
  next: ({ next }, guide) => word(next, guide.next?.id),
  missing: ({ missing }, guide) =>
    missing &&
    sameSet(
      missing,
      guide.missing.map((one) => one.fact),
    ),
  unknown: ({ unknown }, guide) => unknown && sameSet(unknown, notKnown(guide)),
  tools: ({ tools }, guide) => tools && sameSet(tools, toolsOf(guide)),
  lang: () => undefined,
  terms: ({ terms = {} }, guide) =>
    named(terms, (term) => Object.entries(guide.terms).find(([key]) => key === term)?.[1]),
  steps: ({ steps = {} }, guide) => named(steps, (step) => guide.steps.find((one) => one.id === step)?.label),
};

/** Each thing by the name it has; the first that has another. */
function named(expected: Readonly<Record<string, string>>, nameOf: (key: string) => string | undefined): Unlike {
  return Object.entries(expected)
    .map(([key, name]) => sameWord(name, nameOf(key)))
    .find((unlike) => unlike !== undefined);
}

function word(expected: string | undefined, got: string | undefined): Unlike {
  return expected === undefined ? undefined : sameWord(expected, got);
}

const PARTS = Object.keys(COMPARED) as (keyof Part)[]; // the keys of the table above

/** What the present step demands and this reader may not know of. */
function notKnown({ steps }: Guide): readonly string[] {
  const demands = steps.filter((one) => one.standing === 'present').flatMap((one) => one.demands);
  return demands.filter((one) => one.met === undefined).map((one) => one.fact);
}

/** Of the level, and of the step the case stands on. */
function toolsOf({ tools, steps }: Guide): readonly string[] {
  const present = steps.filter((one) => one.standing === 'present').flatMap((one) => one.tools);
  return [...tools, ...present].map((one) => one.id);
}
