import type { ProfileWords } from '../profile-words.ts';
import { conditions } from './conditions.ts';
import { comparisons, facts, truths } from './facts.ts';
import { codes } from './profile-codes.ts';
import { keys } from './profile-keys.ts';
import { phrases } from './profile-phrases.ts';
import { sentences } from './sentences.ts';

/** Bokmål for what a profile states. */
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
    days: ['{n} dag', '{n} dager'],
    workingDays: ['{n} virkedag', '{n} virkedager'],
    weeks: ['{n} uke', '{n} uker'],
    months: ['{n} måned', '{n} måneder'],
    years: ['{n} år', '{n} år'],
    times: ['minst {n} gang per {per}', 'minst {n} ganger per {per}'],
  },
  unstated: {
    'family-may-ask': 'Det registreres, og noen har plikt til å svare; dagen er ikke sagt.',
    'stuck-case-has-a-route': 'Det registreres, og lederen har plikt til å følge det opp.',
    'level-0-is-decided-in-time': 'Undringen står på listen over det som skal avklares, uten frist.',
    'outcome-is-stated':
      'Neste nivå, ikke grunn til uro og rett til en tjeneste kan alltid velges. Andre utfall må en person avgjøre.',
    'consent-form-as-stated': 'Et muntlig samtykke som er registrert, er nok.',
    'who-can-consent': 'Når bare én av flere foresatte har sagt ja, må en person avgjøre.',
    'steps-come-in-order': 'Den som har ansvaret for trinnet, avgjør når det er ferdig.',
    'transition-is-stated': 'Ett nivå opp følger av rekkefølgen. Alle andre veier må en person avgjøre.',
    'start-level-is-stated': 'Saken starter på det første nivået.',
    'level-entry-criteria':
      'Det kreves ikke noe for å gå opp til nivået etter det første. For nivåene over må en person avgjøre.',
    'log-opens-on-agreement':
      'Enighet kreves ikke først, og loggen kan føres i hva som helst. På det første nivået må en person avgjøre om den åpnes.',
    'writing-is-as-stated': 'Stafettholderen skriver; før det er noen, tjenesten som har undringen.',
    'log-has-a-holder': 'Loggen åpnes, og lederen har plikt til å finne en stafettholder.',
    'anyone-may-raise': 'Undringen registreres uansett hvem som melder den.',
    'individual-plan-effect': 'Loggen fortsetter som før, og det gis et råd.',
    'other-routes-need-consent': 'Det kreves samtykke til mottakeren.',
    'consultation-never-joins': 'Råd gis bare anonymt.',
  },
};
