import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const arena: RuleTexts<(typeof rulesOf)['arena']> = {
  'arena-change-as-stated': {
    name: 'Overgangar går som kommunen har sagt',
    question: 'Er det kommunen seier skal gjerast når barnet byter arena, gjort?',
    reasons: {
      'nothing-is-demanded': 'Kommunen seier ikkje at noko skal gjerast ved denne overgangen.',
      'nothing-is-demanded-before':
        'Det er ikkje noko som skal vera gjort før overgangen til {to}. Det som skal gjerast etter, står som oppgåver.',
      met: 'Det som skal vera gjort før overgangen til {to}, er gjort.',
      'not-met': 'Dette skal vera gjort før overgangen til {to}, og er det ikkje: {unmet}.',
      'not-known': 'Det er ikkje kjent nok til å seia om det som skal vera gjort før overgangen til {to}, er gjort.',
    },
    ways: {
      'do-it-first': 'Gjer dette først, og registrer det: {unmet}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
};
