// A command and a case go in; what happened comes out. Nothing is written anywhere, and the same question always gets the same answer.
import { type Command, calendarDay, decide, evolve, noCase } from 'stafett';
import hemnes from 'stafett/profiles/hemnes.json' with { type: 'json' };
import { parseProfile } from 'stafett/schema';

const profile = parseProfile(hemnes);
if (!profile.ok) throw new Error('the profile has faults');

const raise: Command = {
  type: 'RaiseConcern',
  commandId: 'k1',
  day: calendarDay('2026-01-12'),
  actor: { id: 'larer', role: 'kontaktlaerer', service: 'skole' },
  subject: { kind: 'child', born: calendarDay('2018-03-14') },
  suspicion: 'none',
};

const decision = decide(raise, noCase, profile.value);
console.log(decision.outcome);

if (decision.outcome === 'accepted') {
  for (const event of decision.events) console.log('happened:', event.type, event.day);
  const state = decision.events.reduce(evolve, noCase);
  console.log('level:', state.level.level, '- holder:', state.baton.holder ?? 'nobody yet');
}
