import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const level: RuleTexts<(typeof rulesOf)['level']> = {
  'level-entry-criteria': {
    name: 'Vilkår for å gå opp et nivå',
    question: 'Er det kommunen sier om nivået, oppfylt?',
    reasons: {
      'not-on-the-way-up': 'Saken går ikke opp et nivå.',
      'first-level': 'Kommunen har ikke stilt vilkår for å gå til nivå {to}.',
      'no-criteria': 'Kommunen har ikke sagt hva som skal til for å gå til nivå {to}.',
      met: 'Vilkårene for nivå {to} er oppfylt.',
      'not-met': 'Dette er ikke oppfylt for nivå {to}: {unmet}.',
      'not-known': 'Det er ikke kjent nok til å si om vilkårene for nivå {to} er oppfylt.',
    },
    ways: {
      'meet-the-criteria': 'Sørg for at dette er oppfylt, og registrer det: {unmet}.',
      'lower-level': 'Bli på nivået saken er på, eller velg et annet.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'measures-are-evaluated-before-moving-up': {
    name: 'Tiltak evalueres før saken går opp et nivå',
    question: 'Er tiltakene på nivået evaluert?',
    reasons: {
      'not-on-the-way-up': 'Saken går ikke opp et nivå.',
      'all-evaluated': 'Alle tiltak som er satt i gang på nivå {level}, er evaluert.',
      'not-evaluated': 'Disse tiltakene på nivå {level} er ikke evaluert: {measures}.',
    },
    ways: {
      'evaluate-first':
        'Evaluer tiltakene. Det er nok å registrere at et tiltak er stanset, eller at virkningen er uklar.',
    },
  },
  'steps-come-in-order': {
    name: 'Trinnene kommer i rekkefølge',
    question: 'Er trinnet gjort ferdig slik kommunen sier, og kan saken gå videre eller tilbake?',
    reasons: {
      'on-their-word': 'Kommunen har ikke stilt krav til dette. Den som har ansvaret, avgjør det.',
      'demands-met': 'Det som kreves på trinn {step}, er gjort.',
      'demands-not-met': 'Dette mangler på trinn {step}: {unmet}.',
      'not-back': 'Trinn {to} kommer etter trinn {step}. Dit kommer saken ved å gjøre trinnene ferdige.',
      'return-is-stated': 'Kommunen sier at saken kan gå tilbake til trinn {to}.',
      'return-not-listed': 'Kommunen nevner ikke trinn {to} blant dem saken kan gå tilbake til fra trinn {step}.',
      'no-move': 'Saken blir på nivået.',
      'no-gate': 'Ingen trinn på nivå {level} må være ferdige før saken går til et annet nivå.',
      'gates-passed': 'Trinnene som må være ferdige på nivå {level}, er ferdige.',
      'step-unknown': 'Det er ikke kjent hvilket trinn saken står på. Disse trinnene må være ferdige først: {gates}.',
      'gate-ahead': 'Disse trinnene må være ferdige før saken går til et annet nivå: {gates}.',
    },
    ways: {
      'meet-the-demands': 'Gjør det som mangler, og registrer det: {unmet}.',
      'complete-the-step': 'Gjør trinnet saken står på, ferdig.',
      'complete-the-gate': 'Gjør disse trinnene ferdige først: {gates}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'way-on-is-stated': {
    name: 'Saken går videre dit kommunen har sagt',
    question: 'Har kommunen sagt at saken kan gå dit herfra?',
    reasons: {
      'not-named': 'Kommunen har ikke sagt noe om når saken kan gå dit.',
      named: 'Kommunen sier at saken kan gå dit fra nivå {from}.',
      'not-from-here': 'Kommunen nevner denne veien, men ikke fra nivå {from} for en sak som denne.',
      'conditions-unknown': 'Det er ikke kjent nok til å si om veien gjelder denne saken.',
    },
    ways: {
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'go-another-way': 'Velg en vei kommunen har nevnt herfra.',
    },
  },
  'transition-is-stated': {
    name: 'Saken går mellom nivåer slik kommunen har sagt',
    question: 'Har kommunen sagt at saken kan gå dit?',
    reasons: {
      'no-move': 'Saken er der allerede.',
      'next-in-order': 'Nivå {to} er det neste etter nivå {from}.',
      'not-listed': 'Kommunen har ikke sagt at en sak kan gå fra nivå {from} til nivå {to} på denne måten.',
      listed: 'Kommunen sier at saken kan gå fra nivå {from} til nivå {to}.',
      'conditions-not-met': 'Kommunen nevner veien fra nivå {from} til nivå {to}, men ikke for en sak som denne.',
      'conditions-unknown':
        'Det er ikke kjent nok til å si om veien fra nivå {from} til nivå {to} gjelder denne saken.',
    },
    ways: {
      'go-another-way': 'Velg en vei kommunen har nevnt herfra.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
    },
  },
  'start-level-is-stated': {
    name: 'Saken starter på et nivå kommunen har oppgitt',
    question: 'Kan saken starte på nivået som er oppgitt?',
    reasons: {
      'on-the-first': 'Saken starter på nivå {first}.',
      'start-is-stated': 'Kommunen sier at en sak kan starte på nivå {startLevel}.',
      'starts-on-the-first':
        'Kommunen sier ikke at en sak kan starte på nivå {startLevel}. Undringen registreres på nivå {first}.',
    },
    ways: {},
  },
  'lower-levels-tried-first': {
    name: 'Lavere nivåer er prøvd først',
    question: 'Har saken vært der kommunen sier den skal ha vært først?',
    reasons: {
      'not-on-the-way-up': 'Saken går ikke opp et nivå.',
      'no-history-demanded': 'Kommunen sier ikke at noe annet skal være prøvd før {to}.',
      tried: 'Det kommunen sier skal være prøvd før {to}, er prøvd.',
      'not-tried': 'Dette skal være prøvd før {to}, og er det ikke: {unmet}.',
      'not-known': 'Det er ikke kjent nok til å si om det som skal være prøvd før {to}, er prøvd.',
    },
    ways: {
      'try-first': 'Prøv dette først: {unmet}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'services-never-drop-the-level': {
    name: 'Nivået følger ikke tjenestene ned',
    question: 'Blir saken på nivået når en tjeneste trekker seg ut?',
    reasons: {},
    ways: {},
  },
};
