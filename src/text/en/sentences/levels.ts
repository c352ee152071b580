import type { levels as nb } from '../../nb/sentences/levels.ts';

/** Levels, steps and the ways between them. */
export const levels: { readonly [S in keyof typeof nb]: string } = {
  levels: '{name}[ has {steps}| is named without steps].[ Other names: {labels}.]',
  'levels.labels': '“{label}” ({services})',
  'levels.steps':
    '{name}[ (seen to by {responsible:or})][, where {demands}][, which must be complete before the case goes to another level{gate=true}][, from which one may go back to {returns:step}]',
  'levels.steps.demands': 'this {strength} be in place: {fact}{otherwise}',
  tools: '[{label} ({kind}) {use}|The municipality points to {label} ({kind})][ on {at}][, kept here: {address}].',
  'tools.at': '{level}[, {step:step}]',
  startLevels: 'A case may also start on {value:or}.',
  moves:
    '[From {from}[, {fromStep:step},]|From any level] [the case may go to {to}[, {toStep:step}]|the case may stay where it is{stay=true}|the follow-up may end{end=true}|{@log the stafettlogg} may be closed by agreement{closing=true}|the case may go over into measures for all{systemMeasures=true}|the case may be taken to {body}|the case may be sent straight to {route}][ when {when}].',
  onlyTheseMoves:
    '[{value=must}The case may go no other way than those named|{value=person}Where the case goes another way than those named, a person must decide|{value=should}The case should go no other way than those named|{value=may}The case may also go other ways than those named].',
  entry:
    '[Before the case moves up to {level}, it|It] {strength} be so that {require}{otherwise}.[ In the municipality’s own words: {label}.]',
  evaluatedFirst: 'What was tried {value:modal} be evaluated before the case moves up a level{value:tail}.',
  triedFirst:
    'Before the case [comes to {level}|is taken to {body}], it {strength} have been on {levels}[, and it {strength} be so that {require}]{otherwise}.[ In the municipality’s own words: {label}.]',
  childIsHeard: 'Someone {value:modal} have talked with the child before a measure is evaluated{value:tail}.',
};
