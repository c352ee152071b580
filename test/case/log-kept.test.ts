import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/identity/actor.ts';
import { closingOf } from '../../src/log/closing.ts';
import { latestLog } from '../../src/log/log.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { recordedOf } from '../model/asking.ts';
import { caseAfter, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { openLog } from '../rules/put.ts';

const arkivar: Actor = { id: 'arkivar', role: 'archivist', service: 'arkiv' };

const opened = (id: string): Told => ({ type: 'LogOpened', id, service: 'skole' });
const closed = (log: string): Told => ({
  ...{ type: 'LogClosed', log, ground: 'demand', batonRests: true, outside: [], concludes: [] },
});

describe('what happens to one log happens to no other', () => {
  test('a log that is not there is neither closed nor archived', () => {
    const { log } = caseAfter(opened('log'), closed('ukjent'), { type: 'LogArchived', log: 'ukjent' });
    expect([...log.logs.keys()]).toEqual(['log']);
    expect(log.open).toBe('log');
  });

  test('the log that is open stays open when an older one is closed', () => {
    expect(caseAfter(opened('gammel'), opened('log'), closed('gammel')).log.open).toBe('log');
  });

  test('the log meant where none is named is the open one, wherever it stands, else the latest', () => {
    const { logs } = caseAfter(opened('forste'), opened('andre'), closed('andre')).log;
    expect(latestLog({ logs, open: 'forste' })?.id).toBe('forste');
    expect(latestLog({ logs, open: undefined })?.id).toBe('andre');
  });
});

describe('several closed logs are archived one by one', () => {
  const two = caseAfter(opened('forste'), closed('forste'), opened('andre'), closed('andre'));
  test.each([
    { says: 'the one that is named', with: { log: 'andre' }, log: 'andre' },
    { says: 'the other that is named', with: { log: 'forste' }, log: 'forste' },
    { says: 'the first, where none is named', with: {}, log: 'forste' },
  ])('$says', ({ with: fields, log }) => {
    const facts = recordedOf(two, arkivar, { type: 'ArchiveLog', ...fields });
    expect(facts).toEqual([{ type: 'LogArchived', log }]);
  });
});

describe('nothing is recorded that was not said', () => {
  const open = caseAfter(...openLog);

  test('where no log is open nothing closes', () => {
    expect(closingOf({ state: caseAfter() }, 'agreement')).toEqual([]);
  });

  test('a closing on demand keeps no text of why', () => {
    expect(recordedOf(open, people.mor, { type: 'DemandClosing' })).toStrictEqual([
      { type: 'ClosingDemanded', by: 'mor' },
      { type: 'LogClosed', ground: 'demand', log: 'log', outside: [], concludes: [], batonRests: true },
    ]);
  });

  test('an entry of one of the family is of no service', () => {
    const writers = { is: [{ kind: 'avtale', roles: ['guardian'] }], source: 'HEM' };
    const profile = { ...hemnes, log: { ...hemnes.log, writers } } as Profile; // one text
    const said = { type: 'WriteEntry', id: 'e', kind: 'avtale' } as const;
    expect(recordedOf(open, people.mor, said, { profile })).toStrictEqual([
      { type: 'EntryWritten', id: 'e', log: 'log', kind: 'avtale' },
    ]);
  });
});
