import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'stuck-case-has-a-route': {
    name: 'Ei sak som har stoppa opp, har ein stad å gå',
    question: 'Kvar går ei sak som har stoppa opp?',
    reasons: {
      'recorded-for-the-leader':
        'Det er registrert. Kommunen har ikkje nemnt noko team for slike saker, så leiaren må ta tak i det.',
      'goes-to': 'Det er registrert, og saka skal takast til {bodies}.',
      'not-open-yet': 'Det er registrert. {bodies} er ikkje ope for saka enno, så leiaren må ta tak i det.',
      'no-route-named':
        'Det er registrert. Kommunen nemner ingen eigen veg for deg her, og nokon i saka må ta tak i det.',
    },
    ways: {},
  },
  'team-needs-consent-or-anonymity': {
    name: 'Saka blir teken opp med samtykke eller anonymt',
    question: 'Er det samtykke til å ta opp saka, eller blir ho teken opp anonymt slik kommunen har bestemt?',
    reasons: {
      'body-not-listed': 'Kommunen har ikkje sagt korleis ei sak kan takast opp i {body}.',
      'arena-unknown': 'Kommunen skil mellom arenaer, og det er ikkje registrert kva arena bekymringa gjeld.',
      anonymous: 'Saka blir teken opp anonymt i {body}.',
      'family-attends': 'Dei som elles måtte ha gitt samtykke, er sjølve til stades.',
      'consent-stands': 'Det er gitt gyldig samtykke til å ta opp saka i {body}.',
      'anonymous-only': 'I {body} blir saker berre tekne opp anonymt.',
      'known-to-those-present':
        'Nokon frå familien er til stades. Då er ikkje saka anonym, og ho må handsamast som ei sak med namn.',
      'no-valid-consent': 'Det finst ikkje noko gyldig samtykke til å ta opp saka i {body}.',
    },
    ways: {
      'consent-to-team': 'Hent inn samtykke til å ta opp saka i {body}, frå {from}.',
      'talk-anonymously': 'Ta opp saka anonymt.',
      'talk-without-family': 'Ta opp saka anonymt utan at nokon frå familien er til stades.',
      'family-attends': 'Inviter familien, slik at dei som elles måtte ha gitt samtykke, sjølve er til stades.',
      'record-arena': 'Registrer kva arena bekymringa gjeld.',
    },
  },
};
