import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const arena: RuleTexts<(typeof rulesOf)['arena']> = {
  'arena-change-as-stated': {
    name: 'Overganger går som kommunen har sagt',
    question: 'Er det kommunen sier skal gjøres når barnet bytter arena, gjort?',
    reasons: {
      'nothing-is-demanded': 'Kommunen sier ikke at noe skal gjøres ved denne overgangen.',
      'nothing-is-demanded-before':
        'Det er ikke noe som skal være gjort før overgangen til {to}. Det som skal gjøres etter, står som oppgaver.',
      met: 'Det som skal være gjort før overgangen til {to}, er gjort.',
      'not-met': 'Dette skal være gjort før overgangen til {to}, og er det ikke: {unmet}.',
      'not-known': 'Det er ikke kjent nok til å si om det som skal være gjort før overgangen til {to}, er gjort.',
    },
    ways: {
      'do-it-first': 'Gjør dette først, og registrer det: {unmet}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
};
