import type { firstLevel as nb } from '../../nb/sentences/first-level.ts';

/** Whom it is for, and what becomes of a concern, a sentence for each thing. */
export const firstLevel: { readonly [S in keyof typeof nb]: string } = {
  'party.roles': '{name}[ ({services:or})] counts as {actsAs}.',
  'party.targetGroup':
    '[The municipality follows up {kinds}[ aged {ages}]|The municipality follows up those aged {ages}|The municipality follows up everyone].',
  'party.whoMayRaise': 'Beside employees, {value:or} may raise a {@concern concern}.',
  'party.onlyTheyRaise':
    '[{value=must}Nobody else may raise a {@concern concern}|{value=person}Where anybody else raises a {@concern concern}, a person must decide|{value=should}Nobody else should raise a {@concern concern}|{value=may}Others may raise a {@concern concern} as well].',
  'party.whoMayAsk': '{who} may ask for {what:or}.',
  'party.askingAnsweredWithin': 'Whoever asks for something is answered {value:in}.',
  'party.discretion': '{value:or} may decide what asks for a person.',
  'party.lifts': '{value:or} may lift a block.',
  questions:
    'The municipality wants an answer to “{name}”, and the answer is {values:or}.[ Beside the professionals of the case, {who:or} may answer.]',
  informationLanguages: 'Families are informed in {value}.',
  languages: 'The municipality’s own words are stated in {value}.',
  'concern.kinds': '{name} is a kind of concern[, and counts as {core}].',
  'concern.sharingOrder': 'A {@concern concern} {strength} be shared {stages}{otherwise}.',
  'concern.sharingOrder.stages': 'with [{any=true}{with:or}|{with}]',
  'concern.concretisedFirst':
    'A {@concern concern} {strength} be made concrete before it is shared with {with}{otherwise}.',
  'concern.decidedWithin':
    'A {@concern concern}[ of the kind {kinds:or}][ about {arenas:or}] is decided {within:in} after it [{from=raised}was raised|{from=arose}arose|arose].[ The deadline lies with {whose}.][ It is a deadline of its own beside the others: {beside}.]',
  'concern.guardiansContactedWithin':
    'Guardians are [{until=called}called to a talk about a {@concern concern}|{until=told}told of a {@concern concern}|told of a {@concern concern}][ of the kind {kinds:or}][ about {arenas:or}] {within:in} after it [{from=raised}was raised|{from=arose}arose|arose].[ The deadline lies with {whose}.][ It is a deadline of its own beside the others: {beside}.]',
  'concern.caregiversConcernGoesOn':
    'A {@concern concern} from caregivers {strength} go on[ where it is about {arenas:or}]{otherwise}.',
  'concern.involvement':
    '[The one it is about {subject:modal} take part before it is concluded{subject:tail}. ][Guardians {guardians:modal} take part before it is concluded{guardians:tail}. ][The answer to “{question}” decides whether guardians are told.]',
  'concern.outcomes':
    'A {@concern concern} may lead to this: {list:or}.[{only=true} Nothing else may be chosen.|{only=false} Something else may be chosen as well.][{several=true} Several may be chosen at once.|{several=false} Only one may be chosen.]',
  'concern.outcomes.list': '“{name}”',
  'concern.suspicionOnlyWith':
    'A suspicion of violence, abuse or serious neglect {strength} be shared only with {with}{otherwise}.',
  'concern.documentation':
    '[{content=true}Where a {@concern concern} ends on the first level, the reason {strength} be written down|{content=false}The reason need not be written down where a {@concern concern} ends on the first level][, and {strength} be kept in {keptIn}]{otherwise}.[ This holds where the outcome is {grounds:or}.]',
};
