/** Team, møter, tjenester, tiltak og veien ut. */
export const cooperation = {
  'services.directory':
    '{name} er en [kommunal {municipal=true}|ekstern {municipal=false}]tjeneste[ av typen {kind}][, og må ha henvisning{needsReferral=true}|, og trenger ingen henvisning{needsReferral=false}].',
  'services.referralFirst':
    '[{value=true}En tjeneste som må ha henvisning, er henvist til, søkt til eller meldt til før den blir med|{value=false}En tjeneste som må ha henvisning, kan bli med før den er henvist til].',
  'services.consultations':
    '{of} kan gi råd uten å bli med i saken, [{by=consent}med samtykke|{by=anonymity}når saken er anonym|{by=either}med samtykke eller når saken er anonym|{by=consent-when-guardians-absent}med samtykke når foresatte ikke er med].',
  'arena.list': '{name} er en arena i kommunen.',
  'arena.changes':
    '[Når barnet går over[ fra {from}][ til {to}], {before}. ][Etter overgangen[ fra {from}][ til {to}] {after}.]',
  'arena.changes.before': '{strength} det først være slik at {require}{otherwise}[ («{label}»)]',
  'arena.changes.after': '[har {who} plikt til å|skal noen] sørge for at {until}[, {within:in}]',
  'arena.changes.after.until': '{require}',
  'measures.catalogue':
    '{name} er et tiltak[ fra {service}][ for {target}].[ Det varer vanligvis {duration:for}.][ Det er for alle i målgruppen, uten at noe må være på plass først.{universal=true}| Det er ikke for alle i målgruppen uten videre.{universal=false}][ Kontakt: {contact:or}.][ {needs}.][ {excludes}.]',
  'measures.catalogue.needs':
    'Dette {strength} være på plass først: [{label}, det vil si at {require}|at {require}]{otherwise}',
  'measures.catalogue.excludes': 'Når {when}, {strength} tiltaket utelates[; kravet er {label}]{otherwise}',
  'meetings.kinds':
    '{name} er en type møte.[ Det kalles inn av {call:or}.][ Det ledes av {lead:or}.][ Referat føres av {minute:or}.][ Der kan dette bestemmes: {decides}.][ Ingen andre enn disse kan gjøre det.{strength=must}| Gjør andre enn disse det, må en person avgjøre det.{strength=person}| Andre enn disse bør ikke gjøre det.{strength=should}| Også andre enn disse kan gjøre det.{strength=may}]',
  'meetings.intervals':
    '{kind}[ på {levels}] holdes [{every:apart}[, og dagen for neste møte avtales{agreed=true}]|den dagen som ble avtalt sist{agreed=true}|når det trengs].',
  'bodies.list':
    '{name} er et team eller møteforum[ for {arenas}][, og er for {target}].[ En sak kan tas med dit av {bring:or}.][ Det kalles inn av {call:or}.][ Det ledes av {lead:or}.][ Referat føres av {minute:or}.][ Der kan dette bestemmes: {decides}.][ Ingen andre enn disse kan gjøre det.{strength=must}| Gjør andre enn disse det, må en person avgjøre det.{strength=person}| Andre enn disse bør ikke gjøre det.{strength=should}| Også andre enn disse kan gjøre det.{strength=may}][ Det møtes {frequency}.][ Det har faste medlemmer, men det står ikke hvem.{fixed=unnamed}| Fast med er {fixed}.][ Den som ikke kan komme, sender en annen.{deputies=true}| Den som ikke kan komme, sender ingen annen.{deputies=false}]',
  'bodies.list.target': '[{kinds}[ fra {ages}]|dem som er {ages}|alle]',
  'bodies.access':
    '[Når en sak gjelder {arenas:or}, kan den|En sak kan] tas med til {body} [{by=consent}med samtykke|{by=anonymity}når den er anonym|{by=either}med samtykke eller når den er anonym|{by=consent-when-guardians-absent}med samtykke når foresatte ikke er med].',
  'bodies.composed':
    '{body} {strength} settes sammen av én fra hver av disse: {together}{otherwise}.[ Personer i nettverket er med bare når familien ønsker det.{networkOnWish=true}][ Barnet eller ungdommen bestemmer selv om det er med.{childDecides=true}]',
  'bodies.composed.together': '{value:or}',
  'bodies.leavesPlan':
    'Et møte i {body} etterlater en plan med {needs}[, og det som mangler, kommer på plass {within:in}].',
  'bodies.stuck': 'En sak som har stoppet opp, kan tas med til {body}[ av {by:or}][ når {when}][, {within:in}].',
  'routes.receivers': 'En klar sak går rett til {value:or}.',
  'routes.needs':
    '[{value=consent}En henvisning eller søknad med navn krever samtykke|{value=nothing}En henvisning eller søknad med navn krever ikke samtykke].',
  'routes.watched': 'Når saken er sendt til {to}[ som {form}], følges det med på at dette skjer {within:in}: {what}.',
  'plan.effects':
    '[{effect=close-log}{@log Stafettloggen} avsluttes|{effect=rename-role}{@holder Stafettholderen} kalles {title}|{effect=replace-holder}Koordinatoren får tilbud om {@baton stafettpinnen}|{effect=coexist}Planen og {@log stafettloggen} går ved siden av hverandre|{effect=refer}Saken henvises til {to}] når [{when}|det er oppnevnt en koordinator][, {within:in}].',
  'notices.also': '{roles} får også vite det når {kinds:or}[, {within:in}].',
};
