import type { firstLevel as nb } from '../../nb/sentences/first-level.ts';

/** Kven det gjeld, og kva som skjer med ei uro, éi setning for kvar ting. */
export const firstLevel: { readonly [S in keyof typeof nb]: string } = {
  'party.roles': '{name}[ ({services:or})] blir rekna som {actsAs}.',
  'party.targetGroup':
    '[Kommunen følgjer opp {kinds}[ frå {ages}]|Kommunen følgjer opp dei som er {ages}|Kommunen følgjer opp alle].',
  'party.whoMayRaise': 'Utanom tilsette kan {value:or} melda ei {@concern uro}.',
  'party.onlyTheyRaise':
    '[{value=must}Andre enn desse kan ikkje melda ei {@concern uro}|{value=person}Melder andre enn desse ei {@concern uro}, må ein person avgjera det|{value=should}Andre enn desse bør ikkje melda ei {@concern uro}|{value=may}Også andre enn desse kan melda ei {@concern uro}].',
  'party.whoMayAsk': '{who} kan be om {what:or}.',
  'party.askingAnsweredWithin': 'Den som bed om noko, får svar {value:in}.',
  'party.discretion': '{value:or} kan avgjera det som krev skjønn.',
  'party.lifts': '{value:or} kan oppheva ei sperre.',
  questions:
    'Kommunen vil ha svar på «{name}», og svaret er {values:or}.[ Utanom fagpersonane i saka kan {who:or} svara.]',
  informationLanguages: 'Familiar får informasjon på {value}.',
  languages: 'Kommunen sine eigne ord finst på {value}.',
  'concern.kinds': '{name} er ein type uro[, og blir rekna som {core}].',
  'concern.sharingOrder': 'Ei {@concern uro} {strength} delast {stages}{otherwise}.',
  'concern.sharingOrder.stages': 'med [{any=true}{with:or}|{with}]',
  'concern.concretisedFirst': 'Ei {@concern uro} {strength} vera gjord konkret før ho blir delt med {with}{otherwise}.',
  'concern.decidedWithin':
    'Ei {@concern uro}[ av typen {kinds:or}][ som gjeld {arenas:or},] blir avklart {within:in} etter at ho [{from=raised}vart meld|{from=arose}oppstod|oppstod].[ Det er {whose} som har fristen.][ Det er ein eigen frist ved sida av dei andre: {beside}.]',
  'concern.guardiansContactedWithin':
    'Føresette [{until=called}blir kalla inn til samtale om ei {@concern uro}|{until=told}får vita om ei {@concern uro}|får vita om ei {@concern uro}][ av typen {kinds:or}][ som gjeld {arenas:or},] {within:in} etter at ho [{from=raised}vart meld|{from=arose}oppstod|oppstod].[ Det er {whose} som har fristen.][ Det er ein eigen frist ved sida av dei andre: {beside}.]',
  'concern.caregiversConcernGoesOn':
    'Ei {@concern uro} frå omsorgspersonar {strength} gå vidare[ når ho gjeld {arenas:or}]{otherwise}.',
  'concern.involvement':
    '[Den det gjeld, {subject:modal} vera med før det blir konkludert{subject:tail}. ][Føresette {guardians:modal} vera med før det blir konkludert{guardians:tail}. ][Svaret på «{question}» avgjer om føresette får vita det.]',
  'concern.outcomes':
    'Ei {@concern uro} kan føra til dette: {list:or}.[{only=true} Ikkje noko anna kan veljast.|{only=false} Også anna kan veljast.][{several=true} Fleire kan veljast samtidig.|{several=false} Berre eitt kan veljast.]',
  'concern.outcomes.list': '«{name}»',
  'concern.suspicionOnlyWith':
    'Ein mistanke om vald, overgrep eller alvorleg omsorgssvikt {strength} berre delast med {with}{otherwise}.',
  'concern.documentation':
    '[{content=true}Når ei {@concern uro} blir avslutta på første nivå, {strength} grunngjevinga skrivast ned|{content=false}Grunngjevinga treng ikkje skrivast ned når ei {@concern uro} blir avslutta på første nivå][, og {strength} oppbevarast i {keptIn}]{otherwise}.[ Dette gjeld når utfallet er {grounds:or}.]',
};
