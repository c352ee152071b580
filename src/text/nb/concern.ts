import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
  'concern-is-concretised-before-sharing': {
    name: 'Bekymringen skrives ned før den deles',
    question: 'Er det skrevet ned hva bekymringen gjelder?',
    reasons: {
      'not-with-these': 'Kommunen sier ikke at noe må skrives ned før det deles med {to}.',
      'written-down': 'Det er skrevet ned hva bekymringen gjelder.',
      'not-written-down': 'Bekymringen skal være konkret og skrevet ned før den deles med {to}.',
    },
    ways: { 'concretise-first': 'Skriv ned hva du har sett og hørt, for eksempel i et undringsnotat, og del den så.' },
  },
  'contact-with-guardians-in-time': {
    name: 'Foresatte får kontakt i tide',
    question: 'Har foresatte fått vite om bekymringen innen fristen?',
    reasons: {
      'ended-by-the-contact':
        'Denne fristen stopper når det er registrert at foresatte har fått vite om bekymringen, eller er kalt inn til en samtale der kommunen sier det.',
    },
    ways: {
      'record-the-contact': 'Registrer at bekymringen er delt med foresatte, eller kall dem inn til en samtale.',
    },
  },
  'leader-and-colleague-first': {
    name: 'Bekymringen deles i den rekkefølgen kommunen har',
    question: 'Har de som skal få vite det først, fått vite det?',
    reasons: {
      'on-a-later-level': 'Rekkefølgen gjelder på det første nivået, og saken er på nivå {level}.',
      'tells-of-nobody': 'En anonym drøfting forteller ikke hvem det gjelder, og rekkefølgen gjelder ikke for den.',
      'in-order': 'De som skal få vite det først, vet det.',
      'others-first': 'Før bekymringen deles med {to}, skal den deles med {first}.',
      'not-reached': '{first} skal få vite det først, men er ikke nådd. En person må avgjøre om dere går videre.',
    },
    ways: {
      'share-with-them-first': 'Del bekymringen med {first} først.',
      'try-again': 'Prøv å nå dem på nytt.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'level-0-is-decided-in-time': {
    name: 'Det avgjøres i tide hva en bekymring fører til',
    question: 'Er det avgjort hva bekymringen fører til?',
    reasons: { 'ended-by-the-conclusion': 'Denne fristen stopper når det er avgjort hva bekymringen fører til.' },
    ways: { 'conclude-it': 'Avklar bekymringen, og registrer hva den fører til.' },
  },
  'reported-concern-goes-on': {
    name: 'En bekymring fra omsorgspersoner går alltid videre',
    question: 'Er det en omsorgsperson som har meldt fra?',
    reasons: {
      'has-gone-on': 'Bekymringen er alt tatt videre fra første steg.',
      'another-arena': 'Det kommunen sier om dette, gjelder ikke på denne arenaen.',
      'not-a-caregivers': 'Bekymringen kom ikke fra en omsorgsperson.',
      'not-known':
        'Det er ikke kjent om en omsorgsperson har meldt fra, eller på hvilken arena. En person må avgjøre om bekymringen kan avsluttes.',
      'raised-by-a-caregiver': 'En omsorgsperson har meldt fra, og da avsluttes ikke bekymringen på første steg.',
    },
    ways: {
      'go-on': 'Ta bekymringen videre til et nivå eller en direkte vei.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
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
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
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
  'suspicion-is-shared-as-stated': {
    name: 'En mistanke deles bare med dem kommunen nevner',
    question: 'Er den mistanken deles med, blant dem kommunen nevner?',
    reasons: {
      'no-suspicion': 'Undringen gjelder ikke mistanke om vold, overgrep eller alvorlig omsorgssvikt.',
      named: '{to} er blant dem kommunen sier en mistanke kan deles med.',
      'not-named': 'Kommunen sier at en mistanke bare deles med {listed}, og ikke med {to}.',
    },
    ways: {
      'tell-those-named': 'Ta kontakt med dem kommunen nevner: {listed}. En bekymringsmelding kan alltid sendes.',
    },
  },
};
