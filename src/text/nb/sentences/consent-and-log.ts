/** Samtykke, stafettpinne og stafettlogg. */
export const consentAndLog = {
  'consent.guardians':
    '[{value=any}Når flere foresatte kan samtykke, er det nok at én sier ja|{value=all}Når flere foresatte kan samtykke, må alle si ja].',
  'consent.youth':
    '[{mode=alone}Ungdommen bestemmer alene om samtykke|{mode=in-addition}Ungdommen samtykker i tillegg til de foresatte|{mode=either}Det er nok at enten ungdommen eller de foresatte samtykker|{mode=may}Ungdommen blir spurt om samtykke, uten at det kreves][ fra fylte {age} år].',
  'consent.form': 'Samtykke {strength} gis {forms:or}{otherwise}.',
  'consent.lasts': 'Et samtykke[ til {purposes:or}] varer {within:for}.',
  'consent.asked':
    'Familien blir spurt om samtykke til {purpose} [når saken kommer til {level}[, {step:step}]{at=level}|når saken kommer til {level}, {step:step}{at=step}|når en annen tar over {@baton stafettpinnen}{at=takeover}|når barnet går til en annen arena{at=arena-change}][, {within:in}].',
  'consent.scopes': 'Et samtykke kan gjelde {name}.',
  'consent.told': 'Før familien samtykker, {strength} familien få vite dette: {topics}{otherwise}.',
  'baton.titles': '{@holder Stafettholderen}[ fra {service}][ på {levels}] kalles {title}.',
  'baton.from': 'Et tiltak må ha en {@holder stafettholder} fra og med {value}.',
  'baton.eligible':
    '[På {levels} [{strength}|kan] {@holder stafettholderen}|{@holder Stafettholderen} [{strength}|kan]] være [{roles:or}[ eller ansatt i {services:or}]|ansatt i {services:or}]{otherwise}.[ Unntaksvis, når en person avgjør det, kan også {exceptional:or} være {@holder stafettholder}.]',
  'baton.decided':
    '[På {levels} {strength} {body}|{body} {strength}] peke ut {@holder stafettholderen}{otherwise}.[ Uenighet om det tas til {disputes}.]',
  'baton.reconsidered':
    'Når saken kommer til [{levels:or}|et annet nivå], {strength} det vurderes hvem som skal være {@holder stafettholder}[, ut fra dette: {consider}]{otherwise}.',
  'log.agreement': 'Kommunen og familien {strength} være enige om {about} før {@log stafettloggen} åpnes{otherwise}.',
  'log.levels': '{@log Stafettloggen} kan åpnes på {value:or}.',
  'log.must': 'Det skal være en {@log stafettlogg} på {levels}[ når {when}][, {within:in}].',
  'log.kinds': 'I {@log stafettloggen} er det plass til «{name}».',
  'log.archivedIn': 'En avsluttet {@log stafettlogg} arkiveres i {name}.',
  'log.servesAs': '{@log Stafettloggen} brukes også til dette: {value}.',
  'log.holderAtOpening':
    'Noen {value:modal} ha tatt imot {@baton stafettpinnen} før {@log stafettloggen} åpnes{value:tail}.',
  'log.writers':
    '[Utenom {@holder stafettholderen} kan {roles:or}[ og noen andre som det ikke står hvem er,{others=unnamed}] skrive [om {kind} ]i {@log stafettloggen}|Noen andre enn {@holder stafettholderen} kan også skrive [om {kind} ]i {@log stafettloggen}, men det står ikke hvem{others=unnamed}].',
  'log.documentation':
    '[{content=true}Når {@log stafettloggen} avsluttes, {strength} begrunnelsen skrives ned|{content=false}Begrunnelsen trenger ikke å skrives ned når {@log stafettloggen} avsluttes][, og {strength} oppbevares i {keptIn}]{otherwise}.[ Dette gjelder når grunnen er {grounds:or}.][ Dette gjelder på {levels:or}.]',
  'log.archivedWithin': 'En avsluttet {@log stafettlogg} arkiveres {value:in}.',
  'log.media':
    'Kommunen fører {@log stafettlogg}[ til {service}][ for {arena}] [{medium=by-agreement}slik en blir enige om|{medium=papir}på papir|{medium=elektronisk}elektronisk|i {medium}][ på {levels}].',
};
