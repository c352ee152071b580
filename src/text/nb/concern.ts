import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
  'duty-to-report-is-not-replaced': {
    name: 'Meldeplikten kan ikke erstattes av noe annet',
    question: 'Er det som skal meldes, meldt til barnevernstjenesten?',
    reasons: {
      'nothing-to-report': 'Ingen har sagt at dette skal meldes.',
      reported: 'Det er meldt til barnevernstjenesten, og arbeidet kan gå videre.',
      'report-first':
        'Noen har sett at dette skal meldes til barnevernstjenesten, og det er ikke meldt ennå. Meldeplikten er personlig, og verken et team, en anonym drøfting eller en leder kan ta over for den.',
    },
    ways: { 'report-to-barnevern': 'Send bekymringsmelding til barnevernstjenesten i dag.' },
  },
  'guardians-involved-at-level-0': {
    name: 'Barnet, ungdommen og foresatte er med før en bekymring avklares',
    question: 'Er de som skal være med, blitt involvert?',
    reasons: {
      involved: 'De som skal være med, er blitt involvert.',
      'not-involved': 'Barnet, ungdommen eller foresatte er ikke involvert ennå.',
      'not-reached': 'Noen som skal være med, er ikke nådd eller ønsker ikke å være med. En person må avgjøre det.',
      'guardians-unknown': 'Det er ikke kjent hvem av de foresatte som kan få vite om dette. En person må avgjøre det.',
      'not-decided': 'Ingen har svart på om foresatte skal få vite om bekymringen.',
    },
    ways: {
      'involve-first':
        'Snakk med barnet eller ungdommen og foresatte, for eksempel i en undringssamtale, og registrer at det er gjort.',
      'try-again': 'Prøv å nå dem på nytt.',
      'leader-decides': 'En leder kan avgjøre det med egen begrunnelse.',
      'clarify-responsibility': 'Finn ut hvem som har foreldreansvar, og hvem som kan få vite om saken.',
      'answer-the-question': 'Svar på spørsmålet {question} når bekymringen avklares.',
    },
  },
  'outcome-is-stated': {
    name: 'En bekymring ender med det kommunen nevner',
    question: 'Er utfallet et av dem kommunen bruker?',
    reasons: {
      'no-list-needed': 'Neste nivå, ikke grunn til bekymring og direkte vei kan velges i alle kommuner.',
      listed: 'Utfallet er blant dem kommunen nevner.',
      'not-listed': 'Kommunen bruker bare {listed}, og {unlisted} er ikke blant dem.',
      'not-among-those-listed': 'Kommunen har ikke sagt noe om utfallet {unlisted}.',
      'one-at-a-time': 'Kommunen bruker ett utfall om gangen.',
      'several-not-stated': 'Kommunen har ikke sagt om flere utfall kan velges samtidig.',
      contradicting: 'At det ikke er grunn til bekymring, kan ikke stå sammen med et annet utfall.',
    },
    ways: {
      'choose-one': 'Velg ett utfall.',
      'choose-a-listed-one': 'Velg et av utfallene kommunen bruker: {listed}.',
    },
  },
};
