import { agreement } from './en/agreement.ts';
import { arena } from './en/arena.ts';
import { baton } from './en/baton.ts';
import { body } from './en/body.ts';
import { codes } from './en/codes.ts';
import { commands } from './en/commands.ts';
import { concern } from './en/concern.ts';
import { consent } from './en/consent.ts';
import { events } from './en/events.ts';
import { level } from './en/level.ts';
import { log } from './en/log.ts';
import { measure } from './en/measure.ts';
import { meeting } from './en/meeting.ts';
import { party } from './en/party.ts';
import { plan } from './en/plan.ts';
import { profile } from './en/profile.ts';
import { repair } from './en/repair.ts';
import { route } from './en/route.ts';
import { service } from './en/service.ts';
import { withholding } from './en/withholding.ts';
import type { Texts } from './language.ts';

/** English. */
export const en: Texts = {
  rules: {
    ...party,
    ...concern,
    ...withholding,
    ...consent,
    ...baton,
    ...log,
    ...body,
    ...route,
    ...repair,
    ...service,
    ...level,
    ...agreement,
    ...arena,
    ...profile,
    ...plan,
    ...measure,
    ...meeting,
  },
  commands,
  events,
  common: {
    'not-stated': 'The municipality has said nothing about this. A person must decide.',
    'not-demanded': 'The municipality has not stated anything about this, so nothing is demanded here.',
    'gave-way': 'Another rule goes before this one.',
    'readings-differ': 'The municipality’s texts say different things. A person must decide.',
    'not-concerned': 'The rule does not apply here.',
    'not-available': 'This is not available now. Contact the stafettholder or the service.',
  },
  commonWays: {
    'person-decides': 'This can be decided, with a reason, by {deciders}.',
  },
  codes,
  verdicts: {
    permitted: 'permitted',
    refused: 'refused',
    'needs-a-person': 'a person must decide',
    silent: 'the municipality has said nothing',
    'does-not-apply': 'does not apply',
  },
  words: {
    and: 'and',
    or: 'or',
    holder: 'stafettholder',
    deciders:
      'a leader of the stafettholder’s service, or, while there is no stafettholder, a leader of a service in the case',
    nobody: 'nobody',
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
  },
};
