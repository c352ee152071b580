import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const plan: RuleTexts<(typeof rulesOf)['plan']> = {
  'individual-plan-effect': {
    name: 'Ein individuell plan endrar ingenting av seg sjølv',
    question: 'Kva gjer den individuelle planen, eller koordinatoren, med oppfølginga her?',
    reasons: {
      'log-unchanged':
        'Det er registrert. Kommunen har ikkje sagt kva ein individuell plan eller ein koordinator gjer med stafettloggen, så loggen går vidare som før.',
      recorded: 'Det er registrert.',
      'not-theirs-to-know':
        'Den som ikkje les saka med samtykke, får ikkje vita om familien ønskjer ein koordinator. Ein person må avgjera det.',
      'coordinator-not-wished': 'Nokon i familien har sagt nei til ein koordinator. Ein person må avgjera det.',
      'no-right-to-coordinator':
        'Det er registrert at det ikkje er rett til ein koordinator. Ein person må avgjera det.',
      'takes-effect':
        'Det er registrert, og etter reglane til kommunen får det verknad her: {effects}. Det som må gjerast, har vorte ei oppgåve.',
      'no-effect': 'Det er registrert, og etter reglane til kommunen endrar det ikkje noko no.',
      'not-known': 'Det er registrert. Om det får verknad, kjem an på noko ingen har registrert: {missing}.',
      'closing-not-stated': 'Kommunen har ikkje sagt at ein individuell plan avsluttar stafettloggen.',
      'closes-the-log':
        'Etter reglane til kommunen tek den individuelle planen over her, og stafettloggen kan avsluttast.',
      'conditions-not-met':
        'Etter reglane til kommunen tek den individuelle planen ikkje over enno. Ein person må avgjera det.',
      'not-known-at-closing':
        'Om den individuelle planen tek over, kjem an på noko ingen har registrert. Ein person må avgjera det.',
      'offered-to-the-coordinator':
        'Etter reglane til kommunen overtek {coordinator} stafettpinnen, og han blir tilboden no.',
      'coordinator-takes-over':
        'Etter reglane til kommunen er det koordinatoren, {coordinator}, som overtek stafettpinnen.',
    },
    ways: {
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
    },
  },
};
