import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const measure: RuleTexts<(typeof rulesOf)['measure']> = {
  'measure-has-responsible-and-evaluation': {
    name: 'Kvart tiltak har ein ansvarleg og ein dag for evaluering',
    question: 'Er det sagt kven som har ansvaret for tiltaket, og kva dag det seinast skal evaluerast?',
    reasons: {
      'has-responsible-and-day': '{responsible} har ansvaret for tiltaket, som skal evaluerast seinast {evaluateBy}.',
      neither: 'Det er ikkje sagt kven som har ansvaret for tiltaket, eller når det skal evaluerast.',
      'nobody-responsible': 'Det er ikkje sagt kven som har ansvaret for tiltaket.',
      'no-evaluation-day': 'Det er ikkje sagt når tiltaket skal evaluerast.',
      'evaluation-day-has-passed': 'Dagen tiltaket skulle evaluerast, {evaluateBy}, har alt vore.',
      'responsible-not-in-the-case': '{responsible}, som skulle ha ansvaret for tiltaket, er ikkje med i saka.',
      'responsible-is-shut-out':
        '{responsible} har ikkje tilgang til å sjå saka. Ein person må avgjera om {responsible} likevel kan ha ansvaret for tiltaket.',
    },
    ways: {
      'name-one-in-the-case':
        'Sei kven som har ansvaret: ein fagperson eller ei teneste i saka, ein føresett eller ungdommen sjølv.',
      'set-a-day': 'Set ein dag då tiltaket seinast skal evaluerast.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'child-is-heard': {
    name: 'Barnet blir høyrt før tiltaket blir evaluert',
    question: 'Har nokon snakka med barnet sidan tiltaket starta eller sist blei evaluert?',
    reasons: {
      'no-such-measure': 'Tiltaket finst ikkje i saka.',
      heard: 'Nokon snakka med barnet {heldOn}.',
      'not-heard':
        'Det er ikkje registrert at nokon har snakka med barnet sidan tiltaket starta eller sist blei evaluert.',
      'texts-differ':
        'Ingen har snakka med barnet, og tekstane til kommunen seier ulike ting om det må skje først. Ein person må avgjera det.',
    },
    ways: {
      'talk-with-the-child':
        'La ein vaksen barnet er trygg på, snakka med barnet, og registrer samtalen. Registrer det òg om barnet ikkje ville, er for lite eller ikkje er fødd.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'catalogue-prerequisites': {
    name: 'Tiltak frå katalogen har sine vilkår',
    question: 'Er det som kommunen seier må vera på plass for tiltaket, på plass?',
    reasons: {
      'not-in-the-catalogue': 'Tiltakskatalogen til kommunen har ikkje noko tiltak {measure}.',
      'for-all': 'Tiltaket {measure} er for alle, og treng ingenting på førehand.',
      'nothing-is-stated': 'Tiltakskatalogen til kommunen seier ikkje kva tiltaket {measure} treng.',
      met: 'Det som tiltaket {measure} treng, er på plass.',
      'not-met': 'Dette er ikkje på plass for tiltaket {measure}: {unmet}.',
      'not-for-them': 'Tiltaket {measure} passar ikkje for den saka gjeld. Det krev dette: {unmet}.',
      'not-known': 'Det er ikkje kjent nok til å seia om det tiltaket {measure} treng, er på plass.',
    },
    ways: {
      'meet-the-prerequisites': 'Få dette på plass først, og registrer det: {unmet}.',
      'another-measure': 'Vel eit anna tiltak.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
};
