import type { CaseEvent } from 'stafett';
import type { Lived } from './mid-life.ts';

/** A longer life of the same case: what is written, called and held in it over and over, as it comes from a store, until there are so many events. */
export function longHistory({ events, people, day }: Lived, length: number): readonly CaseEvent[] {
  const more = Array.from({ length: Math.max(0, length - events.length) }, (_, n) => ({
    ...happens(n, people),
    commandId: `mer-${n}`,
    day,
    actor: people.larer,
  }));
  return JSON.parse(JSON.stringify([...events, ...more].slice(0, length))) as readonly CaseEvent[]; // events they were
}

function happens(n: number, { larer, helse, mor }: Lived['people']): object {
  const text = { log: 'logg', kind: 'avtale', content: `tekst-${n}` };
  switch (n % 5) {
    case 0:
      return { type: 'EntryWritten', command: 'WriteEntry', id: `oppf-${n}`, ...text };
    case 1:
      return { type: 'EntryCorrected', command: 'CorrectEntry', entry: `oppf-${n - 1}`, content: `rettet-${n}` };
    case 2:
      return { type: 'HolderWishRecorded', command: 'RecordHolderWish', by: mor.id, wish: 'agrees', person: helse.id };
    case 3:
      return {
        type: 'ChildTalkRecorded',
        command: 'RecordChildTalk',
        talkedBy: larer.id,
        outcome: 'view',
        heldOn: '2026-05-12',
      };
    default:
      return { type: 'Agreed', command: 'Agree', about: 'close', by: mor.id, thrives: 'yes' };
  }
}
