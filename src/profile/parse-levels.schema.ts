import type { BorderIssue } from '../case/case.schema.ts';
import type { Id } from '../identity/id.ts';
import { stepsOf } from '../level/order.ts';
import { nearestName } from '../rule/nearest-name.ts';
import { everySaidAt, type Stated } from '../rule/stated.ts';
import type { Profile } from './profile.ts';
import { withMeant } from './with-meant.ts';

/** Levels are named once, and what speaks of a level or a step speaks of one there is. */
export function levelFaults(profile: Profile): readonly BorderIssue[] {
  const ids = profile.levels.map((one) => one.id);
  const twice = ids.flatMap((id, n) =>
    ids.indexOf(id) === n
      ? []
      : [{ code: 'level-named-twice', path: `levels[${n}].id`, message: 'level ids are unique' }],
  );
  const noStep = stepReferences(profile).filter(
    ({ level, step }) => ids.includes(level) && !stepsOf(profile, level).some(({ id }) => id === step),
  );
  const unknown = levelReferences(profile).filter((one) => !ids.includes(one.level));
  return [
    ...twice,
    ...noStep.map(({ path }) => ({ code: 'no-such-step', path, message: 'name a step of that level' })),
    ...unknown.map(({ path, level }) => {
      const said = withMeant('name a level that stands under levels', nearestName(level, ids));
      return { code: 'no-such-level', path, ...said };
    }),
  ];
}

interface StepReference {
  readonly level: Id;
  readonly step: Id;
  readonly path: string;
}

/** A step of a level, where both are named. */
function stepOf(level: Id | undefined, step: Id | undefined, path: string): readonly StepReference[] {
  return level === undefined || step === undefined ? [] : [{ level, step, path }];
}

/** Steps that are named by their level, and those one goes back to. */
function stepReferences({ tools, levels, moves, consent }: Profile): readonly StepReference[] {
  return [
    ...entriesOf(tools, 'tools').flatMap(({ is, path }) =>
      (is.at ?? []).flatMap(({ level, step }, n) => stepOf(level, step, `${path}.at[${n}].step`)),
    ),
    ...levels.flatMap(({ id, steps = [] }, n) =>
      steps.flatMap(({ returns = [] }, s) =>
        returns.map((step, place) => ({ level: id, step, path: `levels[${n}].steps[${s}].returns[${place}]` })),
      ),
    ),
    ...entriesOf(moves, 'moves').flatMap(({ is, path }) => [
      ...stepOf(is.from, is.fromStep, `${path}.fromStep`),
      ...stepOf(is.to, is.toStep, `${path}.toStep`),
    ]),
    ...entriesOf(consent.asked, 'consent.asked').flatMap(({ is, path }) => stepOf(is.level, is.step, `${path}.step`)),
  ];
}

interface Reference {
  readonly level: Id;
  readonly path: string;
}

/** Every place where a level is named, in every reading. */
function levelReferences(profile: Profile): readonly Reference[] {
  const { startLevels, moves, entry, triedFirst, baton, consent, log, meetings, tools } = profile;
  return [
    ...entriesOf(tools, 'tools').flatMap(({ is, path }) =>
      (is.at ?? []).map(({ level }, n) => ({ level, path: `${path}.at[${n}].level` })),
    ),
    ...entriesOf(startLevels, 'startLevels').map(({ is, path }) => ({ level: is, path })),
    ...entriesOf(moves, 'moves').flatMap(({ is, path }) => [
      ...one(is.from, `${path}.from`),
      ...one(is.to, `${path}.to`),
    ]),
    ...entriesOf(entry, 'entry').flatMap(inEntry),
    ...entriesOf(triedFirst, 'triedFirst').flatMap(inEntry),
    ...everySaidAt(baton.from, 'baton.from').map(({ is, path }) => ({ level: is, path })),
    ...entriesOf(baton.titles, 'baton.titles').flatMap(inEntry),
    ...entriesOf(baton.eligible, 'baton.eligible').flatMap(inEntry),
    ...entriesOf(baton.decided, 'baton.decided').flatMap(inEntry),
    ...everySaidAt(baton.reconsidered, 'baton.reconsidered').flatMap(inEntry),
    ...entriesOf(log.levels, 'log.levels').map(({ is, path }) => ({ level: is, path })),
    ...entriesOf(log.must, 'log.must').flatMap(inEntry),
    ...entriesOf(log.documentation, 'log.documentation').flatMap(inEntry),
    ...entriesOf(log.media, 'log.media').flatMap(inEntry),
    ...entriesOf(meetings.intervals, 'meetings.intervals').flatMap(inEntry),
    ...entriesOf(consent.asked, 'consent.asked').flatMap(inEntry),
  ];
}

interface OfLevels {
  readonly level?: Id | undefined;
  readonly levels?: readonly Id[] | undefined;
}

/** The levels an entry is about. */
function inEntry({ is, path }: { readonly is: OfLevels; readonly path: string }): readonly Reference[] {
  const several = (is.levels ?? []).map((level, n) => ({ level, path: `${path}.levels[${n}]` }));
  return [...several, ...one(is.level, `${path}.level`)];
}

function one(level: Id | undefined, path: string): readonly Reference[] {
  return level === undefined ? [] : [{ level, path }];
}

/** The entries of a list, in every reading of it. */
function entriesOf<V>(
  stated: Stated<readonly V[]>,
  path: string,
): readonly { readonly is: V; readonly path: string }[] {
  return everySaidAt(stated, path).flatMap((all) => all.is.map((is, n) => ({ is, path: `${all.path}[${n}]` })));
}
