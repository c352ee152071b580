import type { Texts } from './language.ts';
import { agreement } from './nb/agreement.ts';
import { arena } from './nb/arena.ts';
import { baton } from './nb/baton.ts';
import { body } from './nb/body.ts';
import { codes } from './nb/codes.ts';
import { commands } from './nb/commands.ts';
import { concern } from './nb/concern.ts';
import { consent } from './nb/consent.ts';
import { events } from './nb/events.ts';
import { level } from './nb/level.ts';
import { log } from './nb/log.ts';
import { measure } from './nb/measure.ts';
import { meeting } from './nb/meeting.ts';
import { party } from './nb/party.ts';
import { plan } from './nb/plan.ts';
import { profile } from './nb/profile.ts';
import { repair } from './nb/repair.ts';
import { route } from './nb/route.ts';
import { service } from './nb/service.ts';
import { withholding } from './nb/withholding.ts';

/** Bokmål. */
export const nb: Texts = {
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
    'not-stated': 'Kommunen har ikke sagt noe om dette. En person må avgjøre det.',
    'not-demanded': 'Kommunen har ikke bestemt noe om dette, så det kreves ikke noe her.',
    'gave-way': 'En annen regel går foran denne.',
    'readings-differ': 'Kommunens tekster sier forskjellige ting. En person må avgjøre det.',
    'not-concerned': 'Regelen gjelder ikke her.',
    'not-available': 'Dette er ikke tilgjengelig nå. Ta kontakt med stafettholderen eller tjenesten.',
  },
  commonWays: {
    'person-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
  },
  codes,
  verdicts: {
    permitted: 'tillatt',
    refused: 'avslått',
    'needs-a-person': 'en person må avgjøre',
    silent: 'kommunen har ikke sagt noe',
    'does-not-apply': 'gjelder ikke',
  },
  words: {
    and: 'og',
    or: 'eller',
    holder: 'stafettholder',
    deciders:
      'en leder for stafettholderens tjeneste, eller, når saken ikke har noen stafettholder, en leder for en tjeneste i saken',
    nobody: 'ingen',
    unknown: 'ukjent',
    yes: 'ja',
    no: 'nei',
  },
};
