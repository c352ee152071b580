import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

type OfClosing =
  | 'closed-is-archived'
  | 'closing-by-agreement'
  | 'closing-has-a-ground'
  | 'ending-is-documented'
  | 'guardians-may-demand-closing';

/** What the rules of the log say of its end. */
export const closing: RuleTexts<Pick<(typeof rulesOf)['log'], OfClosing>> = {
  'closed-is-archived': {
    name: 'En avsluttet stafettlogg arkiveres',
    question: 'Er den avsluttede stafettloggen arkivert?',
    reasons: {},
    ways: {},
  },
  'closing-by-agreement': {
    name: 'Stafettloggen avsluttes når alle er enige om at barnet trives',
    question: 'Er familien og tjenestene enige om å avslutte, og har tiltakene hatt virkning?',
    reasons: {
      'other-ground': 'Stafettloggen avsluttes av en annen grunn enn at alle er enige.',
      'someone-disagrees': '{against} er ikke enig i at barnet trives og at stafettloggen kan avsluttes.',
      'measure-without-effect': 'Tiltaket {without} har ikke hatt virkning ved siste evaluering.',
      'only-the-holder': 'Ingen andre enn stafettholderen har sagt seg enig. Stafettholderen avslutter ikke alene.',
      'someone-is-missing': '{missing} har ikke sagt seg enig i at barnet trives og at stafettloggen kan avsluttes.',
      'measure-not-evaluated': 'Tiltaket {unevaluated} er i gang, og det er ikke registrert at det har hjulpet.',
      'all-agree': 'Alle er enige om at barnet trives og at stafettloggen kan avsluttes.',
    },
    ways: {
      'evaluate-anew': 'Snakk sammen og evaluer på nytt. Registrer så hva hver av dere mener.',
      'demand-closing':
        'Foresatte, eller ungdommen eller den voksne selv, kan når som helst kreve at loggen avsluttes.',
      'agree-together': 'Spør hver av dem, og registrer svarene.',
      'evaluate-first': 'Evaluer tiltaket, eller avslutt det.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'closing-has-a-ground': {
    name: 'En avslutning har en grunn',
    question: 'Hvorfor avsluttes det?',
    reasons: {
      'recorded-by-its-own-command':
        'At familien krever avslutning eller trekker samtykket, registreres når de gjør det, og avslutter loggen av seg selv.',
      'ends-the-follow-up-only':
        'At alle bekymringer er avklart, avslutter oppfølgingen, men ikke en åpen stafettlogg.',
      'by-agreement': 'Det avsluttes fordi alle er enige.',
      'a-person-decides': 'En person må avgjøre om det avsluttes av denne grunnen.',
      'log-is-open': 'Saken har en åpen stafettlogg. Oppfølgingen kan ikke avsluttes uten den.',
      'concern-still-open': 'En bekymring er ikke avklart ennå.',
      'withheld-concern-still-open': 'En bekymring som er skjermet for foresatte, er ikke avklart ennå.',
      'measures-go-on': 'Oppfølgingen kan avsluttes, men tiltaket {measures} er fortsatt i gang.',
      'all-concluded': 'Alle bekymringer er avklart.',
    },
    ways: {
      'demand-closing': 'Registrer at familien krever avslutning.',
      'withdraw-consent': 'Registrer at samtykket er trukket.',
      'close-by-agreement': 'Avslutt stafettloggen når alle er enige, og oppfølgingen etterpå.',
      'close-the-log-first': 'Avslutt stafettloggen først.',
      'conclude-first': 'Avklar bekymringen først.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'ending-is-documented': {
    name: 'En avslutning dokumenteres',
    question: 'Er det skrevet ned hvorfor det avsluttes?',
    reasons: {
      'not-stated-here': 'Kommunen har ikke sagt at denne avslutningen skal dokumenteres.',
      documented: 'Avslutningen er dokumentert.',
      'documented-where-stated': 'Avslutningen er dokumentert. Den oppbevares her: {keptIn}.',
      'not-documented': 'Kommunen sier at avslutningen skal dokumenteres.',
    },
    ways: {
      'document-first': 'Skriv ned hvorfor det avsluttes, og legg det ved.',
    },
  },
  'guardians-may-demand-closing': {
    name: 'Familien kan når som helst kreve at stafettloggen avsluttes',
    question: 'Kan denne personen kreve at stafettloggen avsluttes?',
    reasons: {
      'may-demand': '{person} kan kreve at stafettloggen avsluttes, og da avsluttes den med det samme.',
      'may-not-demand': '{person} kan ikke kreve at stafettloggen avsluttes.',
      'not-theirs-to-record': 'Bare en fagperson i saken kan registrere dette på vegne av {person}.',
      'standing-unknown': 'Det er ikke kjent om {person} kan bestemme dette. En person må avgjøre det.',
    },
    ways: {
      'by-the-person':
        'En foresatt med foreldreansvar, ungdom som bestemmer selv, den voksne eller en representant kan kreve det.',
      clarify: 'Finn ut av foreldreansvar eller alder, og registrer det.',
    },
  },
};
