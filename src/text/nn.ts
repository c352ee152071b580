import type { Texts } from './language.ts';
import { agreement } from './nn/agreement.ts';
import { arena } from './nn/arena.ts';
import { baton } from './nn/baton.ts';
import { body } from './nn/body.ts';
import { codes } from './nn/codes.ts';
import { commands } from './nn/commands.ts';
import { concern } from './nn/concern.ts';
import { consent } from './nn/consent.ts';
import { events } from './nn/events.ts';
import { level } from './nn/level.ts';
import { log } from './nn/log.ts';
import { measure } from './nn/measure.ts';
import { meeting } from './nn/meeting.ts';
import { party } from './nn/party.ts';
import { plan } from './nn/plan.ts';
import { profile } from './nn/profile.ts';
import { repair } from './nn/repair.ts';
import { route } from './nn/route.ts';
import { service } from './nn/service.ts';
import { withholding } from './nn/withholding.ts';

/** Nynorsk. */
export const nn: Texts = {
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
    'not-stated': 'Kommunen har ikkje sagt noko om dette. Ein person må avgjera det.',
    'not-demanded': 'Kommunen har ikkje bestemt noko om dette, så det blir ikkje kravd noko her.',
    'gave-way': 'Ein annan regel går føre denne.',
    'readings-differ': 'Tekstane frå kommunen seier ulike ting. Ein person må avgjera det.',
    'not-concerned': 'Regelen gjeld ikkje her.',
    'not-available': 'Dette er ikkje tilgjengeleg no. Ta kontakt med stafetthaldaren eller tenesta.',
  },
  commonWays: {
    'person-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
  },
  codes,
  verdicts: {
    permitted: 'tillate',
    refused: 'avslått',
    'needs-a-person': 'ein person må avgjera',
    silent: 'kommunen har ikkje sagt noko',
    'does-not-apply': 'gjeld ikkje',
  },
  words: {
    and: 'og',
    or: 'eller',
    holder: 'stafetthaldar',
    deciders:
      'ein leiar for tenesta til stafetthaldaren, eller, når saka ikkje har nokon stafetthaldar, ein leiar for ei teneste i saka',
    nobody: 'ingen',
    unknown: 'ukjent',
    yes: 'ja',
    no: 'nei',
  },
};
