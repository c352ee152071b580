import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/scenarios/hard-cases', import.meta.url));

test('each of the thirty hard cases has a file of its own', () => {
  const numbers = readdirSync(folder).map((file) => Number(file.slice(0, 2)));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
});
