/** Hvem det gjelder, og hva som skjer med en undring, én setning for hver ting. */
export const firstLevel = {
  'party.roles': '{name}[ ({services:or})] regnes som {actsAs}.',
  'party.targetGroup':
    '[Kommunen følger opp {kinds}[ fra {ages}]|Kommunen følger opp dem som er {ages}|Kommunen følger opp alle].',
  'party.whoMayRaise': 'Utenom ansatte kan {value:or} melde en {@concern undring}.',
  'party.onlyTheyRaise':
    '[{value=must}Andre enn disse kan ikke melde en {@concern undring}|{value=person}Melder andre enn disse en {@concern undring}, må en person avgjøre det|{value=should}Andre enn disse bør ikke melde en {@concern undring}|{value=may}Også andre enn disse kan melde en {@concern undring}].',
  'party.whoMayAsk': '{who} kan be om {what:or}.',
  'party.askingAnsweredWithin': 'Den som ber om noe, får svar {value:in}.',
  'party.discretion': '{value:or} kan avgjøre det som krever skjønn.',
  'party.lifts': '{value:or} kan oppheve en sperre.',
  questions:
    'Kommunen vil ha svar på «{name}», og svaret er {values:or}.[ Utenom fagpersonene i saken kan {who:or} svare.]',
  informationLanguages: 'Familier får informasjon på {value}.',
  languages: 'Kommunens egne ord finnes på {value}.',
  'concern.kinds': '{name} er en type undring[, og regnes som {core}].',
  'concern.sharingOrder': 'En {@concern undring} {strength} deles {stages}{otherwise}.',
  'concern.sharingOrder.stages': 'med [{any=true}{with:or}|{with}]',
  'concern.concretisedFirst':
    'En {@concern undring} {strength} være gjort konkret før den deles med {with}{otherwise}.',
  'concern.decidedWithin':
    'En {@concern undring}[ av typen {kinds:or}][ som gjelder {arenas:or},] avklares {within:in} etter at den [{from=raised}ble meldt|{from=arose}oppsto|oppsto].[ Det er {whose} som har fristen.][ Det er en egen frist ved siden av de andre: {beside}.]',
  'concern.guardiansContactedWithin':
    'Foresatte [{until=called}kalles inn til samtale om en {@concern undring}|{until=told}får vite om en {@concern undring}|får vite om en {@concern undring}][ av typen {kinds:or}][ som gjelder {arenas:or},] {within:in} etter at den [{from=raised}ble meldt|{from=arose}oppsto|oppsto].[ Det er {whose} som har fristen.][ Det er en egen frist ved siden av de andre: {beside}.]',
  'concern.caregiversConcernGoesOn':
    'En {@concern undring} fra omsorgspersoner {strength} gå videre[ når den gjelder {arenas:or}]{otherwise}.',
  'concern.involvement':
    '[Den det gjelder, {subject:modal} være med før det konkluderes{subject:tail}. ][Foresatte {guardians:modal} være med før det konkluderes{guardians:tail}. ][Svaret på «{question}» avgjør om foresatte får vite det.]',
  'concern.outcomes':
    'En {@concern undring} kan føre til dette: {list:or}.[{only=true} Ikke noe annet kan velges.|{only=false} Også annet kan velges.][{several=true} Flere kan velges samtidig.|{several=false} Bare ett kan velges.]',
  'concern.outcomes.list': '«{name}»',
  'concern.suspicionOnlyWith':
    'En mistanke om vold, overgrep eller alvorlig omsorgssvikt {strength} bare deles med {with}{otherwise}.',
  'concern.documentation':
    '[{content=true}Når en {@concern undring} avsluttes på første nivå, {strength} begrunnelsen skrives ned|{content=false}Begrunnelsen trenger ikke å skrives ned når en {@concern undring} avsluttes på første nivå][, og {strength} oppbevares i {keptIn}]{otherwise}.[ Dette gjelder når utfallet er {grounds:or}.]',
};
