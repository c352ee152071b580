import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileAt } from '../../../adapters/cli/command/one-profile.ts';
import { layOut } from '../../../adapters/cli/diagram/svg/lay-out.ts';
import type { Worded } from '../../../adapters/cli/diagram/svg/shapes.ts';
import { svgOf } from '../../../adapters/cli/diagram/svg/svg-picture.ts';
import { widthOf } from '../../../adapters/cli/diagram/svg/text-lines.ts';
import { shippedProfiles } from '../../../adapters/cli/scenario/load/package-folder.ts';
import { type ProfilePicture, pictureOf } from '../../../src/guide/profile-picture.ts';
import { parseProfile } from '../../../src/profile/parse.schema.ts';
import { folderWith, stafett } from '../../scenarios/on-disk.ts';
import { ONE, twoProfiles } from './two-profiles.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** Everything at once: more levels, steps, moves and places than any municipality has, with long words and hostile ones. */
const HOSTILE = `"]; x --> y; <script>alert(1)</script> \\ | {}`;
const CROWDED: ProfilePicture = {
  description: 'Nivåer',
  title: `Nivåene i ${'Langkommunenavn'.repeat(6)} ${HOSTILE}`,
  note: 'made up for tests',
  language: 'nb',
  levels: [0, 1, 2, 3, 4, 5].map((n) => ({
    id: `${n}`,
    name: `Nivå ${n}`,
    label: 'Omfattende tverrfaglig samarbeid mellom mange tjenester og familien over lang tid '.repeat(2),
    steps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({
      id: `${step}`,
      name: `${HOSTILE} steg ${step} ${'lang'.repeat(step * 4)}`,
    })),
    starts: n % 2 === 0,
    entry:
      n === 0
        ? []
        : ['Antall andre tjenester som er med eller trengs er minst 2 og alderen er høyst 5 (skal) '.repeat(3)],
  })),
  moves: [0, 1, 2, 3, 4, 5].flatMap((n) => [
    { from: `${n}`, to: { kind: 'level' as const, id: `${(n + 3) % 6}` }, name: `Fra ${n}`, when: HOSTILE },
    {
      from: undefined,
      to: { kind: 'level' as const, id: `${n}` },
      name: `Fra hvor som helst til ${n}`,
      when: undefined,
    },
    { from: `${n}`, to: { kind: 'stay' as const, id: `${n}` }, name: `Blir på ${n}`, when: undefined },
    { from: `${n}`, to: { kind: 'body' as const, id: 'b' }, name: `Fra ${n} til b`, when: undefined },
    { from: undefined, to: { kind: 'route' as const, id: 'r' }, name: 'Til r', when: undefined },
  ]),
  bodies: [
    { id: 'a', name: HOSTILE },
    { id: 'b', name: 'Team'.repeat(40) },
  ],
  routes: [{ id: 'r', name: 'PPT' }],
  ends: [{ id: 'end', name: 'Slutt' }],
};

function shipped(): readonly ProfilePicture[] {
  return shippedProfiles().flatMap((name) => {
    const read = profileAt(name);
    return read.ok ? LANGUAGES.map((language) => pictureOf(read.value, language)) : [];
  });
}

const OUTER: readonly Worded['kind'][] = ['level', 'panel', 'entry', 'legend', 'heading'];

function meets(a: Worded, b: Worded): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, n) => all.slice(n + 1).map((other) => [one, other] as const));
}

describe('where everything stands', () => {
  test.each([...shipped(), CROWDED].map((one) => [`${one.title} ${one.language}`.slice(0, 60), one] as const))(
    '%s: no boxes meet, no words outside their box, nothing outside the picture',
    (_, picture) => {
      const { boxes, arrows, width, height } = layOut(picture);
      const outer = boxes.filter((one) => OUTER.includes(one.kind));
      const inner = boxes.filter((one) => !OUTER.includes(one.kind));
      expect([...pairs(outer), ...pairs(inner)].filter(([a, b]) => meets(a, b))).toEqual([]);
      const holds = (whole: Worded, part: Worded) =>
        part.x >= whole.x &&
        part.y >= whole.y &&
        part.x + part.width <= whole.x + whole.width &&
        part.y + part.height <= whole.y + whole.height;
      expect(inner.filter((part) => !outer.some((whole) => holds(whole, part)))).toEqual([]);
      expect(
        boxes.flatMap((box) =>
          box.lines.filter(
            (line) => line.x + widthOf(line.text, line.size) > box.x + box.width + 0.5 || line.y > box.y + box.height,
          ),
        ),
      ).toEqual([]);
      expect(boxes.filter((box) => box.x < 0 || box.x + box.width > width || box.y + box.height > height)).toEqual([]);
      const badges = arrows.flatMap(({ badge }) => (badge === undefined ? [] : [badge]));
      expect(
        badges.filter(([x, y]) =>
          boxes.some(
            (box) => x + 11 > box.x && x - 11 < box.x + box.width && y + 11 > box.y && y - 11 < box.y + box.height,
          ),
        ),
      ).toEqual([]);
      expect(pairs(badges).filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 22)).toEqual([]);
    },
  );
});

