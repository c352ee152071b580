import { describe, expect, test } from 'vitest';
import { withOneMore } from '../../src/case/carried-out.ts';
import type { CaseEvent } from '../../src/case/case.ts';

const factOf = (commandId: string) => ({ commandId }) as unknown as CaseEvent; // as far as is looked at here

describe('what has been carried out, as a host keeps it', () => {
  test('is taken along whole, with one fact more, and left as it was', () => {
    const kept = new Map([
      ['a', factOf('a')],
      ['b', factOf('b')],
    ]);
    const all = withOneMore(kept, factOf('c'));
    expect([...all]).toEqual(['a', 'b', 'c'].map((id) => [id, factOf(id)]));
    expect([all.get('b'), all.has('c'), all.has('d')]).toEqual([factOf('b'), true, false]);
    expect([...kept.keys()]).toEqual(['a', 'b']);
  });
});
