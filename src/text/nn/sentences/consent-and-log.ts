import type { consentAndLog as nb } from '../../nb/sentences/consent-and-log.ts';

/** Samtykke, stafettpinne og stafettlogg. */
export const consentAndLog: { readonly [S in keyof typeof nb]: string } = {
  'consent.guardians':
    '[{value=any}Når fleire føresette kan samtykkja, er det nok at éin seier ja|{value=all}Når fleire føresette kan samtykkja, må alle seia ja].',
  'consent.youth':
    '[{mode=alone}Ungdommen avgjer åleine om samtykke|{mode=in-addition}Ungdommen samtykkjer i tillegg til dei føresette|{mode=either}Det er nok at anten ungdommen eller dei føresette samtykkjer|{mode=may}Ungdommen blir spurd om samtykke, utan at det er eit krav][ frå fylte {age} år].',
  'consent.form': 'Samtykke {strength} givast {forms:or}{otherwise}.',
  'consent.lasts': 'Eit samtykke[ til {purposes:or}] varer {within:for}.',
  'consent.asked':
    'Familien blir spurd om samtykke til {purpose} [når saka kjem til {level}[, {step:step}]{at=level}|når saka kjem til {level}, {step:step}{at=step}|når ein annan tek over {@baton stafettpinnen}{at=takeover}|når barnet går til ein annan arena{at=arena-change}][, {within:in}].',
  'consent.scopes': 'Eit samtykke kan gjelda {name}.',
  'consent.told': 'Før familien samtykkjer, {strength} familien få vita dette: {topics}{otherwise}.',
  'baton.titles': '{@holder Stafetthaldaren}[ frå {service}][ på {levels}] blir kalla {title}.',
  'baton.from': 'Eit tiltak må ha ein {@holder stafetthaldar} frå og med {value}.',
  'baton.eligible':
    '[På {levels} [{strength}|kan] {@holder stafetthaldaren}|{@holder Stafetthaldaren} [{strength}|kan]] vera [{roles:or}[ eller tilsett i {services:or}]|tilsett i {services:or}]{otherwise}.[ Unntaksvis, når ein person avgjer det, kan også {exceptional:or} vera {@holder stafetthaldar}.]',
  'baton.decided':
    '[På {levels} {strength} {body}|{body} {strength}] peika ut {@holder stafetthaldaren}{otherwise}.[ Usemje om det blir teken til {disputes}.]',
  'baton.reconsidered':
    'Når saka kjem til [{levels:or}|eit anna nivå], {strength} det vurderast kven som skal vera {@holder stafetthaldar}[, ut frå dette: {consider}]{otherwise}.',
  'log.agreement':
    'Kommunen og familien {strength} vera samde om {about} før {@log stafettloggen} blir opna{otherwise}.',
  'log.levels': '{@log Stafettloggen} kan opnast på {value:or}.',
  'log.must': 'Det skal vera ein {@log stafettlogg} på {levels}[ når {when}][, {within:in}].',
  'log.kinds': 'I {@log stafettloggen} er det plass til «{name}».',
  'log.archivedIn': 'Ein avslutta {@log stafettlogg} blir arkivert i {name}.',
  'log.servesAs': '{@log Stafettloggen} blir også brukt til dette: {value}.',
  'log.holderAtOpening':
    'Nokon {value:modal} ha teke imot {@baton stafettpinnen} før {@log stafettloggen} blir opna{value:tail}.',
  'log.writers':
    '[Utanom {@holder stafetthaldaren} kan {roles:or}[ og nokre andre som det ikkje står kven er,{others=unnamed}] skriva [om {kind} ]i {@log stafettloggen}|Nokre andre enn {@holder stafetthaldaren} kan òg skriva [om {kind} ]i {@log stafettloggen}, men det står ikkje kven{others=unnamed}].',
  'log.documentation':
    '[{content=true}Når {@log stafettloggen} blir avslutta, {strength} grunngjevinga skrivast ned|{content=false}Grunngjevinga treng ikkje skrivast ned når {@log stafettloggen} blir avslutta][, og {strength} oppbevarast i {keptIn}]{otherwise}.[ Dette gjeld når grunnen er {grounds:or}.][ Dette gjeld på {levels:or}.]',
  'log.archivedWithin': 'Ein avslutta {@log stafettlogg} blir arkivert {value:in}.',
  'log.media':
    'Kommunen fører {@log stafettlogg}[ til {service}][ for {arena}] [{medium=by-agreement}slik ein blir samd om|{medium=papir}på papir|{medium=elektronisk}elektronisk|i {medium}][ på {levels}].',
};
