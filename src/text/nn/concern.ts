import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
  'concern-is-concretised-before-sharing': {
    name: 'Uroa blir skriven ned før ho blir delt',
    question: 'Er det skrive ned kva uroa gjeld?',
    reasons: {
      'not-with-these': 'Kommunen seier ikkje at noko må skrivast ned før det blir delt med {to}.',
      'written-down': 'Det er skrive ned kva uroa gjeld.',
      'not-written-down': 'Uroa skal vera konkret og skriven ned før ho blir delt med {to}.',
    },
    ways: { 'concretise-first': 'Skriv ned kva du har sett og høyrt, til dømes i eit undringsnotat, og del ho så.' },
  },
  'contact-with-guardians-in-time': {
    name: 'Føresette får kontakt i tide',
    question: 'Har føresette fått vita om uroa innan fristen?',
    reasons: {
      'ended-by-the-contact':
        'Denne fristen stoppar når det er registrert at føresette har fått vita om uroa, eller er kalla inn til ein samtale der kommunen seier det.',
    },
    ways: { 'record-the-contact': 'Registrer at uroa er delt med føresette, eller kall dei inn til ein samtale.' },
  },
  'leader-and-colleague-first': {
    name: 'Uroa blir delt i den rekkjefølgja kommunen har',
    question: 'Har dei som skal få vita det først, fått vita det?',
    reasons: {
      'on-a-later-level': 'Rekkjefølgja gjeld på det fyrste nivået, og saka er på nivå {level}.',
      'tells-of-nobody': 'Ei anonym drøfting fortel ikkje kven det gjeld, og rekkjefølgja gjeld ikkje for henne.',
      'in-order': 'Dei som skal få vita det først, veit det.',
      'others-first': 'Før uroa blir delt med {to}, skal ho delast med {first}.',
      'not-reached': '{first} skal få vita det først, men er ikkje nådd. Ein person må avgjera om de går vidare.',
    },
    ways: {
      'share-with-them-first': 'Del uroa med {first} først.',
      'try-again': 'Prøv å nå dei på nytt.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'level-0-is-decided-in-time': {
    name: 'Det blir avgjort i tide kva ei uro fører til',
    question: 'Er det avgjort kva uroa fører til?',
    reasons: { 'ended-by-the-conclusion': 'Denne fristen stoppar når det er avgjort kva uroa fører til.' },
    ways: { 'conclude-it': 'Avklar uroa, og registrer kva ho fører til.' },
  },
  'reported-concern-goes-on': {
    name: 'Ei uro frå omsorgspersonar går alltid vidare',
    question: 'Er det ein omsorgsperson som har meldt frå?',
    reasons: {
      'has-gone-on': 'Uroa er alt teken vidare frå første steg.',
      'another-arena': 'Det kommunen seier om dette, gjeld ikkje på denne arenaen.',
      'not-a-caregivers': 'Uroa kom ikkje frå ein omsorgsperson.',
      'not-known':
        'Det er ikkje kjent om ein omsorgsperson har meldt frå, eller på kva arena. Ein person må avgjera om uroa kan avsluttast.',
      'raised-by-a-caregiver': 'Ein omsorgsperson har meldt frå, og då blir ikkje uroa avslutta på første steg.',
    },
    ways: {
      'go-on': 'Ta uroa vidare til eit nivå eller ein direkte veg.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'duty-to-report-is-not-replaced': {
    name: 'Meldeplikta kan ikkje erstattast av noko anna',
    question: 'Er det som skal meldast, meldt til barnevernstenesta?',
    reasons: {
      'nothing-to-report': 'Ingen har sagt at dette skal meldast.',
      reported: 'Det er meldt til barnevernstenesta, og arbeidet kan gå vidare.',
      'report-first':
        'Nokon har sett at dette skal meldast til barnevernstenesta, og det er ikkje meldt enno. Meldeplikta er personleg, og verken eit team, ei anonym drøfting eller ein leiar kan ta over for henne.',
    },
    ways: { 'report-to-barnevern': 'Send bekymringsmelding til barnevernstenesta i dag.' },
  },
  'guardians-involved-at-level-0': {
    name: 'Barnet, ungdommen og føresette er med før ei uro blir avklart',
    question: 'Er dei som skal vera med, blitt involverte?',
    reasons: {
      involved: 'Dei som skal vera med, er blitt involverte.',
      'not-involved': 'Barnet, ungdommen eller føresette er ikkje involverte enno.',
      'not-reached':
        'Nokon som skal vera med, er ikkje nådd eller ønskjer ikkje å vera med. Ein person må avgjera det.',
      'guardians-unknown':
        'Det er ikkje kjent kven av dei føresette som kan få vita om dette. Ein person må avgjera det.',
      'not-decided': 'Ingen har svart på om føresette skal få vita om uroa.',
    },
    ways: {
      'involve-first':
        'Snakk med barnet eller ungdommen og føresette, til dømes i ein undringssamtale, og registrer at det er gjort.',
      'try-again': 'Prøv å nå dei på nytt.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'clarify-responsibility': 'Finn ut kven som har foreldreansvar, og kven som kan få vita om saka.',
      'answer-the-question': 'Svar på spørsmålet {question} når uroa blir avklart.',
    },
  },
  'outcome-is-stated': {
    name: 'Ei uro endar med det kommunen nemner',
    question: 'Er utfallet eit av dei kommunen brukar?',
    reasons: {
      'no-list-needed': 'Neste nivå, ikkje grunn til uro og direkte veg kan veljast i alle kommunar.',
      listed: 'Utfallet er blant dei kommunen nemner.',
      'not-listed': 'Kommunen brukar berre {listed}, og {unlisted} er ikkje blant dei.',
      'not-among-those-listed': 'Kommunen har ikkje sagt noko om utfallet {unlisted}.',
      'one-at-a-time': 'Kommunen brukar eitt utfall om gongen.',
      'several-not-stated': 'Kommunen har ikkje sagt om fleire utfall kan veljast samstundes.',
      contradicting: 'At det ikkje er grunn til uro, kan ikkje stå saman med eit anna utfall.',
    },
    ways: {
      'choose-one': 'Vel eitt utfall.',
      'choose-a-listed-one': 'Vel eit av utfalla kommunen brukar: {listed}.',
    },
  },
  'suspicion-is-shared-as-stated': {
    name: 'Ein mistanke blir berre delt med dei kommunen nemner',
    question: 'Er den mistanken blir delt med, mellom dei kommunen nemner?',
    reasons: {
      'no-suspicion': 'Undringa gjeld ikkje mistanke om vald, overgrep eller alvorleg omsorgssvikt.',
      named: '{to} er mellom dei kommunen seier ein mistanke kan delast med.',
      'not-named': 'Kommunen seier at ein mistanke berre blir delt med {listed}, og ikkje med {to}.',
    },
    ways: {
      'tell-those-named': 'Ta kontakt med dei kommunen nemner: {listed}. Ei bekymringsmelding kan alltid sendast.',
    },
  },
};
