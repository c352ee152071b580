import { expect, test, vi } from 'vitest';
import { consents, worldOf } from './hemnes.ts';

// A door that records what its event's schema does not know: no door may, so none can be used to show it.
vi.mock('../../src/case/decide.ts', async (original) => {
  const decided = await original<typeof import('../../src/case/decide.ts')>();
  return {
    ...decided,
    decide: (...given: Parameters<typeof decided.decide>) => {
      const answer = decided.decide(...given);
      return answer.outcome === 'accepted'
        ? { ...answer, events: answer.events.map((event) => ({ ...event, secret: 'Kari' })) }
        : answer;
    },
  };
});

test('a fact that could not be read again is not written, and the fault names its type and nothing else', async () => {
  const { engine, store } = await worldOf();
  const error = await engine.execute(consents('k1')).catch((thrown: unknown) => thrown);
  expect(String(error)).toBe('StafettError: event-unrecordable: ConsentGiven is not as its schema says');
  expect(await store.read('sak-1')).toHaveLength(5);
});
