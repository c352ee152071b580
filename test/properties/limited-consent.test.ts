import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/access/explain.ts';
import { lookAtEntry } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const KINDS = ['laering', 'helse', 'referat'];

const kind = fc.constantFrom(...KINDS, undefined);
const entry = fc.record({ kind, concerns: fc.constantFrom([], ['concern']), corrected: fc.boolean() });
/** What each guardian lets the service read: always some kinds, and maybe the concern as well. */
const scope = fc.tuple(fc.subarray(KINDS, { minLength: 1 }), fc.constantFrom([], ['concern'])).map((all) => all.flat());

type Written = { readonly kind: string | undefined; readonly concerns: readonly string[]; readonly corrected: boolean };

function caseWith(
  entries: readonly Written[],
  scopes: { readonly mor: readonly string[]; readonly far: readonly string[] },
  more: readonly CaseEvent[] = [],
) {
  const given = (giver: 'mor' | 'far', to: string, scope?: readonly string[]): CaseEvent => {
    const id = `${giver}-${to}`;
    const purpose = scope === undefined ? 'open-log' : 'service-access';
    return {
      ...stamp,
      type: 'ConsentGiven',
      id,
      giver,
      purpose,
      to,
      ...(scope === undefined ? {} : { scope: [...scope] }),
    };
  };
  return replay([
    ...opening,
    given('mor', 'skole'),
    given('far', 'skole'),
    { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
    given('mor', 'ppt', scopes.mor),
    given('far', 'ppt', scopes.far),
    { ...stamp, type: 'ServiceJoined', service: 'ppt' },
    ...entries.flatMap(written),
    ...more,
  ]);
}

function written({ kind, concerns, corrected }: Written, n: number): readonly CaseEvent[] {
  const about = { log: 'log', concerns: [...concerns] };
  const id = `entry-${n}`;
  const of = kind === undefined ? {} : { kind };
  const first: CaseEvent = {
    ...stamp,
    type: 'EntryWritten',
    id,
    content: `text-${n}`,
    service: 'skole',
    ...of,
    ...about,
  };
  const again: CaseEvent = { ...stamp, type: 'EntryCorrected', entry: id, content: `again-${n}`, ...about };
  return corrected ? [first, again] : [first];
}

const textsOf = (ids: readonly string[]) =>
  ids.flatMap((id) => [id.replace('entry', 'text'), id.replace('entry', 'again')]);

describe('reading-is-by-consent', () => {
  test('a limited consent never shows an entry of another kind, nor its texts, and hides nothing from guardians', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), scope, scope, (entries, mor, far) => {
        const state = caseWith(entries, { mor, far });
        const seen = viewFor(state, people.radgiver, FIRST_DAY, hemnes);
        const isOpen = (one: string | undefined) => one !== undefined && mor.includes(one) && far.includes(one);
        const closed = entries.flatMap((one, n) => (isOpen(one.kind) ? [] : [`entry-${n}`]));
        expect(seen.logs.map((one) => one.id)).toEqual(['log']);
        expect(seen.entries.map((one) => one.id).filter((id) => closed.includes(id))).toEqual([]);
        expect(seen.contents.filter((id) => textsOf(closed).includes(id))).toEqual([]);
        for (const guardian of [people.mor, people.far]) {
          expect(viewFor(state, guardian, FIRST_DAY, hemnes).entries).toHaveLength(entries.length);
        }
      }),
    );
  });

  test('what both have let it reach is shown', () => {
    const state = caseWith([{ kind: 'laering', concerns: [], corrected: true }], { mor: ['laering'], far: KINDS });
    const { entries, contents } = viewFor(state, people.radgiver, FIRST_DAY, hemnes);
    expect([...entries.map((one) => one.id), ...contents]).toEqual(['entry-0', 'text-0', 'again-0']);
  });

  test('the minutes of a meeting that has the id of an entry are not of its kind', () => {
    const entry = { kind: 'laering', concerns: [], corrected: false };
    const held: readonly CaseEvent[] = [
      { ...stamp, type: 'MeetingCalled', id: 'entry-0', log: 'log' },
      { ...stamp, type: 'MeetingHeld', meeting: 'entry-0', heldOn: FIRST_DAY, minutes: 'minutes', log: 'log' },
    ];
    const state = caseWith([entry], { mor: ['laering'], far: ['laering'] }, held);
    const { meetings, contents } = viewFor(state, people.radgiver, FIRST_DAY, hemnes);
    expect([meetings, contents]).toEqual([[], ['text-0']]);
  });

  test.each(['nb', 'nn', 'en'] as const)('why is said in %s', (language) => {
    const state = caseWith([], { mor: ['laering'], far: ['laering'] });
    const look = lookAtEntry({ log: 'log', concerns: [], kind: 'helse' });
    const { may, findings } = mayRead(state, people.radgiver, look, FIRST_DAY, hemnes);
    expect(may).toBe(false);
    expect(findings.map((one) => one.reason)).toContain('beyond-consent');
    expect(
      explain(findings, language)
        .map((one) => one.says)
        .join(),
    ).toMatch(/[Ss]amtykk|consent/);
  });
});
