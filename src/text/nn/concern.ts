import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const concern: RuleTexts<(typeof rulesOf)['concern']> = {
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
      'leader-decides': 'Ein leiar kan avgjera det med eiga grunngjeving.',
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
};
