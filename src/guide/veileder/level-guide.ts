import { type Step, type Tool, toolsFor } from '../../level/order.ts';
import type { Profile } from '../../profile/profile.ts';
import { isCount, type Label, labelIn } from '../../rule/label.ts';
import { type ProfilePicture, pictureOf } from '../profile-picture.ts';
import { capital, type Speaker } from '../words/speaker.ts';
import { statementsOf } from '../words/statements.ts';
import { type Making, saidItems } from './said-items.ts';
import type { Item, Section, VeilederLevel, VeilederStep } from './veileder.ts';

type Level = Profile['levels'][number];

/** Everything the guide says of one level. */
export function levelGuide(level: Level, place: number, making: Making): VeilederLevel {
  const { speaker } = making;
  const { profile, language } = speaker;
  const picture = pictureOf(profile, language);
  const before: readonly Section[] = [
    { title: speaker.phrase('calledTitle'), items: calledItems(level, speaker) },
    { title: speaker.phrase('entryTitle'), items: place === 0 ? [] : entryItems(level, picture, making) },
    { title: speaker.phrase('firstTitle'), items: place === 0 ? FIRST.flatMap((path) => saidItems(path, making)) : [] },
    {
      title: speaker.phrase('deadlinesTitle'),
      items: place === 0 ? CLOCKS.flatMap((path) => saidItems(path, making)) : [],
    },
    {
      title: holderTitle(level.id, speaker),
      items: HOLDER.flatMap((path) => saidItems(path, making, (one) => saidOf(one, level.id))),
    },
  ];
  const after: readonly Section[] = [
    {
      title: speaker.phrase('toolsTitle'),
      items: toolItems(toolsFor(profile, level.id, undefined), level.source, speaker),
    },
    { title: speaker.phrase('onwardTitle'), items: onwardItems(level, place, picture, speaker) },
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
  'concern.documentation',
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

function entryItems({ id }: Level, picture: ProfilePicture, making: Making): readonly Item[] {
  const drawn = picture.levels.find((one) => one.id === id);
  const { speaker } = making;
  const { entry } = speaker.profile;
  const source = entry === undefined ? undefined : 'readings' in entry ? entry.readings[0]?.source : entry.source;
  const criteria = (drawn?.entry ?? []).map((text) => ({ text, source }));
  return [
    ...criteria,
    ...saidItems('triedFirst', making, (one) => ((one as { readonly level?: string }).level === id ? one : undefined)),
  ];
}

function onwardItems(
  level: Level,
  place: number,
  { levels, moves }: ProfilePicture,
  speaker: Speaker,
): readonly Item[] {
  const next = levels[place + 1];
  const way =
    next === undefined ? speaker.phrase('lastIs') : speaker.phrase('nextIs', { level: speaker.level(next.id) });
  const { moves: stated } = speaker.profile;
  const source = stated === undefined ? undefined : 'readings' in stated ? stated.readings[0]?.source : stated.source;
  const named = moves.filter((one) => one.from === level.id || one.from === undefined);
  return [
    { text: way, source: undefined },
    ...named.map(({ name, when }) => ({
      text: when === undefined ? `${name}.` : `${name}: ${speaker.phrase('whenever', { when })}.`,
      source,
    })),
  ];
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
        say(`${speaker.phrase('demandsTitle')}: ${speaker.name('fact', fact)} (${speaker.name('strength', strength)})`),
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
      ...toolItems(toolsFor(speaker.profile, level.id, id), level.source, speaker),
    ],
  };
}

function toolItems(tools: readonly Tool[], source: string, speaker: Speaker): readonly Item[] {
  return tools.map(({ kind, label, use, address }) => {
    const more = [use === undefined ? undefined : speaker.name('use', use), address].filter((one) => one !== undefined);
    const name = labelIn(speaker.profile, label, speaker.language) ?? '';
    return {
      text: `${capital(speaker.name('kind', kind))}: ${name}${more.length === 0 ? '' : ` (${more.join(', ')})`}`,
      source,
    };
  });
}
