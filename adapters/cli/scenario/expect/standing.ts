import { titleOfHolder } from '../../../../src/baton/title.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import { isPaused } from '../../../../src/consent/paused.ts';
import { latestLog } from '../../../../src/log/log.ts';
import { wishFor } from '../../../../src/plan/wish.ts';
import { worldBefore } from '../../../../src/profile/rulebook.ts';
import { takesPart } from '../../../../src/service/service.ts';
import { texts } from '../../../../src/text/texts.ts';
import { isWithheld } from '../../../../src/withholding/withholding.ts';
import type { Check } from '../schema/check.schema.ts';
import { type Look, unlikeAt } from './look.ts';
import { type Mismatch, sameWord } from './mismatch.ts';

/** How it stands with the open log, or the latest. */
export function logStanding(look: Look): string | undefined {
  const log = latestLog(look.state.log);
  return log?.state === 'open' && isPaused(look, log) ? 'paused' : log?.state;
}

/** Services that have been asked and do not take part. */
export function invited({ service }: CaseState): readonly string[] {
  const all = [...service.services.values()];
  return all.filter((one) => one.invitedOn !== undefined && !takesPart(one)).map((one) => one.id);
}

/** Services and receivers a referral, an application or a report has gone to. */
export function referred({ service }: CaseState): readonly string[] {
  return [...service.services.values()].filter((one) => one.referredOn !== undefined).map((one) => one.id);
}

/** Guardians from whom anything at all is withheld. */
export function withheldFrom({ withholding, party }: CaseState): readonly string[] {
  const concerns = [...withholding.withheld.keys()];
  return [...party.guardians.keys()].filter((guardian) =>
    concerns.some((one) => isWithheld(withholding, one, guardian)),
  );
}

/** What the holder is called on the level the case is on: by the profile, else the term of the model in its language. */
export function holderTitle(look: Look): string {
  const world = worldBefore({ id: 'system', role: 'system' }, look);
  return titleOfHolder(world) ?? texts[look.profile.language].words.holder;
}

/** Right and wish of the plan itself, and who coordinates. */
export function planStanding(look: Look): { readonly [key: string]: string | undefined } {
  const { plan } = look.state;
  return {
    right: plan.rights.get('plan')?.is,
    wish: wishFor(look, 'plan'),
    coordinator: plan.coordinator?.person,
  };
}

type Measure = NonNullable<Check['measures']>[string];

/** One measure: its state, who answers for it, when it is evaluated by, and the effect of its latest evaluation. */
export function measureAsExpected(id: string, expected: Measure, { measure }: CaseState): readonly Mismatch[] {
  const stands = measure.measures.get(id);
  const got: { readonly [K in keyof Measure]-?: string | undefined } = {
    state: stands?.state,
    responsible: stands?.responsible,
    evaluateBy: stands?.evaluateBy,
    effect: stands?.evaluations.at(-1)?.effect,
  };
  return (Object.keys(got) as (keyof Measure)[]).flatMap((key) => {
    const word = expected[key];
    return word === undefined ? [] : unlikeAt(['measures', id, key], sameWord(word, got[key]));
  });
}
