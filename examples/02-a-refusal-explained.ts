// A refusal is a value: every rule that was asked has a finding, and a finding can be said in bokmål, nynorsk and English.
import { type CaseEvent, type Command, calendarDay, citationText, decide, explain, replay } from 'stafett';
import kongsberg from 'stafett/profiles/kongsberg.json' with { type: 'json' };
import { parseProfile } from 'stafett/schema';

const parsed = parseProfile(kongsberg);
if (!parsed.ok) throw new Error('the profile has faults');
const profile = parsed.value;

const stamp = { day: calendarDay('2026-01-12'), actor: { id: 'larer', role: 'larer', service: 'skole' } };
const subject = { kind: 'child', born: calendarDay('2018-03-14') } as const;

const history: CaseEvent[] = [];
function put(command: Command) {
  const decision = decide(command, replay(history), profile);
  if (decision.outcome === 'accepted') history.push(...decision.events);
  return decision;
}

put({ ...stamp, commandId: 'k1', type: 'RaiseConcern', subject });
const opened = put({ ...stamp, commandId: 'k2', type: 'OpenLog' });

if (opened.outcome === 'refused') {
  const standing = opened.findings.filter((one) => one.verdict === opened.verdict);
  console.log(opened.verdict, 'by', standing.map((one) => one.rule).join(', '));
  for (const language of ['nb', 'nn', 'en'] as const) {
    const because = explain(opened.findings, language).find((one) => one.rule === 'consent-before-log');
    console.log(`${language}: ${because?.says} ${because?.ways.join(' ')}`);
  }
  const finding = opened.findings.find((one) => one.rule === 'consent-before-log');
  console.log('sources:', finding?.sources.map(citationText).join('; '));
}
