import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const party: RuleTexts<(typeof rulesOf)['party']> = {
  'actor-may-issue-this': {
    name: 'Kven som kan gjera kva',
    question: 'Kan den som handlar, gjera dette i saka?',
    reasons: {
      'another-rule-says': 'Ein meir bestemt regel seier kven som kan gjera dette.',
      may: 'Den som handlar, kan gjera dette.',
      'in-place-with-discretion':
        'Den som handlar, gjer dette i staden for den som elles skulle gjort det, og har grunngjeve det.',
      'nobody-is-stated': 'Kommunen har ikkje sagt kven som kan gjera dette. Ein leiar må avgjera det.',
      'may-not': 'Den som handlar (rolle {role}), har ikkje løyve til å gjera dette i saka.',
    },
    ways: {
      'leader-decides': 'Dette kan gjerast, med grunngjeving, av {deciders}.',
      'by-those-who-may': 'Dette kan gjerast av {by}.',
    },
  },
  'anyone-may-raise': {
    name: 'Kven som helst kan melda ei undring',
    question: 'Kan den som handlar, melda ei undring eller bekymring?',
    reasons: {
      'an-employee': 'Tilsette kan alltid melda ei undring.',
      'recorded-all-the-same':
        'Kommunen har ikkje sagt kven utanom tilsette som kan melda. Undringa blir registrert likevel.',
      listed: 'Kommunen seier at denne personen kan melda ei undring.',
      'not-listed': 'Kommunen nemner ikkje denne personen blant dei som kan melda ei undring (som: {capacity}).',
    },
    ways: {
      'tell-an-employee': 'Fortel det til ein tilsett, som kan melda undringa.',
    },
  },
  'import-never-lifts-a-block': {
    name: 'Ein import opnar aldri noko',
    question: 'Er det ein person som opnar, og ikkje ein registerimport?',
    reasons: {
      'a-person-acts': 'Det er ein person som handlar.',
      'an-import-opens-nothing':
        'Ein import eller eit system kan ikkje oppheva ei sperre, opna tilgang eller løfta ei skjerming.',
    },
    ways: {
      'a-person-opens': 'Be ein som har mynde til det, om å vurdera det og opna.',
    },
  },
  'subject-within-target-group': {
    name: 'Saka gjeld ein i målgruppa',
    question: 'Høyrer den saka gjeld, til dei kommunen følgjer opp?',
    reasons: {
      within: 'Den saka gjeld, er i målgruppa.',
      'still-within':
        'Den saka gjeld, er framleis i målgruppa. Vurder om oppfølginga likevel skal avsluttast av denne grunnen.',
      beyond: 'Den saka gjeld, er utanfor målgruppa kommunen har oppgitt.',
      'age-unknown': 'Alderen er ukjend. Difor er det uvisst om saka gjeld ein i målgruppa.',
    },
    ways: {
      'record-birth': 'Registrer fødselsdatoen.',
      'leader-decides':
        'Dette kan avgjerast, med grunngjeving, av {deciders}. Dei kan òg visa vidare til nokon som kan hjelpa.',
    },
  },
};
