import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import { FIRST_DAY, openingUnder, people } from '../model/world.ts';

/** A municipality with a rule of its own on every direct route, that is never met, and nothing else written. */
const parsed = parseProfile({
  id: 'own',
  name: 'Own rules',
  municipality: 'own',
  version: '1',
  standing: 'made up for tests',
  language: 'nb',
  sources: { MADE: { title: 'Made up for tests' } },
  levels: [
    { id: '0', source: 'MADE' },
    { id: '1', source: 'MADE' },
  ],
  routes: { needs: { is: 'nothing', source: 'MADE' } },
  rules: [
    {
      id: 'talk-first',
      words: { nb: { name: 'Snakk først', says: 'Snakk sammen før noe sendes.' } },
      demands: {
        is: { on: ['TakeDirectRoute'], require: { fact: 'level', is: '0' }, strength: 'must' },
        source: 'MADE',
      },
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const profile = parsed.value;
const state = replay(openingUnder(profile));
const larer = { ...people.larer, role: 'professional' };

/** How the municipality's own rule answers, whether it only advises, and what becomes of the command. */
function own(said: object) {
  const command = { commandId: 'c', day: FIRST_DAY, actor: larer, ...said } as Command; // whole once it has its stamp
  const decision = decide(command, state, profile);
  if (decision.outcome === 'invalid') return decision.issues;
  const finding = decision.findings.find((one) => one.rule === 'talk-first');
  return [decision.outcome, finding?.verdict, finding?.advice];
}

describe("a rule of a municipality's own", () => {
  test('stops a referral and an application, and what else is called a report', () => {
    const stopped = ['refused', 'refused', false];
    expect(own({ type: 'TakeDirectRoute', to: 'ppt', form: 'referral' })).toEqual(stopped);
    expect(own({ type: 'TakeDirectRoute', to: 'ppt' })).toEqual(stopped);
    expect(own({ type: 'TakeDirectRoute', to: 'ppt', form: 'report' })).toEqual(stopped);
    expect(own({ type: 'TakeDirectRoute', to: 'barnevern', form: 'referral' })).toEqual(stopped);
  });

  test('only advises on a report to barnevern or the police, whether or not its form is said', () => {
    const advised = ['accepted', 'permitted', true];
    expect(own({ type: 'TakeDirectRoute', to: 'barnevern', form: 'report' })).toEqual(advised);
    expect(own({ type: 'TakeDirectRoute', to: 'barnevern' })).toEqual(advised);
    expect(own({ type: 'TakeDirectRoute', to: 'politi' })).toEqual(advised);
  });

  test('says nothing of a command it is not about', () => {
    expect(own({ type: 'AssessRoute', to: 'ppt', is: 'clear' })).toEqual(['accepted', undefined, undefined]);
  });
});
