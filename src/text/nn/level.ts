import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const level: RuleTexts<(typeof rulesOf)['level']> = {
  'level-entry-criteria': {
    name: 'Vilkår for å gå opp eit nivå',
    question: 'Er det kommunen seier om nivået, oppfylt?',
    reasons: {
      'not-on-the-way-up': 'Saka går ikkje opp eit nivå.',
      'first-level': 'Kommunen har ikkje stilt vilkår for å gå til nivå {to}.',
      'no-criteria': 'Kommunen har ikkje sagt kva som skal til for å gå til nivå {to}.',
      met: 'Vilkåra for nivå {to} er oppfylte.',
      'not-met': 'Dette er ikkje oppfylt for nivå {to}: {unmet}.',
      'not-known': 'Det er ikkje kjent nok til å seia om vilkåra for nivå {to} er oppfylte.',
    },
    ways: {
      'meet-the-criteria': 'Sørg for at dette er oppfylt, og registrer det: {unmet}.',
      'lower-level': 'Bli på nivået saka er på, eller vel eit anna.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'measures-are-evaluated-before-moving-up': {
    name: 'Tiltak blir evaluerte før saka går opp eit nivå',
    question: 'Er tiltaka på nivået evaluerte?',
    reasons: {
      'not-on-the-way-up': 'Saka går ikkje opp eit nivå.',
      'all-evaluated': 'Alle tiltak som er sette i gang på nivå {level}, er evaluerte.',
      'not-evaluated': 'Desse tiltaka på nivå {level} er ikkje evaluerte: {measures}.',
    },
    ways: {
      'evaluate-first':
        'Evaluer tiltaka. Det er nok å registrera at eit tiltak er stansa, eller at verknaden er uklår.',
    },
  },
  'steps-come-in-order': {
    name: 'Stega kjem i rekkjefølgje',
    question: 'Er steget gjort ferdig slik kommunen seier, og kan saka gå vidare eller tilbake?',
    reasons: {
      'on-their-word': 'Kommunen har ikkje stilt krav til dette. Den som har ansvaret, avgjer det.',
      'demands-met': 'Det som blir kravd på steg {step}, er gjort.',
      'demands-not-met': 'Dette manglar på steg {step}: {unmet}.',
      'not-back': 'Steg {to} kjem etter steg {step}. Dit kjem saka når stega er gjorde ferdige.',
      'return-is-stated': 'Kommunen seier at saka kan gå tilbake til steg {to}.',
      'return-not-listed': 'Kommunen nemner ikkje steg {to} blant dei saka kan gå tilbake til frå steg {step}.',
      'no-move': 'Saka blir på nivået.',
      'no-gate': 'Ingen steg på nivå {level} må vera ferdige før saka går til eit anna nivå.',
      'gates-passed': 'Stega som må vera ferdige på nivå {level}, er ferdige.',
      'step-unknown': 'Det er ikkje kjent kva steg saka står på. Desse stega må vera ferdige først: {gates}.',
      'gate-ahead': 'Desse stega må vera ferdige før saka går til eit anna nivå: {gates}.',
    },
    ways: {
      'meet-the-demands': 'Gjer det som manglar, og registrer det: {unmet}.',
      'complete-the-step': 'Gjer steget saka står på, ferdig.',
      'complete-the-gate': 'Gjer desse stega ferdige først: {gates}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'way-on-is-stated': {
    name: 'Saka går vidare dit kommunen har sagt',
    question: 'Har kommunen sagt at saka kan gå dit herifrå?',
    reasons: {
      'not-named': 'Kommunen har ikkje sagt noko om når saka kan gå dit.',
      named: 'Kommunen seier at saka kan gå dit frå nivå {from}.',
      'not-from-here': 'Kommunen nemner denne vegen, men ikkje frå nivå {from} for ei sak som denne.',
      'conditions-unknown': 'Det er ikkje kjent nok til å seia om vegen gjeld denne saka.',
    },
    ways: {
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'go-another-way': 'Vel ein veg kommunen har nemnt herifrå.',
    },
  },
  'transition-is-stated': {
    name: 'Saka går mellom nivå slik kommunen har sagt',
    question: 'Har kommunen sagt at saka kan gå dit?',
    reasons: {
      'no-move': 'Saka er der alt.',
      'next-in-order': 'Nivå {to} er det neste etter nivå {from}.',
      'not-listed': 'Kommunen har ikkje sagt at ei sak kan gå frå nivå {from} til nivå {to} på denne måten.',
      listed: 'Kommunen seier at saka kan gå frå nivå {from} til nivå {to}.',
      'conditions-not-met': 'Kommunen nemner vegen frå nivå {from} til nivå {to}, men ikkje for ei sak som denne.',
      'conditions-unknown':
        'Det er ikkje kjent nok til å seia om vegen frå nivå {from} til nivå {to} gjeld denne saka.',
    },
    ways: {
      'go-another-way': 'Vel ein veg kommunen har nemnt herifrå.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
    },
  },
  'start-level-is-stated': {
    name: 'Saka startar på eit nivå kommunen har oppgitt',
    question: 'Kan saka starta på nivået som er oppgitt?',
    reasons: {
      'on-the-first': 'Saka startar på nivå {first}.',
      'start-is-stated': 'Kommunen seier at ei sak kan starta på nivå {startLevel}.',
      'starts-on-the-first':
        'Kommunen seier ikkje at ei sak kan starta på nivå {startLevel}. Undringa blir registrert på nivå {first}.',
    },
    ways: {},
  },
  'lower-levels-tried-first': {
    name: 'Lågare nivå er prøvde først',
    question: 'Har saka vore der kommunen seier ho skal ha vore først?',
    reasons: {
      'not-on-the-way-up': 'Saka går ikkje opp eit nivå.',
      'no-history-demanded': 'Kommunen seier ikkje at noko anna skal vera prøvd før {to}.',
      tried: 'Det kommunen seier skal vera prøvd før {to}, er prøvd.',
      'not-tried': 'Dette skal vera prøvd før {to}, og er det ikkje: {unmet}.',
      'not-known': 'Det er ikkje kjent nok til å seia om det som skal vera prøvd før {to}, er prøvd.',
    },
    ways: {
      'try-first': 'Prøv dette først: {unmet}.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'services-never-drop-the-level': {
    name: 'Nivået følgjer ikkje tenestene ned',
    question: 'Blir saka på nivået når ei teneste trekkjer seg ut?',
    reasons: {},
    ways: {},
  },
};
