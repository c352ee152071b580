import { expect, test } from 'vitest';
import { factsCommand } from '../../adapters/cli/facts-command.ts';
import { factFamilies, facts } from '../../src/case/facts.ts';

function run(json: boolean): { readonly code: number; readonly out: string; readonly err: string } {
  const out: string[] = [];
  const err: string[] = [];
  const code = factsCommand(json, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    color: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}

test('as text: one line for each fact, its closed values below it', () => {
  const { code, out, err } = run(false);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  for (const { name, type, meaning } of facts) {
    expect(
      lines.filter((line) => line.startsWith(`${name} `) && line.includes(` ${type} `) && line.endsWith(meaning)),
    ).toHaveLength(1);
  }
  const at = lines.findIndex((line) => line.startsWith('concern.suspicion '));
  expect(lines[at + 1]?.trim()).toBe('one of: none, doubt, suspected');
});

test('as JSON: the same list, with the comparisons that may be made', () => {
  const { code, out } = run(true);
  const list: unknown = JSON.parse(out);
  expect(code).toBe(0);
  expect(list).toHaveLength(facts.length + factFamilies.length);
  expect(list).toContainEqual({
    name: 'concern.grave',
    type: 'truth',
    concept: 'concern',
    meaning: expect.any(String),
    comparisons: ['is', 'isNot', 'exists'],
  });
  expect(list).toContainEqual(expect.objectContaining({ name: 'answer.<id>', type: 'text' }));
});
