/**
 * What must not compile. Each case stands under its name and the error it must give; `not-sayable.test.ts` holds each of them to that error,
 * and `npm run types` to being an error at all.
 */
import { type CalendarDay, calendarDay, isCalendarDay } from '../../src/calendar/day.ts';
import type { Command } from '../../src/case/case.ts';
import { ask, door } from '../../src/case/door.ts';
import { noCase } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { actorMayIssueThis } from '../../src/party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { law, local, model } from '../../src/profile/rulebook.ts';
import { permitted, refused } from '../../src/rule/finding.ts';
import type { RuleText } from '../../src/rule/text.ts';

const judge = () => permitted('fine');
const sources = ['HEM'] as const;
const reads = { from: (profile: Profile) => profile.baton.from };

// @ts-expect-error a rule without a source [TS2345]
export const withoutSource = law({ id: 'a', guard: { judge } });

// @ts-expect-error a rule with an empty list of sources [TS2322]
export const withEmptySources = model({ id: 'a', sources: [], guard: { judge } });

// @ts-expect-error a rule without a voice [TS2345]
export const withoutVoice = model({ id: 'a', sources });

// @ts-expect-error a local rule that does not say what it reads [TS2345]
export const withoutReads = local<{ from: string }>({
  id: 'a',
  sources,
  unstated: { means: 'n/a' },
  duty: { owes: () => [] },
});

// @ts-expect-error a local rule that does not say what it does where nothing is stated [TS2345]
export const withoutUnstated = local<{ from: string }>({ id: 'a', sources, reads, duty: { owes: () => [] } });

export const withOtherDefault = local<{ from: string }>({
  id: 'a',
  sources,
  reads,
  // @ts-expect-error a local rule with a default that is no value of what it reads [TS2322]
  unstated: { means: 'default', value: { from: 1 }, words: 'from level 1' },
  duty: { owes: () => [] },
});

const asksForHelp = model({
  id: 'a',
  sources,
  guard: {
    judge: ({ ask: { service } }: { readonly ask: { readonly service: string } }) =>
      service === '' ? refused('no-service', {}, ['name-one']) : permitted('fine'),
  },
});

export const asksOtherwise = door('DeclineBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  // @ts-expect-error a door that asks a rule about something of another shape [TS2322]
  guards: [ask(asksForHelp, () => ({ service: 1 }))],
  records: () => [],
  candidates: 'own-words',
});

export const recordsTooLittle = door('DeclineBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [],
  // @ts-expect-error a door that records an event without one of its fields [TS2322]
  records: () => [{ type: 'BatonDeclined' }],
});

export const recordsWhatIsNone = door('DeclineBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [],
  // @ts-expect-error a door that records what is no event [TS2322]
  records: () => [{ type: 'BatonDropped', offer: 'a' }],
});

const text = { name: 'Help', question: 'Which service?' };
const reasons = { fine: 'Fine.', 'no-service': 'Nobody is named.' };
const ways = { 'name-one': 'Name one.' };

// @ts-expect-error a text that lacks a reason the rule can give [TS2741]
export const reasonMissing: RuleText<typeof asksForHelp> = { ...text, ways, reasons: { fine: 'Fine.' } };

export const reasonSurplus: RuleText<typeof asksForHelp> = {
  ...text,
  ways,
  // @ts-expect-error a text for a reason the rule never gives [TS2353]
  reasons: { ...reasons, 'too-late': 'Too late.' },
};

// @ts-expect-error a text that lacks a way out the rule can name [TS2741]
export const wayMissing: RuleText<typeof asksForHelp> = { ...text, reasons, ways: {} };

// @ts-expect-error a plain string as a day [TS2322]
export const plainDay: CalendarDay = '2026-01-12';

// @ts-expect-error a command that does not exist [TS2820]
export const noSuchCommand: Command['type'] = 'OfferBatons';

declare const state: CaseState;

export function writesToState(): void {
  // @ts-expect-error writing a value into state [TS2540]
  state.baton.holder = 'someone';
  // @ts-expect-error writing a whole slice into state [TS2540]
  state.baton = noCase.baton;
  // @ts-expect-error adding to a collection of state [TS2339]
  state.consent.consents.set('a', undefined);
}

export const asksRightly = door('DeclineBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [ask(asksForHelp, () => ({ service: 'ppt' }))],
  records: () => [{ type: 'BatonDeclined', offer: 'a' }],
  candidates: 'own-words',
});

/** What must compile, so that the cases above fail for what they say and not for what they share. */
export const sayable = [
  law({ id: 'a', sources, guard: { judge } }),
  local<{ from: string }>({ id: 'a', sources, reads, unstated: { means: 'n/a' }, duty: { owes: () => [] } }),
  { ...text, reasons, ways } satisfies RuleText<typeof asksForHelp>,
  calendarDay('2026-01-12'),
  isCalendarDay('2026-01-12'),
];
