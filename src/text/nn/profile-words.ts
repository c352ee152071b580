import type { ProfileWords } from '../profile-words.ts';
import { conditions } from './conditions.ts';
import { comparisons, facts, truths } from './facts.ts';
import { codes } from './profile-codes.ts';
import { keys } from './profile-keys.ts';
import { phrases } from './profile-phrases.ts';
import { sentences } from './sentences.ts';

/** Nynorsk for what a profile states. */
export const profileWords: ProfileWords = {
  keys,
  codes,
  facts,
  truths,
  comparisons,
  conditions,
  phrases,
  sentences,
  modals: { must: 'skal', person: 'skal', should: 'bør', may: 'kan' },
  joiners: {
    'concern.sharingOrder.stages': ', deretter ',
    'levels.steps': '; ',
    'bodies.composed.together': '; ',
    'measures.catalogue.needs': '. ',
    'measures.catalogue.excludes': '. ',
  },
  terms: {
    days: ['{n} dag', '{n} dagar'],
    workingDays: ['{n} yrkedag', '{n} yrkedagar'],
    weeks: ['{n} veke', '{n} veker'],
    months: ['{n} månad', '{n} månader'],
    years: ['{n} år', '{n} år'],
    times: ['minst {n} gong per {per}', 'minst {n} gonger per {per}'],
  },
  unstated: {
    'family-may-ask': 'Det blir registrert, og nokon har plikt til å svara; dagen er ikkje sagd.',
    'stuck-case-has-a-route': 'Det blir registrert, og leiaren har plikt til å følgja det opp.',
    'level-0-is-decided-in-time': 'Uroa står på lista over det som skal avklarast, utan frist.',
    'outcome-is-stated':
      'Neste nivå, ikkje grunn til uro og rett til ei teneste kan alltid veljast. Andre utfall må ein person avgjera.',
    'consent-form-as-stated': 'Eit munnleg samtykke som er registrert, er nok.',
    'who-can-consent': 'Når berre éin av fleire føresette har sagt ja, må ein person avgjera.',
    'steps-come-in-order': 'Den som har ansvaret for trinnet, avgjer når det er ferdig.',
    'transition-is-stated': 'Eitt nivå opp følgjer av rekkjefølgja. Alle andre vegar må ein person avgjera.',
    'start-level-is-stated': 'Saka startar på det første nivået.',
    'level-entry-criteria':
      'Det blir ikkje kravd noko for å gå opp til nivået etter det første. For nivåa over må ein person avgjera.',
    'log-opens-on-agreement':
      'Semje blir ikkje kravd først, og loggen kan førast i kva som helst. På det første nivået må ein person avgjera om han blir opna.',
    'writing-is-as-stated': 'Stafetthaldaren skriv; før det er nokon, tenesta som har uroa.',
    'log-has-a-holder': 'Loggen blir opna, og leiaren har plikt til å finna ein stafetthaldar.',
    'anyone-may-raise': 'Uroa blir registrert same kven som melder ho.',
    'individual-plan-effect': 'Loggen går vidare som før, og det blir gitt eit råd.',
    'other-routes-need-consent': 'Det trengst samtykke til mottakaren.',
    'consultation-never-joins': 'Råd blir berre gitt anonymt.',
  },
};
