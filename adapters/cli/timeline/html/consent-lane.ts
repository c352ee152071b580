import type { CaseStory, ConsentSpan } from '../story.ts';
import { type Entry, entry, type Lane } from './lane.ts';
import type { Words } from './words/words.ts';

/** A row for each giver, purpose and receiver, and before them one for what was asked for. */
export function consentLane({ consents, requests }: CaseStory, words: Words): Lane {
  const asked = requests.map(({ purpose, to, on }): Entry => {
    const text = `${words.asked}: ${purposeText(purpose, to, words)}`;
    const signs = [{ on, sign: 'asked', text: words.asked }] as const;
    return entry({
      row: `asked ${purpose} ${to ?? ''}`,
      text,
      tone: 'consent',
      line: undefined,
      from: on,
      until: on,
      signs,
    });
  });
  return { key: 'consent', entries: [...asked, ...consents.map((one) => answered(one, words))] };
}

function answered(consent: ConsentSpan, words: Words): Entry {
  const { giver, purpose, to, answer, from, until } = consent;
  const label = `${giver}: ${purposeText(purpose, to, words)}`;
  const said = { row: label, tone: 'consent', from } as const;
  if (answer === 'no') {
    const text = `${label}: ${words.saidNo}`;
    return entry({
      ...said,
      text,
      line: undefined,
      until: from,
      signs: [{ on: from, sign: 'no', text: words.saidNo }],
    });
  }
  const ended = answer === 'withdrawn' && until !== undefined;
  const text = ended ? `${label} (${words.withdrew})` : label;
  return entry({ ...said, text, until, signs: ended ? [{ on: until, sign: 'no', text: words.withdrew }] : [] });
}

function purposeText(purpose: string, to: string | undefined, { codes }: Words): string {
  const words = codes[purpose] ?? purpose;
  return to === undefined ? words : `${words} (${to})`;
}
