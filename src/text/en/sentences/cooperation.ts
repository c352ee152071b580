import type { cooperation as nb } from '../../nb/sentences/cooperation.ts';

/** Teams, meetings, services, measures and the way out. */
export const cooperation: { readonly [S in keyof typeof nb]: string } = {
  'services.directory':
    '{name} is a [municipal service{municipal=true}|service outside the municipality{municipal=false}|service][ of the kind {kind}][, and needs a referral{needsReferral=true}|, and needs no referral{needsReferral=false}].',
  'services.referralFirst':
    '[{value=true}A service that needs a referral is referred to, applied to or reported to before it joins|{value=false}A service that needs a referral may join before it is referred to].',
  'services.consultations':
    '{of} may give advice without joining the case, [{by=consent}with consent|{by=anonymity}where the case is anonymous|{by=either}with consent or where the case is anonymous|{by=consent-when-guardians-absent}with consent when guardians are absent].',
  'arena.list': '{name} is an arena in the municipality.',
  'arena.changes':
    '[When the child goes[ from {from}][ to {to}], {before}. ][After the change[ from {from}][ to {to}], {after}.]',
  'arena.changes.before': 'it {strength} first be so that {require}{otherwise}[ (“{label}”)]',
  'arena.changes.after': '[{who}|someone] has to see to it that {until}[, {within:in}]',
  'arena.changes.after.until': '{require}',
  'measures.catalogue':
    '{name} is a measure[ from {service}][ for {target}].[ It usually lasts {duration:for}.][ It is for everyone in its target group, without anything in place first.{universal=true}| It is not for everyone in its target group as a matter of course.{universal=false}][ Contact: {contact:or}.][ {needs}.][ {excludes}.]',
  'measures.catalogue.needs':
    'This {strength} be in place first: [{label}, which is to say that {require}|that {require}]{otherwise}',
  'measures.catalogue.excludes': 'When {when}, the measure {strength} be left out[; the demand is {label}]{otherwise}',
  'meetings.kinds':
    '{name} is a kind of meeting.[ It is called by {call:or}.][ It is led by {lead:or}.][ Minutes are kept by {minute:or}.][ This may be decided there: {decides}.][ Nobody else may do so.{strength=must}| Where anybody else does so, a person must decide.{strength=person}| Nobody else should do so.{strength=should}| Others may do so as well.{strength=may}]',
  'meetings.intervals':
    '{kind}[ on {levels}] is held [{every:apart}[, and the day of the next meeting is agreed{agreed=true}]|on the day agreed last{agreed=true}|when it is needed].',
  'bodies.list':
    '{name} is a team or meeting forum[ for {arenas}][, and is for {target}].[ A case may be taken there by {bring:or}.][ It is called by {call:or}.][ It is led by {lead:or}.][ Minutes are kept by {minute:or}.][ This may be decided there: {decides}.][ Nobody else may do so.{strength=must}| Where anybody else does so, a person must decide.{strength=person}| Nobody else should do so.{strength=should}| Others may do so as well.{strength=may}][ It meets {frequency}.][ It has fixed members, but it is not said who.{fixed=unnamed}| Its fixed members are {fixed}.][ Whoever cannot come sends someone else.{deputies=true}| Whoever cannot come sends nobody else.{deputies=false}]',
  'bodies.list.target': '[{kinds}[ aged {ages}]|those aged {ages}|everyone]',
  'bodies.access':
    '[A case about {arenas:or}|A case] may be taken to {body} [{by=consent}with consent|{by=anonymity}where it is anonymous|{by=either}with consent or where it is anonymous|{by=consent-when-guardians-absent}with consent when guardians are absent].',
  'bodies.composed':
    '{body} {strength} be put together by one of each of these: {together}{otherwise}.[ People of the network come only where the family wishes it.{networkOnWish=true}][ The child or youth decides whether they come.{childDecides=true}]',
  'bodies.composed.together': '{value:or}',
  'bodies.leavesPlan': 'A meeting of {body} leaves a plan with {needs}[, and what is missing is there {within:in}].',
  'bodies.stuck': 'A case that has stopped moving may be taken to {body}[ by {by:or}][ when {when}][, {within:in}].',
  'routes.receivers': 'A clear case goes straight to {value:or}.',
  'routes.needs':
    '[{value=consent}A referral or an application by name needs consent|{value=nothing}A referral or an application by name needs no consent].',
  'routes.watched': 'Where the case was sent to {to}[ as {form}], it is watched that this comes {within:in}: {what}.',
  'plan.effects':
    '[{effect=close-log}{@log The stafettlogg} is closed|{effect=rename-role}{@holder The stafettholder} is called {title}|{effect=replace-holder}The coordinator is offered {@baton the baton}|{effect=coexist}The plan and {@log the stafettlogg} run beside each other|{effect=refer}The case is referred to {to}] when [{when}|there is a coordinator][, {within:in}].',
  'notices.also': 'Word also goes to {roles} when {kinds:or}[, {within:in}].',
};
