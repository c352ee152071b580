import type { consentAndLog as nb } from '../../nb/sentences/consent-and-log.ts';

/** Consent, baton and log. */
export const consentAndLog: { readonly [S in keyof typeof nb]: string } = {
  'consent.guardians':
    '[{value=any}Where several guardians may consent, it is enough that one says yes|{value=all}Where several guardians may consent, all must say yes].',
  'consent.youth':
    '[{mode=alone}The youth decides alone on consent|{mode=in-addition}The youth consents in addition to the guardians|{mode=either}It is enough that either the youth or the guardians consent|{mode=may}The youth is asked for consent, without it being needed][ from the age of {age}].',
  'consent.form': 'A consent {strength} be {forms:or}{otherwise}.',
  'consent.lasts': 'A consent[ to {purposes:or}] lasts {within:for}.',
  'consent.asked':
    'The family is asked for consent to {purpose} [when the case comes to {level}[, {step:step}]{at=level}|when the case comes to {level}, {step:step}{at=step}|when another takes over {@baton the baton}{at=takeover}|when the child goes to another arena{at=arena-change}][, {within:in}].',
  'consent.scopes': 'A consent may reach {name}.',
  'consent.told': 'Before the family consents, it {strength} be told this: {topics}{otherwise}.',
  'baton.titles': '{@holder The stafettholder}[ from {service}][ on {levels}] is called {title}.',
  'baton.from': 'A measure needs a {@holder stafettholder} from {value} on.',
  'baton.eligible':
    '[On {levels} the|The] {@holder stafettholder} [{strength}|may] be [{roles:or}[ or employed in {services:or}]|employed in {services:or}]{otherwise}.[ By exception, where a person decides it, {exceptional:or} may be {@holder the stafettholder} too.]',
  'baton.decided':
    '[On {levels} {body}|{body}] {strength} name {@holder the stafettholder}{otherwise}.[ A disagreement about it goes to {disputes}.]',
  'baton.reconsidered':
    'When the case comes to [{levels:or}|another level], it {strength} be considered who is to be {@holder the stafettholder}[, by this: {consider}]{otherwise}.',
  'log.agreement':
    'The municipality and the family {strength} agree on {about} before {@log the stafettlogg} opens{otherwise}.',
  'log.levels': '{@log The stafettlogg} may be opened on {value:or}.',
  'log.must': 'There is to be a {@log stafettlogg} on {levels}[ when {when}][, {within:in}].',
  'log.kinds': '{@log The stafettlogg} has a place for “{name}”.',
  'log.archivedIn': 'A closed {@log stafettlogg} is archived in {name}.',
  'log.servesAs': '{@log The stafettlogg} is also used for this: {value}.',
  'log.holderAtOpening':
    'Someone {value:modal} have accepted {@baton the baton} before {@log the stafettlogg} opens{value:tail}.',
  'log.writers':
    '[Beside {@holder the stafettholder}, {roles:or}[ and some others who are not named{others=unnamed}] may write [about {kind} ]in {@log the stafettlogg}|Some others than {@holder the stafettholder} may write [about {kind} ]in {@log the stafettlogg} as well, but it is not said who{others=unnamed}].',
  'log.documentation':
    '[{content=true}Where {@log the stafettlogg} is closed, the reason {strength} be written down|{content=false}The reason need not be written down where {@log the stafettlogg} is closed][, and {strength} be kept in {keptIn}]{otherwise}.[ This holds where the ground is {grounds:or}.][ This holds on {levels:or}.]',
  'log.archivedWithin': 'A closed {@log stafettlogg} is archived {value:in}.',
  'log.media':
    '{@log The stafettlogg}[ of {service}][ for {arena}] is kept [{medium=by-agreement}as is agreed|{medium=papir}on paper|{medium=elektronisk}electronically|in {medium}][ on {levels}].',
};
