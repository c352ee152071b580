import { describe, expect, test } from 'vitest';
import { lookAtLog } from '../../src/access/looks.ts';
import { sight } from '../../src/access/sight.ts';
import { decide } from '../../src/case/decide.ts';
import type { Decision } from '../../src/case/decision.ts';
import { played } from '../model/dumb/play.ts';
import type { Who, Wish } from '../model/dumb/wish.ts';
import { openingUnder, people } from '../model/world.ts';
import { compared } from './compare.ts';
import { profiles, textsOf } from './profiles.ts';
import { readingIsByConsent } from './reading-is-by-consent.ts';

const { hemnes } = profiles;
const wish = (who: Who, type: string, fields: Wish['fields'] = {}, answersForAll = false): Wish => ({
  ...{ who, type, fields, answersForAll },
});

/** The last step of a story, and what the statements and the engine say of it. */
function lastOf(...all: readonly Wish[]) {
  const step = played(all, openingUnder(hemnes), hemnes).at(-1);
  if (step === undefined) throw new Error('no step');
  const { history, command, decision } = step;
  return { ...step, both: compared({ history, command, texts: textsOf(hemnes) }, decision) };
}

function verdictOf(decision: Decision, rule: string) {
  return decision.outcome === 'invalid' ? 'invalid' : decision.findings.find((one) => one.rule === rule)?.verdict;
}

describe('found by random stories', () => {
  test('what is already so records nothing, also when a person answers for who may say it', () => {
    const lifted = lastOf(wish('rektor', 'LiftWithholding', { concern: 'concern' }, true));
    expect(lifted.decision).toMatchObject({ outcome: 'accepted', events: [] });
    const allowed = lastOf(wish('rektor', 'AllowGuardian', { person: 'mor' }, true));
    expect(allowed.decision).toMatchObject({ outcome: 'accepted', events: [] });
  });

  test('and without that answer it still asks for a person', () => {
    const { decision } = lastOf(wish('larer', 'LiftWithholding', { concern: 'concern' }));
    expect(decision).toMatchObject({ outcome: 'refused', verdict: 'needs-a-person' });
  });
});

describe('found where a rule is stated twice', () => {
  test('raising a concern does not bring back someone who has been removed from the case', () => {
    const { decision, both } = lastOf(
      wish('rektor', 'RemoveProfessional', { person: 'larer' }),
      wish('larer', 'RaiseConcern', { id: 'second', suspicion: 'none', reportable: 'no' }),
      wish('larer', 'AcceptBaton'),
    );
    expect(verdictOf(decision, 'holder-keeps-baton-until-accepted')).not.toBe('does-not-apply');
    for (const { naive, engine } of both) expect(engine).toBe(naive);
  });

  test('a no to cooperation is no no to the log', () => {
    const { before, command, decision } = lastOf(
      wish('mor', 'GiveConsent', { purpose: 'open-log', to: 'skole' }),
      wish('mor', 'RefuseConsent', { purpose: 'cooperation', to: 'skole' }),
      wish('larer', 'OpenLog'),
    );
    expect(verdictOf(decision, 'consent-before-log')).toBe('permitted');
    expect(decide(command, before, hemnes)).toEqual(decision);
  });

  test('a no to a service that is to take part takes an earlier yes to a log with that service along', () => {
    const story = [
      wish('mor', 'GiveConsent', { purpose: 'open-log', to: 'ppt' }),
      wish('mor', 'RefuseConsent', { purpose: 'service-access', to: 'ppt' }),
    ];
    const { decision, both } = lastOf(...story, wish('larer', 'InviteService', { service: 'ppt' }));
    expect(verdictOf(decision, 'consent-covers-each-service')).toBe('refused');
    for (const { naive, engine } of both) expect(engine).toBe(naive);
  });

  test('someone recorded as moved acts for the service they moved to, whatever an older list says', () => {
    const { history, before, command } = lastOf(
      wish('larer', 'SetGuardianResponsibility', { person: 'far', responsibility: 'no' }),
      wish('rektor', 'MoveProfessional', { person: 'ped', service: 'skole' }),
      wish('mor', 'GiveConsent', { purpose: 'open-log', to: 'skole', form: 'written' }),
      ...(['mor', 'larer'] as const).map((who) => wish(who, 'Agree', { about: 'start-measures' })),
      wish('larer', 'OpenLog'),
      wish('larer', 'WriteEntry'),
    );
    const { day } = command;
    expect(readingIsByConsent({ history, actor: people.ped, day, texts: textsOf(hemnes) })).not.toBe('refused');
    expect(sight(before, people.ped, lookAtLog(before.log.open ?? 'none'), day, hemnes).may).toBe(true);
  });
});
