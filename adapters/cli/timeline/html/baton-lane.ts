import type { CaseStory } from '../story.ts';
import { type Entry, entry, type Lane } from './lane.ts';
import type { Words } from './words/words.ts';

/** A row for each one who was offered the baton or held it: the old holder's bar runs on until the new one has accepted. */
export function batonLane({ holders, offers }: CaseStory, words: Words): Lane {
  const held = holders.map(({ value, from, until }) =>
    entry({ row: value, text: words.holds(value), label: value, tone: 'holder', from, until }),
  );
  const offered = offers.map((offer): Entry => {
    const { value, by, from, until, ended } = offer;
    const answer = words.offers[ended];
    const taken = ended === 'accepted' || ended === 'open';
    return entry({
      ...{ row: value, tone: 'holder', line: 'hoped', from, until },
      text: `${words.offeredTo(value, by)}: ${answer}`,
      label: ended === 'accepted' ? '' : `${value}: ${answer}`,
      signs: taken || until === undefined ? [] : [{ on: until, sign: 'no', text: answer }],
    });
  });
  // Of the same day the offer comes first, and what is held is drawn over it.
  const entries = [...offered, ...held].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { key: 'baton', entries };
}
