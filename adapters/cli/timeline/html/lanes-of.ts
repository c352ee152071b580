import type { CaseStory, Story } from '../story.ts';
import { batonLane } from './baton-lane.ts';
import { consentLane } from './consent-lane.ts';
import { entry, type Lane } from './lane.ts';
import { measureLane } from './measure-lane.ts';
import type { Words } from './words/words.ts';

/** Everything that stood in a case, lane by lane, empty lanes left out. Steps and what was stopped are drawn from the steps themselves. */
export function lanesOf(one: CaseStory, story: Story, words: Words): readonly Lane[] {
  const lanes = [
    levelLane(one, story, words),
    batonLane(one, words),
    logLane(one, words),
    consentLane(one, words),
    measureLane(one, words),
    meetingLane(one, words),
  ];
  return lanes.filter((lane) => lane.entries.length > 0);
}

/** The highest level on top, as a stair. */
function levelLane({ levels }: CaseStory, { profile }: Story, words: Words): Lane {
  const order = profile.levels.map((level) => level.id);
  const visited = [...new Set(levels.map((span) => span.value))];
  const rows = visited.sort((a, b) => order.indexOf(b) - order.indexOf(a));
  const entries = levels.map(({ value, from, until }) => {
    const label = profile.levels.find((level) => level.id === value)?.label;
    return entry({ row: value, text: levelText(value, label, words), tone: 'level', from, until });
  });
  return { key: 'level', entries: entries.sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row)) };
}

/** The name of a level with its id, which many labels have in them. */
function levelText(id: string, label: string | undefined, { level }: Words): string {
  if (label === undefined) return `${level} ${id}`;
  return label.includes(id) ? label : `${level} ${id}: ${label}`;
}

function logLane({ logs, pauses }: CaseStory, words: Words): Lane {
  const pausesOf = (log: string) => pauses.filter((one) => one.value === log);
  const entries = logs.flatMap(({ value, from, until, ground, archivedOn }) => {
    const row = value;
    const said = { row, tone: 'log' } as const;
    const closed = words.logClosed(words.codes[ground ?? ''] ?? ground ?? '');
    return [
      entry({ ...said, from, until, text: `${value}: ${words.logOpen.toLowerCase()}`, label: words.logOpen }),
      ...pausesOf(value).map((pause) =>
        entry({
          ...said,
          row: `${value} ${words.logPaused}`,
          line: 'hoped',
          from: pause.from,
          until: pause.until,
          text: `${value}: ${words.logPaused.toLowerCase()}`,
          label: words.logPaused,
        }),
      ),
      ...(until === undefined
        ? []
        : [
            entry({
              ...said,
              line: 'waited',
              from: until,
              until: archivedOn,
              text: `${value}: ${closed.toLowerCase()}`,
              label: archivedOn === undefined ? closed : words.logArchived,
              signs: archivedOn === undefined ? [] : [{ on: archivedOn, sign: 'kept', text: words.logArchived }],
            }),
          ]),
    ];
  });
  return { key: 'log', entries };
}

function meetingLane({ meetings }: CaseStory, words: Words): Lane {
  const entries = meetings.map(({ id, kind, state, calledOn, on }) => {
    const text = `${id}${kind === undefined ? '' : ` (${kind})`}: ${words.meetings.called}`;
    const sign = { called: 'asked', held: 'held', cancelled: 'no' } as const;
    const signs = on === undefined ? [] : [{ on, sign: sign[state], text: words.meetings[state] }];
    return entry({
      row: id,
      text,
      label: kind ?? id,
      tone: 'meeting',
      line: 'waited',
      from: calledOn,
      until: on,
      signs,
    });
  });
  return { key: 'meeting', entries };
}
