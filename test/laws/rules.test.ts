import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandFields } from '../../src/case/concepts.schema.ts';
import type { Door } from '../../src/case/door.ts';
import { doors } from '../../src/registry/doors.ts';
import { rules, rulesOf } from '../../src/registry/rules.ts';
import type { Citation } from '../../src/rule/citation.ts';
import { texts } from '../../src/text/texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const interpretations = readFileSync(`${root}docs/interpretations.md`, 'utf8');
const everyRule = Object.entries(rules);
const everyDoor = [...doors.values()] as unknown as readonly Door<'OpenLog'>[]; // read only for what all doors have

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(everyRule)('%s', (id, rule) => {
  test('its id is the name of its file, and of its place in the registry', () => {
    const concept = Object.entries(rulesOf).find(([, own]) => id in own)?.[0];
    expect(rule.id).toBe(id);
    expect(existsSync(`${root}src/${concept}/rules/${id}.ts`)).toBe(true);
  });

  test('it has a source, and every reading of our own stands in the interpretations', () => {
    const sources: readonly Citation[] = rule.sources;
    expect(sources.length).toBeGreaterThan(0);
    for (const one of sources) {
      if (typeof one === 'string') expect(one).toMatch(/^[A-Z0-9]+(-[0-9]+)?$/);
      else if ('interpretation' in one) expect(interpretations).toContain(`## ${one.interpretation}\n`);
      else expect(one.law.length).toBeGreaterThan(3);
    }
  });

  test('it has a file of scenarios that a case worker can read', () => {
    expect(existsSync(`${root}examples/scenarios/rules/${id}.yaml`)).toBe(true);
  });

  test('it speaks nb, nn and en with the same facts', () => {
    const own = (['nb', 'nn', 'en'] as const).map((language) => texts[language].rules[id as keyof typeof rules]);
    const reference: { readonly [reason: string]: string } = own[0]?.reasons ?? {};
    for (const one of own) {
      expect(one.question.endsWith('?')).toBe(true);
      expect(one.name.length).toBeGreaterThan(0);
      expect(Object.keys(one.reasons)).toEqual(expect.arrayContaining(Object.keys(reference)));
      for (const [reason, text] of Object.entries<string>(one.reasons)) {
        expect(text.length).toBeGreaterThan(0);
        expect(placeholders(text)).toEqual(placeholders(reference[reason] ?? ''));
      }
    }
  });

  test('what it gives way to is a rule, and not itself', () => {
    for (const { givesWayTo } of rule.except ?? []) {
      expect(Object.keys(rules)).toContain(givesWayTo);
      expect(givesWayTo).not.toBe(id);
    }
  });
});

describe('the registry', () => {
  test('every rule with a guard is asked by some door', () => {
    const asked = new Set(everyDoor.flatMap((door) => [door.authority, ...door.guards].map((one) => one.rule)));
    asked.add('local-rule'); // at every door, under the ids of the municipality's own rules
    expect(everyRule.filter(([id, rule]) => rule.guard !== undefined && !asked.has(id)).map(([id]) => id)).toEqual([]);
  });

  test('every command has a door, and every door a command', () => {
    expect([...doors.keys()].sort()).toEqual(Object.keys(commandFields).sort());
  });

  test('every door asks first who may', () => {
    for (const door of everyDoor) expect(door.authority.rule).toBe('actor-may-issue-this');
  });

  test('every file of scenarios belongs to a rule', () => {
    const named = readdirSync(`${root}examples/scenarios/rules`).filter((file) => file.endsWith('.yaml'));
    expect(named.filter((file) => !Object.hasOwn(rules, file.slice(0, -5)))).toEqual([]);
  });

  test('exceptions go round in no circle', () => {
    const waysFrom = (id: string): readonly string[] =>
      (rules[id as keyof typeof rules]?.except ?? []).map((one) => one.givesWayTo);
    const reaches = (id: string, seen: readonly string[]): boolean =>
      seen.includes(id) || waysFrom(id).some((next) => reaches(next, [...seen, id]));
    for (const [id] of everyRule) expect(waysFrom(id).some((next) => reaches(next, [id]))).toBe(false);
  });
});
