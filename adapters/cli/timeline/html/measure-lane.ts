import type { CaseStory, MeasureSpan } from '../story.ts';
import { type Entry, entry, type Lane, type Mark } from './lane.ts';
import type { Words } from './words/words.ts';

/** A row for each measure: dashed while it is planned, filled while it is under way, a sign for each evaluation. */
export function measureLane({ measures }: CaseStory, words: Words): Lane {
  return { key: 'measure', entries: measures.flatMap((one) => entriesOf(one, words)) };
}

function entriesOf(measure: MeasureSpan, words: Words): readonly Entry[] {
  const { id, area, responsible, plannedOn, startedOn, endedOn } = measure;
  const about = [area, responsible].filter((one) => one !== undefined).join(', ');
  const label = about === '' ? id : `${id} (${about})`;
  const said = { row: id, tone: 'measure' } as const;
  const signs = signsOf(measure, words);
  const plan = entry({
    ...{ ...said, line: 'hoped', from: plannedOn, until: startedOn ?? endedOn },
    text: `${label}: ${words.planned}`,
    label: startedOn === undefined ? label : '',
    signs: startedOn === undefined ? signs : [],
  });
  if (startedOn === undefined) return [plan];
  return [plan, entry({ ...said, from: startedOn, until: endedOn, text: `${label}: ${words.started}`, label, signs })];
}

function signsOf({ evaluations }: MeasureSpan, words: Words): readonly Mark[] {
  return evaluations.map(({ on, effect }) => ({
    on,
    sign: effect === 'none' || effect === 'stopped' ? 'judged-none' : 'judged',
    text: words.evaluated(words.codes[effect] ?? effect),
  }));
}
