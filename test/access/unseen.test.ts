import { describe, expect, test } from 'vitest';
import { actionsSeenBy } from '../../src/access/actions-seen-by.ts';
import { cutFindings } from '../../src/access/cut-findings.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { phases, readers } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const day = phases.withheld?.day ?? stamp.day;
const hidden = { concerns: ['skjult'] };
const shown = { concerns: ['concern'] };
const events: readonly CaseEvent[] = [
  ...(phases.withheld?.events ?? []),
  { ...stamp, type: 'GoalSet', id: 'mal', ...shown },
  { ...stamp, type: 'GoalSet', id: 'mal-2', ...shown },
  { ...stamp, type: 'GoalSet', id: 'skjult-mal', ...hidden },
  { ...stamp, type: 'MeetingCalled', id: 'mote', kind: 'bti-team', ...shown },
  { ...stamp, type: 'MeetingCalled', id: 'mote-2', kind: 'bti-team', ...shown },
  { ...stamp, type: 'MeetingCalled', id: 'skjult-mote', kind: 'bti-team', ...hidden },
  { ...stamp, type: 'AskedFor', id: 'bedt', what: 'meeting', by: 'mor' },
];
const state = replay(events);

/** What one is told that a rule looked at, of ids of all kinds. */
function told(actor: Actor, ids: readonly string[]): unknown {
  const finding: Finding = {
    ...{ rule: 'coordination-meeting-is-the-holders', verdict: 'permitted', reason: 'is-the-holder' },
    ...{ looked: { ids }, missing: [], ways: [], advice: false, sources: ['HEM'] },
  };
  return cutFindings([finding], state, actor, day, hemnes)[0]?.looked.ids;
}

describe('what a guardian is told that a rule looked at', () => {
  test('has every goal and meeting they see, and none about what is withheld', () => {
    const all = ['mal', 'mal-2', 'skjult-mal', 'mote', 'mote-2', 'skjult-mote', 'skjult'];
    expect(told(people.mor, all)).toEqual(['mal', 'mal-2', 'mote', 'mote-2']);
    expect(told(people.larer, all)).toEqual(all);
  });

  test('has what they have asked for themselves, and not what the other has', () => {
    expect(told(people.mor, ['bedt'])).toEqual(['bedt']);
    expect(told(people.far, ['bedt'])).toEqual([]);
    expect(told(people.larer, ['bedt'])).toEqual(['bedt']);
  });

  test('has no other person in it, and themselves', () => {
    expect(told(people.mor, ['mor', 'far', 'larer', 'mors-verge', 'noe'])).toEqual(['mor', 'noe']);
  });
});

describe('the services of a case', () => {
  const inTurn: readonly CaseEvent[] = [
    ...events,
    ...['ppt', 'bup', 'helsestasjon'].map(
      (service): CaseEvent => ({ ...stamp, type: 'ServiceInvited', service, task: 'assess' }),
    ),
  ];
  const seenBy = (actor: Actor) => viewFor(replay(inTurn), actor, day, hemnes).services.map((one) => one.id);

  test('stand by name to the family, as the order they came in would tell of what was sent to them', () => {
    expect(seenBy(people.mor)).toEqual(['bup', 'helsestasjon', 'ppt']);
    expect(seenBy(people.larer)).toEqual(['ppt', 'bup', 'helsestasjon']);
  });
});

describe('what one of the family is to do', () => {
  const measure: CaseEvent = {
    ...{ ...stamp, type: 'MeasurePlanned', id: 'tiltak', responsible: 'mor', evaluateBy: stamp.day },
    ...{ concerns: ['concern'], level: '1', log: 'log' },
  };
  const asked: CaseEvent = { ...stamp, type: 'ConsentRequested', id: 's', purpose: 'service-access', to: 'bup' };
  const due = (actor: Actor) => viewFor(replay([...events, measure, asked]), actor, day, hemnes).duties;

  test('is all that they see is due, each only their own', () => {
    for (const one of [people.mor, people.far]) expect(due(one).filter(({ who }) => who !== one.id)).toEqual([]);
    expect(due(people.larer).length).toBeGreaterThan(0);
  });
});

describe('what one could do', () => {
  const about = (actor: Actor) =>
    actionsSeenBy(state, actor, day, hemnes).flatMap((one) => [one.about, ...Object.values(one.with)]);

  test('names the concerns one knows of', () => {
    expect(about(people.larer)).toContain('concern');
    expect(about(people.larer)).toContain('skjult');
  });

  test('names what the family has asked for to those who read with consent, and not to another colleague', () => {
    expect(about(people.larer)).toContain('bedt');
    expect(about(people.ped)).not.toContain('bedt');
  });

  test.each(['guardian with responsibility', 'the other guardian', 'new colleague at the school'])(
    'names nothing withheld from them to %s',
    (name) => {
      const actor = readers[name] as Actor;
      const sees = viewFor(state, actor, day, hemnes).concerns.map((one) => one.id);
      const named = about(actor).filter((one) => one === 'skjult' || one === 'concern');
      expect(named.filter((one) => !sees.includes(one as string))).toEqual([]);
    },
  );
});
