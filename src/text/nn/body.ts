import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const body: RuleTexts<(typeof rulesOf)['body']> = {
  'body-as-stated': {
    name: 'Eit team blir brukt slik kommunen skildrar det',
    question: 'Er det desse folka, sakene og avgjerdene teamet er for?',
    reasons: {
      'not-described': 'Kommunen skildrar korkje kven som deltek i {body}, eller kva det avgjer.',
      'as-stated': 'Dette er slik kommunen skildrar {body}.',
      'not-for-you': 'I {body} er dette for {named}.',
      'not-named': 'Kommunen nemner {named} for dette i {body}, og seier ikkje om andre kan.',
      'arena-unknown': '{body} er for {arenas}, og det er ikkje registrert kva arena bekymringa gjeld.',
      'other-arena': '{body} er for {arenas}, og bekymringa gjeld ein annan arena.',
      'age-unknown': '{body} er for visse aldrar, og alderen er ikkje kjend.',
      'beyond-target': '{body} er for andre enn den saka gjeld.',
      'not-its-to-decide': '{body} avgjer {decides}, og dette er noko anna.',
      'decision-not-named': 'Kommunen seier at {body} avgjer {decides}, og seier ikkje om det kan avgjera dette.',
      'someone-else-records': 'Det er registrert. I {body} er det vanlegvis {named} som skriv referat.',
      'fixed-member-missing':
        'Møtet er registrert. Det er ikkje registrert at nokon frå {absent} var med, og dei er faste medlemmer av {body}.',
      'no-deputy-came':
        'Møtet er registrert. Det er ikkje registrert at nokon frå {absent} var med, og dei er faste medlemmer av {body}. Den som ikkje kan koma, sender ein annan i staden.',
    },
    ways: {
      'ask-those-named': 'Be ein av desse gjera det: {named}.',
      'record-arena': 'Registrer kva arena bekymringa gjeld.',
      'record-birth': 'Registrer fødselsdatoen.',
      'another-body': 'Ta det til eit anna team.',
      'person-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'family-composes-btiteam': {
    name: 'Familien er med på å setja saman teamet sitt',
    question: 'Er teamet sett saman av dei som skal gjera det, og er alle i det spurde?',
    reasons: {
      'another-body': 'Kommunen har ikkje sagt korleis {body} blir sett saman.',
      'composed-together': '{body} er sett saman av dei som skal gjera det.',
      'in-place-with-discretion':
        'Den som handlar, set saman teamet i staden for dei som skal gjera det, og har grunngitt det.',
      'not-one-of-them': '{body} blir sett saman av {named}.',
      'someone-missing': 'Ein av desse må også vera med i {body}: {named}.',
      'network-not-wished': 'Familien har sagt nei til å ha {people} med i teamet.',
      'network-not-asked': 'Det er ikkje registrert om familien ønskjer {people} med i teamet.',
      'child-says-no': 'Den saka gjeld, har sagt nei til å koma, og avgjer det sjølv.',
      'child-not-asked':
        'Det er ikkje registrert om den saka gjeld, vil koma. Det avgjer barnet eller ungdommen sjølv.',
    },
    ways: {
      'let-one-of-them': 'Lat ein av desse gjera det: {named}.',
      'name-them': 'Nemn dei som medlemer, om dei er samde i det.',
      'record-the-familys-answer': 'Spør familien, og registrer svaret.',
      'leave-them-out': 'Lat teamet vera utan dei.',
      'ask-the-child': 'Spør den saka gjeld, og registrer svaret.',
      'person-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'btiteam-leaves-a-plan': {
    name: 'Eit møte i teamet etterlèt ein plan',
    question: 'Etterlèt møtet ein plan med alt som høyrer til?',
    reasons: {
      'another-meeting': 'Regelen gjeld ikkje dette slaget møte.',
      'leaves-a-plan': 'Møtet etterlèt ein plan.',
      incomplete: 'Møtet er registrert. Det som manglar i planen, har vorte ei oppgåve: {lacks}.',
    },
    ways: {},
  },
  'stuck-case-has-a-route': {
    name: 'Ei sak som har stoppa opp, har ein stad å gå',
    question: 'Kvar går ei sak som har stoppa opp?',
    reasons: {
      'recorded-for-the-leader':
        'Det er registrert. Kommunen har ikkje nemnt noko team for slike saker, så leiaren må ta tak i det.',
      'goes-to': 'Det er registrert, og saka skal takast til {bodies}.',
      'not-open-yet': 'Det er registrert. {bodies} er ikkje ope for saka enno, så leiaren må ta tak i det.',
      'no-route-named':
        'Det er registrert. Kommunen nemner ingen eigen veg for deg her, og nokon i saka må ta tak i det.',
    },
    ways: {},
  },
  'team-needs-consent-or-anonymity': {
    name: 'Saka blir teken opp med samtykke eller anonymt',
    question: 'Er det samtykke til å ta opp saka, eller blir ho teken opp anonymt slik kommunen har bestemt?',
    reasons: {
      'body-not-listed': 'Kommunen har ikkje sagt korleis ei sak kan takast opp i {body}.',
      'arena-unknown': 'Kommunen skil mellom arenaer, og det er ikkje registrert kva arena bekymringa gjeld.',
      anonymous: 'Saka blir teken opp anonymt i {body}.',
      'family-attends': 'Dei som elles måtte ha gitt samtykke, er sjølve til stades.',
      'consent-stands': 'Det er gitt gyldig samtykke til å ta opp saka i {body}.',
      'anonymous-only': 'I {body} blir saker berre tekne opp anonymt.',
      'known-to-those-present':
        'Nokon frå familien er til stades. Då er ikkje saka anonym, og ho må handsamast som ei sak med namn.',
      'no-valid-consent': 'Det finst ikkje noko gyldig samtykke til å ta opp saka i {body}.',
    },
    ways: {
      'consent-to-team': 'Hent inn samtykke til å ta opp saka i {body}, frå {from}.',
      'talk-anonymously': 'Ta opp saka anonymt.',
      'talk-without-family': 'Ta opp saka anonymt utan at nokon frå familien er til stades.',
      'family-attends': 'Inviter familien, slik at dei som elles måtte ha gitt samtykke, sjølve er til stades.',
      'record-arena': 'Registrer kva arena bekymringa gjeld.',
    },
  },
};
