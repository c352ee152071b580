import type { Profile } from '../../profile/profile.ts';
import { ruleIds } from '../../registry/rule-ids.ts';
import { rules } from '../../registry/rules.ts';
import { citationText } from '../../rule/citation.ts';
import { labelIn } from '../../rule/label.ts';
import { type Phrases, profileWords } from '../../text/profile-words.ts';
import type { Language } from '../../text/spoken.ts';
import { texts } from '../../text/texts.ts';
import { ownRulesInWords } from '../own-rule-in-words.ts';
import { localRules, type RuleInWords, ruleInWords } from '../rule-in-words.ts';
import { capital, speakerOf } from '../words/speaker.ts';
import { filledOnly, levelGuide } from './level-guide.ts';
import { type Making, saidItems, valueAt } from './said-items.ts';
import type { Handlingsveileder, Item, Section } from './veileder.ts';

/**
 * The handlingsveileder of a municipality as data: per level and step who is responsible, what is to be there, tools, deadlines and the way
 * on; then consent, baton, log, teams and measures; what the profile is silent on, and what holds anyway. Nothing is made up.
 */
export function handlingsveileder(profile: Profile, language: Language, arena?: string): Handlingsveileder {
  const speaker = speakerOf(profile, language);
  const making: Making = { speaker, arena };
  const { version } = profile;
  const standing = labelIn(profile, profile.standing, language);
  return {
    language,
    title: speaker.phrase('guideTitle', { name: profile.name }),
    arena: arena === undefined ? undefined : speaker.phrase('guideArena', { arena: speaker.name('arena', arena) }),
    stepsTitle: speaker.phrase('stepsTitle'),
    noSteps: speaker.phrase('noSteps'),
    note: speaker.phrase('printedNote', { version, standing: capital(standing) }),
    levels: profile.levels.map((level, place) => levelGuide(level, place, making)),
    chapters: filledOnly([
      ...CHAPTERS.map((one) => chapterOf(one, making)),
      rest(making),
      own(profile, language),
      silence(profile, language),
      always(language),
    ]),
    sources: Object.entries(profile.sources).map(([tag, { title, address }]) => ({
      text: address === undefined ? title : `${title}, ${address}`,
      source: tag,
    })),
  };
}

interface Chapter {
  readonly title: keyof Phrases;
  readonly paths: readonly string[];
}

/** Groups of a profile in the order they are told. A path that ends with a point is a whole group. */
const CHAPTERS: readonly Chapter[] = [
  { title: 'peopleTitle', paths: ['party.'] },
  { title: 'consentTitle', paths: ['consent.'] },
  { title: 'batonTitle', paths: ['baton.from', 'baton.reconsidered'] },
  { title: 'logTitle', paths: ['log.'] },
  { title: 'meetingsTitle', paths: ['bodies.', 'meetings.'] },
  { title: 'routesTitle', paths: ['routes.', 'services.'] },
  { title: 'measuresTitle', paths: ['measures.', 'evaluatedFirst', 'childIsHeard', 'arena.'] },
  { title: 'toldTitle', paths: ['notices.', 'concern.withholding', 'withholding.'] },
  { title: 'planTitle', paths: ['plan.'] },
];

/** What is told with the levels, or says who the profile is. */
const ELSEWHERE: readonly string[] = [
  ...[
    'levels',
    'tools',
    'moves',
    'onlyTheseMoves',
    'entry',
    'triedFirst',
    'rules',
    'baton.',
    'concern.',
    'sources',
    'terms.',
  ],
];

function chapterOf({ title, paths }: Chapter, making: Making): Section {
  const all = paths.flatMap((path) => (path.endsWith('.') ? keysOf(path.slice(0, -1), making) : [path]));
  return { title: making.speaker.phrase(title), items: all.flatMap((path) => saidItems(path, making)) };
}

function keysOf(group: string, making: Making): readonly string[] {
  const value = valueAt(group, making);
  return typeof value === 'object' && value !== null ? Object.keys(value).map((key) => `${group}.${key}`) : [];
}

/** What a profile states and no chapter is for. */
function rest(making: Making): Section {
  const told = [...CHAPTERS.flatMap((one) => one.paths), ...ELSEWHERE];
  const { profile } = making.speaker;
  const groups = Object.keys(profile).filter((key) => !told.includes(key) && !told.includes(`${key}.`));
  const paths = groups.flatMap((key) => (isGroup(valueAt(key, making)) ? keysOf(key, making) : [key]));
  return { title: making.speaker.phrase('moreTitle'), items: paths.flatMap((path) => saidItems(path, making)) };
}

function isGroup(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('is' in value) && !('readings' in value)
  );
}

function own(profile: Profile, language: Language): Section {
  const title = speakerOf(profile, language).phrase('ownTitle');
  return {
    title,
    items: ownRulesInWords(profile, language).map(
      ({ name, says, way, lines }): Item => ({
        text: `${name}. ${says}`,
        source: [...new Set(lines.map((one) => one.source))].join(', '),
        inner: [
          ...lines.map((one) => one.text),
          ...(way === undefined ? [] : [speakerOf(profile, language).phrase('wayOut', { way })]),
        ],
      }),
    ),
  };
}

/** What each local rule does where nothing is said for it. */
function silence(profile: Profile, language: Language): Section {
  const speaker = speakerOf(profile, language);
  const silent = localRules
    .map((rule) => ruleInWords(rule, profile, language))
    .filter(({ states }) => states.length === 0);
  const items = toldOnce(silent).map(({ silentOn, unstated }): Item => {
    const on = capital(speaker.list(silentOn.map((one) => one.name)));
    return { text: `${on}. ${unstated.says}`, source: undefined, silent: { on, holds: unstated.says } };
  });
  return { title: speaker.phrase('silentTitle'), items };
}

/** Of rules that read the same, one that demands nothing where it is not stated is left out beside another. */
function toldOnce(silent: readonly RuleInWords[]): readonly RuleInWords[] {
  const readBy = ({ silentOn }: RuleInWords) => silentOn.map((one) => one.path).join();
  return silent.filter((one, n) => {
    const alike = silent.filter((other) => readBy(other) === readBy(one));
    const demanding = alike.filter(({ unstated }) => unstated.means !== 'n/a');
    return demanding.length > 0 ? demanding.includes(one) : alike[0] === silent[n];
  });
}

/** Law first, then the model. */
function always(language: Language): Section {
  const { phrases } = profileWords[language];
  const of = (kind: 'law' | 'model') =>
    ruleIds
      .filter((id) => rules[id].kind === kind)
      .map(
        (id): Item => ({
          text: `${texts[language].rules[id].name} (${phrases[kind]})`,
          source: rules[id].sources.map(citationText).join(', '),
        }),
      );
  return { title: phrases.alwaysTitle, items: [...of('law'), ...of('model')] };
}
