import { type Step, type Tool, toolsFor } from '../../level/order.ts';
import type { Profile } from '../../profile/profile.ts';
import { isCount, type Label, labelIn } from '../../rule/label.ts';
import { capital, type Speaker } from '../words/speaker.ts';
import { statementsOf } from '../words/statements.ts';
import { valueText } from '../words/value-words.ts';
import { eachSaid, type Making } from './said-items.ts';
import type { Item, Section, VeilederLevel, VeilederStep } from './veileder.ts';

type Level = Profile['levels'][number];

/** Everything the guide says of one level. */
export function levelGuide(level: Level, place: number, making: Making): VeilederLevel {
  const { speaker } = making;
  const before: readonly Section[] = [
    { title: speaker.phrase('calledTitle'), items: calledItems(level, speaker) },
    { title: speaker.phrase('entryTitle'), items: place === 0 ? [] : entryItems(level, making) },
    { title: speaker.phrase('firstTitle'), items: place === 0 ? FIRST.flatMap((path) => eachSaid(path, making)) : [] },
    {
      title: speaker.phrase('deadlinesTitle'),
      items: place === 0 ? CLOCKS.flatMap((path) => eachSaid(path, making)) : [],
    },
    {
      title: holderTitle(level.id, speaker),
      items: HOLDER.flatMap((path) => eachSaid(path, making, (one) => saidOf(one, level.id))),
    },
  ];
  const after: readonly Section[] = [
    {
      title: speaker.phrase('toolsTitle'),
      items: toolItems(toolsFor(speaker.profile, level.id, undefined), speaker),
    },
    { title: speaker.phrase('onwardTitle'), items: onwardItems(level, place, making) },
  ];
  const steps = (level.steps ?? []).map((step) => stepGuide(step, level, speaker));
  return {
    id: level.id,
    title: capital(titleOf(level, speaker)),
    before: filledOnly(before),
    steps,
    after: filledOnly(after),
  };
}

const FIRST = [
  'concern.sharingOrder',
  'concern.concretisedFirst',
  'concern.involvement',
  'concern.caregiversConcernGoesOn',
  'concern.outcomes',
  'concern.suspicionOnlyWith',
  'concern.documentation',
  'concern.kinds',
];
const CLOCKS = ['concern.decidedWithin', 'concern.guardiansContactedWithin'];
const HOLDER = ['baton.titles', 'baton.eligible', 'baton.decided'];

/** Sections that say something. */
export function filledOnly(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ items }) => items.length > 0);
}

function titleOf({ id, label }: Level, speaker: Speaker): string {
  const said = labelIn(speaker.profile, label, speaker.language);
  const plain = speaker.phrase('level', { id });
  return headOf(id, plain, said);
}

/** `Nivå 1: Innsats`, and the label alone where the id is a code. */
function headOf(id: string, plain: string, label: string | undefined): string {
  if (label === undefined) return plain;
  return isCount(id) ? `${plain}: ${label}` : label;
}

/** What services with a name of their own for a level call it. */
function calledItems({ labels = [], source }: Level, { language, profile, name, list }: Speaker): readonly Item[] {
  return labels.map(({ services, label }) => ({
    text: `${capital(list(services.map((one) => name('service', one))))}: ${labelIn(profile, label, language)}`,
    source,
  }));
}

interface Titled {
  readonly levels?: readonly string[];
  readonly service?: string;
  readonly title: Label;
}

/** What the holder is called on a level, whatever their service; where texts differ, nothing in particular. */
function holderTitle(level: string, { language, profile, phrase }: Speaker): string {
  const said = statementsOf(profile.baton.titles);
  const all = said.length === 1 ? said.flatMap(({ is }) => is as readonly Titled[]) : []; // what stands under baton.titles
  const fits = all.filter((one) => one.service === undefined && (one.levels ?? [level]).includes(level));
  const closest = fits.find((one) => one.levels !== undefined) ?? fits[0];
  return capital(labelIn(profile, closest?.title, language) ?? phrase('holderTitle'));
}

/** What is said of a level by something that names levels, without their names; undefined where it is of others. */
function saidOf(one: unknown, level: string): unknown {
  const { levels, ...rest } = one as { readonly levels?: readonly string[] }; // a thing that names levels
  return levels === undefined || levels.includes(level) ? rest : undefined;
}

function entryItems({ id }: Level, making: Making): readonly Item[] {
  return [
    ...eachSaid('entry', making, (one) => {
      const { level, ...rest } = one as { readonly level: string }; // what stands under entry
      return level === id ? rest : undefined;
    }),
    ...eachSaid('triedFirst', making, (one) => ((one as { readonly level?: string }).level === id ? one : undefined)),
  ];
}

function onwardItems(level: Level, place: number, making: Making): readonly Item[] {
  const { speaker } = making;
  const next = speaker.profile.levels[place + 1];
  const way =
    next === undefined ? speaker.phrase('lastIs') : speaker.phrase('nextIs', { level: speaker.level(next.id) });
  const named = eachSaid('moves', making, (one) => {
    const { from } = one as { readonly from?: string }; // what stands under moves
    return from === undefined || from === level.id ? one : undefined;
  });
  return [{ text: way, source: undefined }, ...eachOnce(named)];
}

/** Texts that say the same are told once. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  return items.filter(({ text }, n) => items.findIndex((other) => other.text === text) === n);
}

function stepGuide(step: Step, level: Level, speaker: Speaker): VeilederStep {
  const { id, responsible = [], demands = [], gate, returns = [] } = step;
  const label = labelIn(speaker.profile, step.label, speaker.language);
  const plain = capital(speaker.phrase('step', { id }));
  const say = (text: string): Item => ({ text, source: level.source });
  const who = speaker.list(responsible.map((one) => speaker.name('responsible', one)));
  return {
    id,
    title: headOf(id, plain, label),
    items: [
      ...(responsible.length === 0 ? [] : [say(speaker.phrase('responsibleIs', { who }))]),
      ...demands.map(({ fact, strength }) =>
        say(
          speaker.phrase('demandsTitle', {
            what: speaker.name('fact', fact),
            strength: speaker.words.modals[strength],
            otherwise: strength === 'person' ? speaker.phrase('elsePerson') : '',
          }),
        ),
      ),
      ...(gate ? [say(speaker.phrase('gateText'))] : []),
      ...(returns.length === 0
        ? []
        : [
            say(
              speaker.phrase('returnsTo', {
                steps: speaker.list(
                  returns.map((one) => speaker.phrase('step', { id: one })),
                  'or',
                ),
              }),
            ),
          ]),
      ...toolItems(toolsFor(speaker.profile, level.id, id), speaker),
    ],
  };
}

/** Tools stand in a list of their own, and not with the level they are told under: so does their source. */
function toolItems(tools: readonly Tool[], speaker: Speaker): readonly Item[] {
  const sources = new Set(statementsOf(speaker.profile.tools).map((one) => one.source));
  const source = [...sources].join(', ');
  return tools.map(({ at: _, ...tool }) => ({ text: capital(valueText(tool, 'tools', speaker)), source }));
}
