/** Nivåer, trinn og veiene mellom dem. */
export const levels = {
  levels: '{name}[ har {steps}| er nevnt uten {@step trinn}].[ Andre navn: {labels}.]',
  'levels.labels': '«{label}» ({services})',
  'levels.steps':
    '{name}[ (ansvarlig: {responsible:or})][, der {demands}][, som må være ferdig før saken går til et annet nivå{gate=true}][, og som en kan gå tilbake fra til {returns:step}]',
  'levels.steps.demands': 'dette {strength} være på plass: {fact}{otherwise}',
  tools: '[{label} ({kind}) {use}|Kommunen viser til {label} ({kind})][ på {at}][, og finnes her: {address}].',
  'tools.at': '{level}[, {step:step}]',
  startLevels: 'En sak kan også starte på {value:or}.',
  moves:
    '[Fra {from}[, {fromStep:step},]|Fra et hvilket som helst nivå] kan [saken gå til {to}[, {toStep:step}]|saken bli der den er{stay=true}|oppfølgingen slutte{end=true}|{@log stafettloggen} avsluttes etter avtale{closing=true}|saken gå over i tiltak for alle{systemMeasures=true}|saken tas med til {body}|saken sendes rett til {route}][ når {when}].',
  onlyTheseMoves:
    '[{value=must}Saken kan ikke gå andre veier enn dem som er nevnt|{value=person}Går saken en annen vei enn dem som er nevnt, må en person avgjøre det|{value=should}Saken bør ikke gå andre veier enn dem som er nevnt|{value=may}Saken kan også gå andre veier enn dem som er nevnt].',
  entry:
    '[Før saken går opp til {level}, {strength} det|Det {strength}] være slik at {require}{otherwise}.[ Kommunens egne ord: {label}.]',
  evaluatedFirst: 'Det som er prøvd, {value:modal} evalueres før saken går opp et nivå{value:tail}.',
  triedFirst:
    'Før saken [kommer til {level}|tas med til {body}], {strength} den ha vært på {levels}[, og det {strength} være slik at {require}]{otherwise}.[ Kommunens egne ord: {label}.]',
  childIsHeard: 'Noen {value:modal} ha snakket med barnet før et tiltak evalueres{value:tail}.',
};
