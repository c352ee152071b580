import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'stuck-case-has-a-route': {
    name: 'En sak som har stoppet opp, har et sted å gå',
    question: 'Hvor går en sak som har stoppet opp?',
    reasons: {
      'recorded-for-the-leader':
        'Det er registrert. Kommunen har ikke nevnt noe team for slike saker, så lederen må ta tak i det.',
      'goes-to': 'Det er registrert, og saken skal tas til {bodies}.',
      'not-open-yet': 'Det er registrert. {bodies} er ikke åpent for saken ennå, så lederen må ta tak i det.',
      'no-route-named':
        'Det er registrert. Kommunen nevner ingen egen vei for deg her, og noen i saken må ta tak i det.',
    },
    ways: {},
  },
  'team-needs-consent-or-anonymity': {
    name: 'Saken tas opp med samtykke eller anonymt',
    question: 'Er det samtykke til å ta opp saken, eller tas den opp anonymt slik kommunen har bestemt?',
    reasons: {
      'body-not-listed': 'Kommunen har ikke sagt hvordan en sak kan tas opp i {body}.',
      'arena-unknown': 'Kommunen skiller mellom arenaer, og det er ikke registrert hvilken arena bekymringen gjelder.',
      anonymous: 'Saken tas opp anonymt i {body}.',
      'family-attends': 'De som ellers måtte samtykket, er selv til stede.',
      'consent-stands': 'Det er gitt gyldig samtykke til å ta opp saken i {body}.',
      'anonymous-only': 'I {body} tas saker bare opp anonymt.',
      'known-to-those-present':
        'Noen fra familien er til stede. Da er saken ikke anonym, og den må behandles som en sak med navn.',
      'no-valid-consent': 'Det finnes ikke noe gyldig samtykke til å ta opp saken i {body}.',
    },
    ways: {
      'consent-to-team': 'Innhent samtykke til å ta opp saken i {body}, fra {from}.',
      'talk-anonymously': 'Ta opp saken anonymt.',
      'talk-without-family': 'Ta opp saken anonymt uten at noen fra familien er til stede.',
      'family-attends': 'Inviter familien, slik at de som ellers måtte samtykket, selv er til stede.',
      'record-arena': 'Registrer hvilken arena bekymringen gjelder.',
    },
  },
};
