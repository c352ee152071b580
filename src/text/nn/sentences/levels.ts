import type { levels as nb } from '../../nb/sentences/levels.ts';

/** Nivå, trinn og vegane mellom dei. */
export const levels: { readonly [S in keyof typeof nb]: string } = {
  levels: '{name}[ har {steps}| er nemnt utan {@step trinn}].[ Andre namn: {labels}.]',
  'levels.labels': '«{label}» ({services})',
  'levels.steps':
    '{name}[ (ansvarleg: {responsible:or})][, der {demands}][, som må vera ferdig før saka går til eit anna nivå{gate=true}][, og som ein kan gå tilbake frå til {returns:step}]',
  'levels.steps.demands': 'dette {strength} vera på plass: {fact}{otherwise}',
  tools: '[{label} ({kind}) {use}|Kommunen viser til {label} ({kind})][ på {at}][, og finst her: {address}].',
  'tools.at': '{level}[, {step:step}]',
  startLevels: 'Ei sak kan også starta på {value:or}.',
  moves:
    '[Frå {from}[, {fromStep:step},]|Frå kva nivå som helst] kan [saka gå til {to}[, {toStep:step}]|saka bli der ho er{stay=true}|oppfølginga slutta{end=true}|{@log stafettloggen} avsluttast etter avtale{closing=true}|saka gå over i tiltak for alle{systemMeasures=true}|saka takast med til {body}|saka sendast rett til {route}][ når {when}].',
  onlyTheseMoves:
    '[{value=must}Saka kan ikkje gå andre vegar enn dei som er nemnde|{value=person}Går saka ein annan veg enn dei som er nemnde, må ein person avgjera det|{value=should}Saka bør ikkje gå andre vegar enn dei som er nemnde|{value=may}Saka kan også gå andre vegar enn dei som er nemnde].',
  entry:
    '[Før saka går opp til {level}, {strength} det|Det {strength}] vera slik at {require}{otherwise}.[ Kommunen sine eigne ord: {label}.]',
  evaluatedFirst: 'Det som er prøvd, {value:modal} evaluerast før saka går opp eit nivå{value:tail}.',
  triedFirst:
    'Før saka [kjem til {level}|blir teken med til {body}], {strength} ho ha vore på {levels}[, og det {strength} vera slik at {require}]{otherwise}.[ Kommunen sine eigne ord: {label}.]',
  childIsHeard: 'Nokon {value:modal} ha snakka med barnet før eit tiltak blir evaluert{value:tail}.',
};
