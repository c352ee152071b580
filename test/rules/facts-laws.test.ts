import { describe, expect, test } from 'vitest';
import { caseFacts, factFamilies, factNamed, facts, readFact } from '../../src/case/facts.ts';
import { concepts } from '../../src/case/state.ts';
import { idFault } from '../../src/identity/id.ts';
import { coreRole } from '../../src/party/policy.schema.ts';
import type { FactType, FactValue } from '../../src/rule/condition.ts';
import { after, empty, rich } from './facts-world.ts';

/** Every fact domain.md names that the present state can answer. */
const DEMANDED = `subject.kind subject.age concern.kinds concern.arena concern.raisedBy concern.suspicion concern.reportable concern.grave
  concern.concretised concern.sharedWith level step level.path level.daysOn services.count services.others services.municipal
  services.external services.needReferral services.new services.kinds services.withoutConsent services.needed services.neededCount
  referral.made consent.log consent.services consent.from holder.exists holder.role holder.service holder.reachable offer.open
  log.state log.medium measures.count measures.unevaluated measures.effect measures.byFamily meetings.held childTalk agreed disagreed
  withheld routes.taken plan.right plan.wish coordinator.right coordinator.wish coordinator.exists actor.role actor.acts actor.service actor.isHolder actor.isGuardian actor.raisedConcern answer.x host.x`;

const FITS: { readonly [T in FactType]: (value: FactValue) => boolean } = {
  text: (value) => idFault(value) === null,
  number: (value) => Number.isInteger(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  truth: (value) => typeof value === 'boolean',
  set: (value) =>
    Array.isArray(value) && value.every((one) => idFault(one) === null) && new Set(value).size === value.length,
  open: () => true,
};

const host = {
  word: 'Ola bor i Storgata 1',
  code: 'yes',
  size: 21,
  nan: Number.NaN,
  list: ['a'],
  bad: ['a', 'to ord'],
  open: true,
};
const everything = after(rich, { command: { answers: { urgent: 'no' }, host } });

describe('the list of facts', () => {
  test('holds every fact the domain names, each once', () => {
    for (const name of DEMANDED.split(/\s+/)) expect(factNamed(name), name).toBeDefined();
    expect(new Set(caseFacts.names).size).toBe(facts.length);
  });

  test.each(facts.map((fact) => [fact.name, fact] as const))(
    '%s has a name, a meaning and a concept, and is found by its name',
    (name, fact) => {
      expect(name).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/);
      expect(fact.meaning).toMatch(/^[A-Z].{10,240}\.$/);
      expect([...Object.keys(concepts), 'actor']).toContain(fact.concept);
      expect(factNamed(name)).toBe(fact);
    },
  );

  test.each(facts.map((fact) => [fact.name, fact] as const))(
    '%s reads a value of its type, or nothing, in an empty and in a rich case',
    (_, fact) => {
      for (const source of [empty, everything]) {
        const value = fact.read(source);
        if (value === undefined) continue;
        expect(FITS[fact.type](value), JSON.stringify(value)).toBe(true);
        for (const one of fact.values === undefined ? [] : [value].flat()) expect(fact.values).toContain(one);
        expect(fact.read(source)).toEqual(value);
      }
    },
  );

  test('the rich case is rich: every fact is known in it', () => {
    const unknown = facts.filter((fact) => fact.read(everything) === undefined).map((fact) => fact.name);
    expect(unknown).toEqual([]);
  });

  test('no fact holds a text of the case, or the name of one', () => {
    const said = JSON.stringify(
      [...facts, ...[...Object.keys(host)].map((id) => factNamed(`host.${id}`))].map((fact) => fact?.read(everything)),
    );
    expect(said).not.toMatch(/text-|Storgata|to ord|"mor"|"far"/);
  });

  test('the closed list of roles is that of the profile', () => {
    expect(factNamed('actor.acts')?.values).toEqual(coreRole.options);
  });
});

describe('open families', () => {
  test('an answer comes from the command, else from the case, else it is unknown', () => {
    const given = after(rich, { command: { answers: { complex: 'no' } } });
    expect(readFact('answer.complex', given)).toBe('no');
    expect(readFact('answer.complex', everything)).toBe('yes');
    expect(readFact('answer.urgent', everything)).toBe('no');
    expect(readFact('answer.constructor', everything)).toBeUndefined();
    expect(readFact('answer.complex', empty)).toBeUndefined();
  });

  test('the host hands in numbers, truths, codes and sets of codes; text is not known', () => {
    const read = (id: string) => readFact(`host.${id}`, everything);
    expect([read('code'), read('size'), read('list'), read('open')]).toEqual(['yes', 21, ['a'], true]);
    expect([read('word'), read('nan'), read('bad'), read('toString'), read('missing')]).toEqual(
      Array(5).fill(undefined),
    );
    expect(readFact('host.code', empty)).toBeUndefined();
  });

  test('a name of a family is one word that can be an id; others are no facts', () => {
    expect(factFamilies.map((one) => one.prefix)).toEqual(['answer.', 'command.', 'host.']);
    for (const name of ['answer.', 'answer', 'host.æ', 'host.12345678901', '__proto__', 'constructor', ''])
      expect(factNamed(name), name).toBeUndefined();
    expect(factNamed('answer.a.b')?.name).toBe('answer.a.b');
  });
});
