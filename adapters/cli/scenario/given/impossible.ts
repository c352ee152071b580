import { replay } from '../../../../src/case/evolve.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import type { World } from '../../../../src/profile/rulebook.ts';
import { couldNotHaveGiven, openingOnAny } from '../../../../src/repair/history-guards.ts';
import type { Given } from '../schema/given.schema.ts';
import { begin } from './begin.ts';
import { type GivenKey, serviceAsking } from './given-keys.ts';
import { SYSTEM } from './people.ts';
import { firstOf, type Telling } from './telling.ts';

/** Something no history could hold: where it is written, and the rule that holds in every municipality. */
export interface Impossible {
  readonly path: readonly (string | number)[];
  readonly rule: string;
}

/** What a story begins with that could not have come about, whatever anybody decided. Local rules are not asked: a person may have answered for them. */
export function impossible(telling: Telling): readonly Impossible[] {
  return [...severalHolders(telling.given), ...consentsNobodyCouldGive(telling), ...logNobodyCouldOpen(telling)];
}

function severalHolders({ holder, offeredTo }: Given): readonly Impossible[] {
  const rule = 'holder-keeps-baton-until-accepted';
  const several = (['holder', 'offeredTo'] as const).filter((key) => isSeveral({ holder, offeredTo }[key]));
  const toOneself = holder !== undefined && offeredTo !== undefined && firstOf(holder) === firstOf(offeredTo);
  return [...several.map((key) => ({ path: [key], rule })), ...(toOneself ? [{ path: ['offeredTo'], rule }] : [])];
}

function isSeveral(names: string | readonly string[] | undefined): boolean {
  return Array.isArray(names) && new Set(names).size > 1;
}

/** A yes is given on the day it is from, by who could give it then. */
function consentsNobodyCouldGive(telling: Telling): readonly Impossible[] {
  const state = stateBefore('consents', telling);
  return (telling.given.consents ?? []).flatMap(({ by, from }, index) => {
    const refused = couldNotHaveGiven(worldOf(state, telling, from), by);
    return refused === undefined ? [] : [{ path: ['consents', index, 'by'], rule: refused.rule }];
  });
}

/** A log was opened on some day that a consent to open it ran, if it was opened at all. */
function logNobodyCouldOpen(telling: Telling): readonly Impossible[] {
  const { log, consents = [] } = telling.given;
  const kind = typeof log === 'object' ? log.state : log;
  if (kind === undefined || kind === 'none') return [];
  const state = stateBefore('log', telling);
  const days = [telling.day, ...consents.map((one) => one.from ?? telling.day)].filter((day) => day <= telling.day);
  const opening = openingOnAny(worldOf(state, telling), serviceAsking(telling), days);
  return opening?.verdict === 'refused' ? [{ path: ['log'], rule: opening.rule }] : [];
}

/** The case when everything before a key has been told. */
function stateBefore(key: GivenKey, telling: Telling): CaseState {
  const parts = begin(telling);
  const at = parts.findIndex((one) => one.key === key);
  return replay(parts.slice(0, at === -1 ? parts.length : at).flatMap((one) => one.events));
}

function worldOf(state: CaseState, { day, profile }: Telling, on = day): World {
  return { state, profile, day: on, actor: SYSTEM, onBehalfOf: undefined, discretion: undefined };
}
