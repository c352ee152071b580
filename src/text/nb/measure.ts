import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const measure: RuleTexts<(typeof rulesOf)['measure']> = {
  'measure-has-responsible-and-evaluation': {
    name: 'Hvert tiltak har en ansvarlig og en dag for evaluering',
    question: 'Er det sagt hvem som har ansvaret for tiltaket, og hvilken dag det senest skal evalueres?',
    reasons: {
      'has-responsible-and-day': '{responsible} har ansvaret for tiltaket, som skal evalueres senest {evaluateBy}.',
      neither: 'Det er ikke sagt hvem som har ansvaret for tiltaket, eller når det skal evalueres.',
      'nobody-responsible': 'Det er ikke sagt hvem som har ansvaret for tiltaket.',
      'no-evaluation-day': 'Det er ikke sagt når tiltaket skal evalueres.',
      'evaluation-day-has-passed': 'Dagen tiltaket skulle evalueres, {evaluateBy}, har allerede vært.',
      'responsible-not-in-the-case': '{responsible}, som skulle ha ansvaret for tiltaket, er ikke med i saken.',
      'responsible-is-shut-out':
        '{responsible} har ikke tilgang til å se saken. En person må avgjøre om {responsible} likevel kan ha ansvaret for tiltaket.',
    },
    ways: {
      'name-one-in-the-case':
        'Si hvem som har ansvaret: en fagperson eller tjeneste i saken, en foresatt eller ungdommen selv.',
      'set-a-day': 'Sett en dag da tiltaket senest skal evalueres.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'child-is-heard': {
    name: 'Barnet blir hørt før tiltaket evalueres',
    question: 'Har noen snakket med barnet siden tiltaket startet eller sist ble evaluert?',
    reasons: {
      'no-such-measure': 'Tiltaket finnes ikke i saken.',
      heard: 'Noen snakket med barnet {heldOn}.',
      'not-heard':
        'Det er ikke registrert at noen har snakket med barnet siden tiltaket startet eller sist ble evaluert.',
      'texts-differ':
        'Ingen har snakket med barnet, og kommunens tekster sier forskjellige ting om det må skje først. En person må avgjøre det.',
    },
    ways: {
      'talk-with-the-child':
        'La en voksen barnet er trygg på, snakke med barnet, og registrer samtalen. Registrer det også om barnet ikke ville, er for lite eller ikke er født.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'catalogue-prerequisites': {
    name: 'Tiltak fra katalogen har sine vilkår',
    question: 'Er det som kommunen sier må være på plass for tiltaket, på plass?',
    reasons: {
      'not-in-the-catalogue': 'Kommunens tiltakskatalog har ikke noe tiltak {measure}.',
      'for-all': 'Tiltaket {measure} er for alle, og trenger ingenting på forhånd.',
      'nothing-is-stated': 'Kommunens tiltakskatalog sier ikke hva tiltaket {measure} trenger.',
      met: 'Det som tiltaket {measure} trenger, er på plass.',
      'not-met': 'Dette er ikke på plass for tiltaket {measure}: {unmet}.',
      'not-for-them': 'Tiltaket {measure} passer ikke for den saken gjelder. Det krever dette: {unmet}.',
      'not-known': 'Det er ikke kjent nok til å si om det tiltaket {measure} trenger, er på plass.',
    },
    ways: {
      'meet-the-prerequisites': 'Få dette på plass først, og registrer det: {unmet}.',
      'another-measure': 'Velg et annet tiltak.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
};
