import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const baton: RuleTexts<(typeof rulesOf)['baton']> = {
  'family-may-influence-holder': {
    name: 'Familien kan påverka kven som er stafetthaldar',
    question: 'Er familien spurd om kven dei ønskjer som stafetthaldar?',
    reasons: {
      'wish-recorded': 'Ønsket familien har om stafetthaldar, er registrert.',
      'wish-not-recorded':
        'Ingen har registrert kva familien ønskjer. Spør barnet, ungdommen eller føresette, og registrer svaret.',
      'family-wishes-another':
        'Familien ønskjer ein annan stafetthaldar enn {person}. Ønsket avgjer ikkje saka, men skal vera med i vurderinga.',
    },
    ways: {},
  },
  'holder-is-eligible': {
    name: 'Stafetthaldaren er ein som kan ha stafettpinnen på nivået',
    question: 'Kan ein med denne rolla eller frå denne tenesta vera stafetthaldar på nivået?',
    reasons: {
      'level-not-listed': 'Kommunen har ikkje sagt kven som kan vera stafetthaldar på nivå {level}.',
      listed: 'Rolla eller tenesta er blant dei kommunen nemner for nivå {level}.',
      exceptional:
        'Ein med rolla {role} kan berre unntaksvis vera stafetthaldar på nivå {level}. Ein person må avgjera det.',
      'not-listed':
        'Ein med rolla {role} frå {service} er ikkje blant dei kommunen nemner som stafetthaldar på nivå {level}.',
      'not-listed-there':
        'På nivå {level} er ein med rolla {role} frå {service} ikkje blant dei kommunen nemner som stafetthaldar. Vurder kven som skal ha stafettpinnen der.',
    },
    ways: { 'offer-to-one-listed': 'Tilby stafettpinnen til ein av dei kommunen nemner for nivå {level}: {listed}.' },
  },
  'holder-keeps-baton-until-accepted': {
    name: 'Stafetthaldaren har stafettpinnen til ein annan har teke imot',
    question: 'Er stafettpinnen tilboden berre éin, og er det den personen som svarar?',
    reasons: {
      'no-open-offer': 'Stafettpinnen er ikkje tilboden nokon andre.',
      'an-offer-is-open': 'Stafettpinnen er alt tilboden {offeredTo}, som ikkje har svara.',
      'offered-to-actor': 'Den som svarar, er den som har fått tilbod om stafettpinnen.',
      'only-the-one-offered': 'Berre den som har fått tilbod om stafettpinnen, kan svara på tilbodet.',
      'several-hold': 'Fleire er sagt å vere stafetthaldar: {holders}.',
      'one-or-none-holds': 'Ikkje fleire enn éin er stafetthaldar.',
    },
    ways: {
      'one-holds': 'Oppgje den eine som er stafetthaldar.',
      'retract-or-decline': 'Trekk tilbodet, eller vent til den som har fått det, har svara nei.',
      'the-one-offered-answers': 'Den som har fått tilbod om stafettpinnen, må svara sjølv.',
    },
  },
  'holder-decided-where-stated': {
    name: 'Stafetthaldaren er bestemt der kommunen har sagt det',
    question: 'Er stafetthaldaren bestemt av dei som skal bestemma det på nivået?',
    reasons: {
      'nobody-decides-here': 'Kommunen har ikkje sagt at nokon bestemte skal peika ut stafetthaldar på nivå {level}.',
      decided: 'Stafetthaldaren er bestemt i {body}.',
      'not-decided': 'På nivå {level} blir stafetthaldaren bestemt i {body}. Det er ikkje registrert at det er gjort.',
      'not-decided-there':
        'På nivå {level} blir stafetthaldaren bestemt i {body}. Tilbodet står, men det er ikkje registrert at {body} har bestemt det.',
    },
    ways: {
      'let-the-body-decide':
        'La {body} bestemma kven som skal vera stafetthaldar, og sei i tilbodet kva møte eller kva medlemmer som har bestemt det.',
    },
  },
  'holder-from-level-1': {
    name: 'Ingen tiltak utan stafetthaldar',
    question: 'Har nokon teke imot stafettpinnen før tiltaket startar?',
    reasons: {
      'has-holder': '{holder} er stafetthaldar.',
      'level-without-holder': 'På nivå {level} trengst det ingen stafetthaldar for å starta eit tiltak.',
      'no-holder-yet':
        'På nivå {level} må nokon ha teke imot stafettpinnen før eit tiltak startar. Det har ingen gjort.',
      'nothing-runs-on': 'Ingen tiltak er i gang utan stafetthaldar når saka går til nivå {level}.',
      'runs-on-without-holder':
        'Tiltak er i gang, og på nivå {level} skal nokon ha teke imot stafettpinnen. Ein person må avgjera om saka kan flyttast før det.',
    },
    ways: {
      'offer-and-accept-first': 'Tilby stafettpinnen, og start tiltaket når nokon har teke imot.',
      'offer-before-moving': 'Tilby stafettpinnen, og flytt saka når nokon har teke imot.',
      'leader-decides': 'Ein leiar kan avgjera det med eiga grunngjeving.',
    },
  },
  'holder-is-reconsidered': {
    name: 'Stafetthaldaren blir vurdert på nytt når nivået blir endra',
    question: 'Er det avklart kven som er stafetthaldar på det nye nivået, og er familien spurd?',
    reasons: {
      'another-level': 'Teksten nemner ikkje nivået saka går til.',
      'nobody-holds': 'Ingen har stafettpinnen, så det er ingenting å vurdera på nytt.',
      'not-settled': 'Det er ikkje sagt om {holder} held fram som stafetthaldar på det nye nivået.',
      'wish-not-asked': 'Det er ikkje registrert kva familien ønskjer, etter at saka kom til nivå {level}.',
      'not-all-considered': 'Det er avklart kven som er stafetthaldar, men dette er ikkje svara på: {unanswered}.',
      reconsidered: 'Det er avklart kven som er stafetthaldar vidare.',
    },
    ways: {
      'say-who-holds-on':
        'Sei om stafetthaldaren held fram, om ein annan får tilbod om stafettpinnen, eller om eit team bestemmer det.',
      'ask-for-the-wish': 'Spør familien kven dei ønskjer som stafetthaldar, og registrer svaret.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'holder-rests-when-cooperation-ends': {
    name: 'Stafettpinnen blir lagd ned når samarbeidet sluttar',
    question: 'Blir stafettpinnen lagd ned berre når stafettloggen eller oppfølginga blir avslutta?',
    reasons: {},
    ways: {},
  },
  'holder-unreachable-is-flagged': {
    name: 'Ein stafetthaldar som ikkje er til stades, blir fanga opp',
    question: 'Må ein leiar sørgja for at nokon kan ta over stafettpinnen?',
    reasons: {},
    ways: {},
  },
};
