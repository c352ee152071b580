import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CarriedOut, carriedOutIn, withOneMore } from '../../src/case/carried-out.ts';
import type { CaseEvent } from '../../src/case/case.ts';

/** Facts as far as is looked at here: the command each comes from, and which one it is. */
const factOf = (commandId: string, which: number) => ({ commandId, id: `fakta-${which}` }) as unknown as CaseEvent;
const known = (all: CarriedOut) => [...all].map(([id, fact]) => [id, (fact as unknown as { id: string }).id]);

describe('what has been carried out', () => {
  test('of a command that recorded several facts, the latest is the one that is kept', () => {
    const all = carriedOutIn([factOf('a', 1), factOf('b', 2), factOf('a', 3)]);
    expect(all.get('a')).toEqual(factOf('a', 3));
    expect([all.has('b'), all.has('c'), all.get('c')]).toEqual([true, false, undefined]);
  });

  test('a case that went two ways keeps each way apart, whichever is asked first and last', () => {
    const begun = carriedOutIn([factOf('a', 1)]);
    const one = withOneMore(begun, factOf('b', 2));
    const other = withOneMore(begun, factOf('c', 3));
    expect([one.has('b'), one.has('c')]).toEqual([true, false]);
    expect([other.has('b'), other.has('c')]).toEqual([false, true]);
    expect([begun.has('a'), begun.has('b'), begun.has('c')]).toEqual([true, false, false]);
    expect([one.has('a'), one.has('b'), one.has('c')]).toEqual([true, true, false]);
  });

  test('for any tree of cases, asked in any order, each answers as a table of its own would', () => {
    const step = fc.record({ from: fc.nat(), command: fc.constantFrom('a', 'b', 'c', 'd'), asks: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const cases: { is: CarriedOut; table: Map<string, CaseEvent> }[] = [{ is: carriedOutIn([]), table: new Map() }];
        for (const [n, { from, command, asks }] of steps.entries()) {
          const before = cases[from % cases.length] as (typeof cases)[number]; // never empty
          const fact = factOf(command, n);
          cases.push({ is: withOneMore(before.is, fact), table: new Map(before.table).set(command, fact) });
          const asked = cases[asks % cases.length] as (typeof cases)[number];
          expect(known(asked.is)).toEqual(known(asked.table));
        }
        for (const { is, table } of cases) expect(known(is)).toEqual(known(table));
      }),
    );
  });
});
