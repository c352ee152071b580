import { statedPaths } from '../../adapters/cli/scenario/expect/profile-silence.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { labelIn } from '../../src/rule/label.ts';
import { catalogue, deadlines, levels, ownRules, statements } from './municipality-tables.ts';
import { anchor, code, page, table } from './page.ts';
import { quietElsewhere, quietRules } from './quiet.ts';

/** What one municipality states, from where, and what holds where it says nothing. */
export function municipalityPage(profile: Profile): string {
  const paths = [...statedPaths()];
  const rest = paths.filter((path) => !OWN_TABLE.has(path) && !SECTIONS.some(([, of]) => isUnder(path, of)));
  return page(
    profile.name,
    standing(profile),
    section('Sources', ['tag', 'text', 'read'], sources(profile)),
    section(
      'Levels and steps',
      ['level', 'step', 'responsible', 'complete when there is', 'back to', 'source'],
      levels(profile),
    ),
    ...SECTIONS.map(([heading, of]) =>
      section(
        heading,
        STATED,
        paths.filter((path) => isUnder(path, of)).flatMap((path) => statements(profile, path)),
      ),
    ),
    section('Rules of its own', ['rule', 'says', 'demands, or gives someone to do', 'source'], ownRules(profile)),
    section(
      'Deadlines',
      ['of', 'how soon', 'source'],
      paths.filter((path) => !OWN_TABLE.has(path)).flatMap((path) => deadlines(profile, path)),
    ),
    section('Catalogue', ['measure', 'service', 'for', 'ask', 'needs', 'not for', 'source'], catalogue(profile)),
    section(
      'Also stated',
      STATED,
      rest.flatMap((path) => statements(profile, path)),
    ),
    quiet(profile),
  );
}

const STATED = ['key', 'says', 'source'];

/** The concepts of a profile, in the order someone who reads the rules of a municipality asks about them. */
const SECTIONS: readonly (readonly [heading: string, of: readonly string[]])[] = [
  ['Between levels', ['startLevels', 'moves', 'entry', 'evaluatedFirst', 'triedFirst', 'childIsHeard']],
  ['Who it is for, who may raise and ask, and roles', ['party']],
  ['The first level', ['concern']],
  ['Direct routes', ['routes']],
  ['Consent', ['consent']],
  ['The baton', ['baton']],
  ['The log', ['log']],
  ['Services', ['services']],
  ['Bodies and meetings', ['bodies', 'meetings']],
  ['Change of arena', ['arena']],
  ['Individual plan', ['plan']],
  ['Questions that are answered in a case', ['questions']],
  ['Notices', ['notices']],
  ['Templates, forms and training', ['tools']],
  ['Languages and words', ['languages', 'informationLanguages', 'terms']],
  ['How the work is organised (shown only)', ['organisation']],
];

/** What stands at the top of the page, or in a table of its own. */
const OWN_TABLE: ReadonlySet<string> = new Set([
  ...['id', 'name', 'municipality', 'version', 'validFrom', 'validTo', 'standing', 'language', 'sources', 'levels'],
  ...['measures.catalogue', 'rules'],
]);

function isUnder(path: string, of: readonly string[]): boolean {
  return !OWN_TABLE.has(path) && of.some((one) => path === one || path.startsWith(`${one}.`));
}

function standing(profile: Profile): string {
  const { id, version, language, validFrom, validTo } = profile;
  const valid = [validFrom && `from ${validFrom}`, validTo && `to ${validTo}`].filter(Boolean).join(' ');
  return [
    `**Standing:** ${labelIn(profile, profile.standing, 'en')}. What stands here is paraphrased, and no municipality has confirmed it.`,
    `Profile \`${id}\`, version ${version}${valid && `, in force ${valid}`}, in ${LANGUAGES[language] ?? language}: [${id}.yaml](../../../examples/profiles/${id}.yaml) · its [scenarios](../../../examples/scenarios/${id}) · what each key means: [profile](../profile.md).`,
  ].join('\n\n');
}

const LANGUAGES: { readonly [language: string]: string } = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

function section(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `## ${heading}\n\n${table(head, rows)}`;
}

function sources(profile: Profile): readonly (readonly string[])[] {
  return Object.entries(profile.sources).map(([tag, { title, address, read }]) => [
    tag,
    address === undefined ? title : `[${title}](${address})`,
    read ?? '',
  ]);
}

function quiet(profile: Profile): string {
  const rows = quietRules(profile).map(({ id, paths, inPart, does }) => [
    `[${id}](../rules.md#${anchor(id)})`,
    paths.map(code).join(', '),
    inPart ? `on this part: ${does}` : does,
  ]);
  const unnamed = profile.levels.filter((one) => one.steps === undefined).map((one) => one.id);
  const steps =
    unnamed.length === 0 ? '' : `Steps are not named on level ${unnamed.join(', ')}: there is none to complete.`;
  const elsewhere = quietElsewhere(profile);
  return [
    '## What is not stated',
    'Nothing is invented where a text is quiet. Each of these rules reads something that this municipality does not state, and this is what it then does.',
    table(['rule', 'not stated', 'the engine then'], rows),
    elsewhere.length === 0 ? '' : `Nor is anything stated at ${elsewhere.map(code).join(', ')}.`,
    steps,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