describe('the SVG', () => {
  const svg = svgOf(CROWDED);

  test('runs nothing, fetches nothing, and says what it shows', () => {
    expect(svg).not.toMatch(/<script|<image|<foreignObject|<a\b|\son\w+=|@import|href=/i);
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to).filter((to) => to !== '#tip')).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" width="[\d.]+" height="[\d.]+" lang="nb" role="img" aria-labelledby="title desc">/,
    );
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    expect(svg).toContain('&#60;script&#62;alert(1)');
    expect(svg).toContain('@media screen and (prefers-color-scheme:dark)');
  });

  test('the description tells every level, step, move and place', () => {
    const parsed = parseProfile(parse(ONE, { version: '1.2', schema: 'core' }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const picture = pictureOf(parsed.value, 'nb');
    const desc = /<desc id="desc">([^<]*)/.exec(svgOf(picture))?.[1] ?? '';
    const said = [
      ...picture.levels.flatMap((one) => [one.name, ...one.steps.map((step) => step.name), ...one.entry]),
      ...picture.moves.map((one) => one.name),
      ...picture.ends.map((one) => one.name),
    ];
    expect(said.filter((text) => !desc.includes(text))).toEqual([]);
  });
});

describe('stafett diagram', () => {
  test('as Mermaid', async () => {
    const { one } = twoProfiles();
    const { out, code, err } = await stafett('diagram', one, '--format', 'mermaid');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`flowchart TD
  accTitle: Nivåene i Prøve
  accDescr: Nivåer med trinn, hvordan en sak går mellom dem, og det som finnes ved siden av dem.
  l0["Nivå 0: Avklare"]
  l1["Nivå 1: Hjelpe<br>Kartlegge › trinn b"]
  l2["Nivå 2"]
  subgraph ends["Oppfølgingen slutter"]
    e0("Stafettloggen avsluttes når alle er enige om at barnet trives")
    e1("Familien kan når som helst kreve at stafettloggen avsluttes")
  end
  l0 -->|"Ett nivå opp"| l1
  l1 -->|"Minst 2 andre tjenester er med eller trengs (skal)"| l2
  l1 -.->|"når minst ett av tiltakene har hatt ønsket virkning eller det ikke er slik at undringen er alvorlig"| l0
`);
  });

  test('as a graph for Graphviz', async () => {
    const { one } = twoProfiles();
    const { out } = await stafett('diagram', one, '--format', 'dot', '--lang', 'en');
    expect(out).toContain('digraph profile {');
    expect(out).toContain('  l1 [label="Level 1: Hjelpe\\nKartlegge › step b"];');
    expect(out).toContain(
      '  l1 -> l0 [style=dashed, label="when at least one of the measures has had the effect “full” or it is not so that the concern is grave"];',
    );
  });

  test('as a file, in a folder that is there', async () => {
    const { one } = twoProfiles();
    const folder = folderWith({});
    const file = join(folder, 'one.svg');
    expect(await stafett('diagram', one, '--out', file)).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
    const nowhere = join(folder, 'no', 'one.svg');
    expect(await stafett('diagram', one, '--out', nowhere)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(nowhere)).toBe(false);
    expect((await stafett('diagram', one, '--format', 'png')).code).toBe(2);
    expect((await stafett('diagram', 'nowhere')).code).toBe(2);
    expect(JSON.parse((await stafett('diagram', one, '--json')).out)).toMatchObject({
      language: 'nb',
      levels: [{ id: '0', starts: true }, { id: '1' }, { id: '2' }],
    });
  });
});
