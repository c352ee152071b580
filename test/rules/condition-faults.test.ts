import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFacts } from '../../src/case/facts.ts';
import type { Condition } from '../../src/rule/condition.ts';
import { type ConditionFault, conditionFaults } from '../../src/rule/condition-faults.ts';
import { anyConditions, list, soundConditions } from './condition-arbitrary.ts';

describe('faults of a condition', () => {
  test.each<[Condition, readonly ConditionFault[]]>([
    [{ fact: 'service.count', atLeast: 3 }, [{ code: 'unknown-fact', path: 'fact', suggestion: 'services.count' }]],
    [{ fact: 'ola.nordmann', is: 'x' }, [{ code: 'unknown-fact', path: 'fact' }]],
    [{ fact: '__proto__', exists: true }, [{ code: 'unknown-fact', path: 'fact' }]],
    [{ fact: 'answer.', exists: true }, [{ code: 'unknown-fact', path: 'fact' }]],
    [{ fact: 'answer.complex', is: 'yes' }, []],
    [{ fact: 'answer.complex', atLeast: 1 }, [{ code: 'wrong-comparison', path: 'atLeast', fact: 'answer.complex' }]],
    [{ fact: 'host.classSize', atLeast: 20 }, []],
    [{ fact: 'host.tags', includesAny: ['a'] }, []],
    [{ fact: 'level', is: 1 }, [{ code: 'wrong-value', path: 'is', fact: 'level' }]],
    [{ fact: 'level', in: ['1', 2] }, [{ code: 'wrong-value', path: 'in[1]', fact: 'level' }]],
    [{ fact: 'level.since', before: '2026-02-30' }, [{ code: 'wrong-value', path: 'before', fact: 'level.since' }]],
    [
      { fact: 'level.since', atLeast: 3 },
      [{ code: 'wrong-comparison', path: 'atLeast', fact: 'level.since', suggestion: 'after' }],
    ],
    [
      { fact: 'concern.kinds', is: 'x' },
      [{ code: 'wrong-comparison', path: 'is', fact: 'concern.kinds', suggestion: 'includes' }],
    ],
    [
      { fact: 'concern.arena', excludes: 'skole' },
      [{ code: 'wrong-comparison', path: 'excludes', fact: 'concern.arena', suggestion: 'isNot' }],
    ],
    [{ fact: 'concern.grave', atLeast: 1 }, [{ code: 'wrong-comparison', path: 'atLeast', fact: 'concern.grave' }]],
    [{ fact: 'concern.grave', is: 'true' }, [{ code: 'wrong-value', path: 'is', fact: 'concern.grave' }]],
    [
      { fact: 'concern.suspicion', is: 'suspectd' },
      [{ code: 'unknown-value', path: 'is', fact: 'concern.suspicion', suggestion: 'suspected' }],
    ],
    [
      { fact: 'measures.effect', includes: 'great' },
      [{ code: 'unknown-value', path: 'includes', fact: 'measures.effect' }],
    ],
    [{ fact: 'services.count' }, [{ code: 'one-comparison', path: '', fact: 'services.count' }]],
    [{ fact: 'services.count', atLeast: 1, atMost: 2 }, [{ code: 'one-comparison', path: '', fact: 'services.count' }]],
    [{ fact: 'holder.role', exists: false }, []],
  ])('%j', (condition, faults) => {
    expect(conditionFaults(condition, caseFacts)).toEqual(faults);
  });

  test('all of them are found, each with its path', () => {
    const condition: Condition = {
      any: [{ all: [{ fact: 'level', is: '1' }, { not: { fact: 'levl', is: '1' } }] }, { fact: 'level', atLeast: 1 }],
    };
    expect(conditionFaults(condition, caseFacts).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-fact', 'any[0].all[1].not.fact'],
      ['wrong-comparison', 'any[1].atLeast'],
    ]);
  });

  test('a condition whose comparisons fit has none; whatever the condition, it answers', () => {
    fc.assert(
      fc.property(soundConditions, anyConditions, (sound, any) => {
        expect(conditionFaults(sound, list)).toEqual([]);
        expect(conditionFaults(any, list)).toBeInstanceOf(Array);
      }),
    );
  });
});
