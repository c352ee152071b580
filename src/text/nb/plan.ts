import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const plan: RuleTexts<(typeof rulesOf)['plan']> = {
  'individual-plan-effect': {
    name: 'En individuell plan endrer ingenting av seg selv',
    question: 'Hva gjør den individuelle planen, eller koordinatoren, med oppfølgingen her?',
    reasons: {
      'log-unchanged':
        'Det er registrert. Kommunen har ikke sagt hva en individuell plan eller en koordinator gjør med stafettloggen, så loggen går videre som før.',
      recorded: 'Det er registrert.',
      'not-theirs-to-know':
        'Den som ikke leser saken med samtykke, får ikke vite om familien ønsker en koordinator. En person må avgjøre det.',
      'coordinator-not-wished': 'Noen i familien har sagt nei til en koordinator. En person må avgjøre det.',
      'no-right-to-coordinator': 'Det er registrert at det ikke er rett til en koordinator. En person må avgjøre det.',
      'takes-effect':
        'Det er registrert, og etter kommunens regler får det virkning her: {effects}. Det som må gjøres, er blitt en oppgave.',
      'no-effect': 'Det er registrert, og etter kommunens regler endrer det ikke noe nå.',
      'not-known': 'Det er registrert. Om det får virkning, avhenger av noe ingen har registrert: {missing}.',
      'closing-not-stated': 'Kommunen har ikke sagt at en individuell plan avslutter stafettloggen.',
      'closes-the-log': 'Etter kommunens regler tar den individuelle planen over her, og stafettloggen kan avsluttes.',
      'conditions-not-met':
        'Etter kommunens regler tar den individuelle planen ikke over ennå. En person må avgjøre det.',
      'not-known-at-closing':
        'Om den individuelle planen tar over, avhenger av noe ingen har registrert. En person må avgjøre det.',
      'offered-to-the-coordinator': 'Etter kommunens regler overtar {coordinator} stafettpinnen, og den tilbys nå.',
      'coordinator-takes-over':
        'Etter kommunens regler er det koordinatoren, {coordinator}, som overtar stafettpinnen.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
    },
  },
};
