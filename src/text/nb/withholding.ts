import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const withholding: RuleTexts<(typeof rulesOf)['withholding']> = {
  'suspicion-withholds-from-guardians': {
    name: 'Mistanke om vold, overgrep eller alvorlig omsorgssvikt skjermes for foresatte',
    question: 'Er bekymringen skjermet for foresatte, og har barnevernstjenesten eller politiet svart?',
    reasons: {
      'not-withheld': 'Bekymringen er ikke skjermet for foresatte.',
      withheld:
        'Bekymringen er skjermet for foresatte, så de skal ikke få vite om den eller bli med i det som gjelder den.',
      'goes-on-without-guardians': 'Bekymringen er skjermet for foresatte, og arbeidet går videre uten dem.',
      'word-recorded': 'Barnevernstjenesten eller politiet har svart.',
      'no-word-yet': 'Barnevernstjenesten eller politiet har ikke svart siden mistanken ble registrert.',
      'withheld-by-hand':
        'Bekymringen er skjermet uten at noen har sagt at det er mistanke. En person må avgjøre om foresatte kan få vite om den.',
      'stays-withheld': 'Det som er skjermet i det forrige systemet, er skjermet her også.',
      'may-tell-of-it':
        'Noe er skjermet for foresatte, og det er ikke sagt hvilken bekymring dette bygger på: {of}. Da kan det røpe at noe er skjermet.',
    },
    ways: {
      'hear-barnevern-or-police':
        'Meld til barnevernstjenesten eller politiet, og registrer svaret. Da kan den som har rett til det, oppheve skjermingen.',
      'go-on-without-guardians': 'Gå videre uten at foresatte blir involvert i denne bekymringen.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'say-what-it-rests-on':
        'Si hvilken bekymring hvert nivå, hver tjeneste og hvert tiltak bygger på. Bygger det første nivået på en skjermet bekymring, så begynn med det laveste.',
      'name-the-statute': 'Oppgi loven som tjenesten deltar etter, hvis den er med på grunn av en skjermet bekymring.',
    },
  },
};
