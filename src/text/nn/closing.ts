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
    name: 'Ein avslutta stafettlogg blir arkivert',
    question: 'Er den avslutta stafettloggen arkivert?',
    reasons: {},
    ways: {},
  },
  'closing-by-agreement': {
    name: 'Stafettloggen blir avslutta når alle er samde om at barnet trivst',
    question: 'Er familien og tenestene samde om å avslutta, og har tiltaka hatt verknad?',
    reasons: {
      'other-ground': 'Stafettloggen blir avslutta av ein annan grunn enn at alle er samde.',
      'someone-disagrees': '{against} er ikkje samd i at barnet trivst og at stafettloggen kan avsluttast.',
      'measure-without-effect': 'Tiltaket {without} har ikkje hatt verknad ved siste evaluering.',
      'only-the-holder': 'Ingen andre enn stafetthaldaren har sagt seg samd. Stafetthaldaren avsluttar ikkje åleine.',
      'someone-is-missing': '{missing} har ikkje sagt seg samd i at barnet trivst og at stafettloggen kan avsluttast.',
      'measure-not-evaluated': 'Tiltaket {unevaluated} er i gang, og det er ikkje registrert at det har hjelpt.',
      'all-agree': 'Alle er samde om at barnet trivst og at stafettloggen kan avsluttast.',
    },
    ways: {
      'evaluate-anew': 'Snakk saman og evaluer på nytt. Registrer så kva kvar av dykk meiner.',
      'demand-closing':
        'Føresette, eller ungdomen eller den vaksne sjølv, kan når som helst krevja at loggen blir avslutta.',
      'agree-together': 'Spør kvar av dei, og registrer svara.',
      'evaluate-first': 'Evaluer tiltaket, eller avslutt det.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'closing-has-a-ground': {
    name: 'Ei avslutning har ein grunn',
    question: 'Kvifor blir det avslutta?',
    reasons: {
      'recorded-by-its-own-command':
        'At familien krev avslutning eller trekkjer samtykket, blir registrert når dei gjer det, og avsluttar loggen av seg sjølv.',
      'ends-the-follow-up-only': 'At all uro er avklart, avsluttar oppfølginga, men ikkje ein open stafettlogg.',
      'by-agreement': 'Det blir avslutta fordi alle er samde.',
      'a-person-decides': 'Ein person må avgjera om det blir avslutta av denne grunnen.',
      'log-is-open': 'Saka har ein open stafettlogg. Oppfølginga kan ikkje avsluttast utan han.',
      'concern-still-open': 'Ei uro er ikkje avklart enno.',
      'withheld-concern-still-open': 'Ei uro som er skjerma for føresette, er ikkje avklart enno.',
      'measures-go-on': 'Oppfølginga kan avsluttast, men tiltaket {measures} er framleis i gang.',
      'all-concluded': 'All uro er avklart.',
    },
    ways: {
      'demand-closing': 'Registrer at familien krev avslutning.',
      'withdraw-consent': 'Registrer at samtykket er trekt.',
      'close-by-agreement': 'Avslutt stafettloggen når alle er samde, og oppfølginga etterpå.',
      'close-the-log-first': 'Avslutt stafettloggen først.',
      'conclude-first': 'Avklar uroa først.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'ending-is-documented': {
    name: 'Ei avslutning blir dokumentert',
    question: 'Er det skrive ned kvifor det blir avslutta?',
    reasons: {
      'not-stated-here': 'Kommunen har ikkje sagt at denne avslutninga skal dokumenterast.',
      documented: 'Avslutninga er dokumentert.',
      'documented-where-stated': 'Avslutninga er dokumentert. Ho blir oppbevart her: {keptIn}.',
      'not-documented': 'Kommunen seier at avslutninga skal dokumenterast.',
    },
    ways: {
      'document-first': 'Skriv ned kvifor det blir avslutta, og legg det ved.',
    },
  },
  'guardians-may-demand-closing': {
    name: 'Familien kan når som helst krevja at stafettloggen blir avslutta',
    question: 'Kan denne personen krevja at stafettloggen blir avslutta?',
    reasons: {
      'may-demand': '{person} kan krevja at stafettloggen blir avslutta, og då blir han avslutta med det same.',
      'may-not-demand': '{person} kan ikkje krevja at stafettloggen blir avslutta.',
      'not-theirs-to-record': 'Berre ein fagperson i saka kan registrera dette på vegner av {person}.',
      'standing-unknown': 'Det er ikkje kjent om {person} kan bestemma dette. Ein person må avgjera det.',
    },
    ways: {
      'by-the-person':
        'Ein føresett med foreldreansvar, ungdom som bestemmer sjølv, den vaksne eller ein representant kan krevja det.',
      clarify: 'Finn ut av foreldreansvar eller alder, og registrer det.',
    },
  },
};
