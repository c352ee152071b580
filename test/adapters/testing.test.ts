import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraries, given } from '../../adapters/testing.ts';
import { isCalendarDay } from '../../src/calendar/day.ts';
import { commandSchemas, parseCommand } from '../../src/case/case.schema.ts';
import type { CommandType } from '../../src/case/case.ts';
import { idFault } from '../../src/identity/id.ts';
import { beginning, hemnes, larer, rektor } from '../engine/hemnes.ts';

const offer = { type: 'OfferBaton', actor: rektor, to: 'larer-1' } as const;

test('given, when, then: facts that are recorded, with the fields that are named', () => {
  const offered = given(beginning(), hemnes()).when(offer).thenRecords({ type: 'BatonOffered', to: 'larer-1' });
  expect(offered.state.version).toBe(beginning().length + 1);
  expect(() => offered.thenRecords({ type: 'BatonOffered', to: 'someone' })).toThrow('the fields of BatonOffered');
  expect(() => offered.thenRecords('BatonOffered', 'BatonAccepted')).toThrow('the facts that were recorded');
  expect(() => offered.thenRefuses('refused')).toThrow('expected a refusal, got accepted with BatonOffered');
});

test('given, when, then: a refusal for this reason and no other', () => {
  const opened = given(beginning(), hemnes()).when({ type: 'OpenLog', actor: larer });
  opened.thenRefuses('refused', 'consent-before-log');
  expect(() => opened.thenRefuses('refused', 'closed-is-locked')).toThrow('closed-is-locked');
  expect(() => opened.thenRefuses('silent')).toThrow('got refused by');
  expect(() => opened.thenRecords()).toThrow('expected to be accepted, got refused by');
});

test('given, when, then: a command that names what the case does not have', () => {
  const started = given(beginning(), hemnes()).when({ type: 'RetractOffer', actor: rektor });
  started.thenInvalid('no-open-offer');
  expect(() => started.thenInvalid('no-such-offer')).toThrow('the codes of its issues');
  expect(() => given([], hemnes()).when(offer)).toThrow('needs a day');
});

test('every command that is made parses, of every type there is', () => {
  const made = arbitraries(fc);
  for (const type of commandSchemas.keys()) {
    // The keys of the schemas are the types of commands.
    const ofType = made.command(type as CommandType, ['a', 'b']);
    fc.assert(
      fc.property(ofType, (json) => {
        expect(parseCommand(json)).toMatchObject({ ok: true });
      }),
      { numRuns: 20 },
    );
  }
  fc.assert(fc.property(made.commands, (json) => parseCommand(JSON.parse(JSON.stringify(json))).ok));
});

test('every id and every day that is made is one', () => {
  fc.assert(fc.property(arbitraries(fc).ids, (id) => idFault(id) === null));
  fc.assert(fc.property(arbitraries(fc).days, isCalendarDay));
});
