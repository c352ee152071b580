import { describe, expect, test } from 'vitest';
import { profileAt } from '../../adapters/cli/command/one-profile.ts';
import { shippedProfiles } from '../../adapters/cli/scenario/load/package-folder.ts';
import { ownRulesInWords } from '../../src/guide/own-rule-in-words.ts';
import { localRules, ruleInWords } from '../../src/guide/rule-in-words.ts';
import { handlingsveileder } from '../../src/guide/veileder/handlingsveileder.ts';
import { type Speaker, speakerOf } from '../../src/guide/words/speaker.ts';
import { isSentence, valueLines } from '../../src/guide/words/value-words.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Language } from '../../src/text/spoken.ts';
import { leavesOf, otherwise, statedValues } from './leaves.ts';
import { SHAPES } from './shapes.ts';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const CASES = shippedProfiles().flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

/** Leaves that change no word of what is told, by the end of their path, each with why. */
const NOT_TOLD: readonly (readonly [end: RegExp, why: string])[] = [
  [/\.source$/, 'a source stands beside the text, as its tag'],
  [/\.(id|body|kind)$/, 'a thing with a label is told by the label; what is demanded is told by what it demands'],
  [
    /^levels\.\d+\.label$/,
    'a level is named as the profile does, whatever stands where it is told: the guide has it as a heading',
  ],
  [/\.label\.(nb|nn|en)$/, 'a label in another language than the one that is told'],
];

describe('every stated value', () => {
  test.each(CASES)('%s is told in sentences: %s', (name, language) => {
    const speaker = speakerOf(profileFrom(name), language);
    const lines = statedValues(speaker.profile).flatMap(({ path, is }) => valueLines(is, path, speaker));
    expect(lines.filter((line) => !isSentence(line) || /[[\]{}|]|undefined|\.\.$/.test(line))).toEqual([]);
  });

  test.each(CASES)('%s has no leaf that makes no difference to the words: %s', (name, language) => {
    const speaker = speakerOf(profileFrom(name), language);
    const untold = statedValues(speaker.profile).flatMap(({ path, is }) => untoldIn(path, is, speaker));
    expect(untold.filter((path) => !NOT_TOLD.some(([end]) => end.test(path)))).toEqual([]);
  });

  test.each(CASES)('%s has each of its sentences in the guide or in what is explained: %s', (name, language) => {
    const profile = profileFrom(name);
    const speaker = speakerOf(profile, language);
    const told = toldOf(profile, language);
    const lines = statedValues(profile).flatMap(({ path, is }) =>
      TOLD_BY_PARTS.has(path) ? [] : valueLines(is, path, speaker),
    );
    expect(lines.filter((line) => !told.has(line))).toEqual([]);
  });
});

describe('every shape a value may have', () => {
  const cases = SHAPES.flatMap(([path, is]) => LANGUAGES.map((language) => ({ path, is, language })));

  test.each(cases)('$path is told in sentences: $language', ({ path, is, language }) => {
    const speaker = speakerOf(profileFrom('hemnes'), language);
    expect(
      valueLines(is, path, speaker).filter((line) => !isSentence(line) || /[[\]{}|]|undefined|\.\.$/.test(line)),
    ).toEqual([]);
    expect(untoldIn(path, is, speaker).filter((at) => !NOT_TOLD.some(([end]) => end.test(at)))).toEqual([]);
  });

  test('a value there is no sentence for is told by its fields', () => {
    const speaker = speakerOf(profileFrom('hemnes'), 'nb');
    expect(valueLines([{ id: 'ny', who: ['leader'], strength: 'must' }], 'party.unheardOf', speaker)).toEqual([
      'ny: hvem: leder (skal)',
    ]);
  });

  test('a field no sentence is for is told after the sentence', () => {
    const speaker = speakerOf(profileFrom('hemnes'), 'nb');
    expect(valueLines([{ of: 'ppt', by: 'consent', within: { days: 3 } }], 'services.consultations', speaker)).toEqual([
      'PPT kan gi råd uten å bli med i saken, med samtykke. Dessuten: frist: 3 dager.',
    ]);
  });
});

/** What the guide tells with each level, a part at a time: levels and steps as headings, tools without the levels they stand under. */
const TOLD_BY_PARTS: ReadonlySet<string> = new Set(['levels', 'tools', 'baton.titles']);

function untoldIn(path: string, is: unknown, speaker: Speaker): readonly string[] {
  const told = valueLines(is, path, speaker).join('\n');
  return leavesOf(is)
    .filter((leaf) => valueLines(otherwise(is, leaf), path, speaker).join('\n') === told)
    .map((leaf) => `${path}.${leaf.join('.')}`);
}

function toldOf(profile: Profile, language: Language): ReadonlySet<string> {
  const guide = handlingsveileder(profile, language);
  const sections = [...guide.levels.flatMap(({ before, after }) => [...before, ...after]), ...guide.chapters];
  return new Set([
    ...sections.flatMap(({ items }) => items.flatMap(({ text, inner = [] }) => [text, ...inner])),
    ...localRules.flatMap((rule) => ruleInWords(rule, profile, language).states.flatMap(({ lines }) => lines)),
    ...ownRulesInWords(profile, language).flatMap(({ lines }) => lines.map(({ text }) => text)),
  ]);
}

function profileFrom(name: string): Profile {
  const read = profileAt(name);
  if (!read.ok) throw new Error(`This profile is not read: ${name}`);
  return read.value;
}
