import type { cooperation as nb } from '../../nb/sentences/cooperation.ts';

/** Team, møte, tenester, tiltak og vegen ut. */
export const cooperation: { readonly [S in keyof typeof nb]: string } = {
  'services.directory':
    '{name} er ei [kommunal {municipal=true}|ekstern {municipal=false}]teneste[ av typen {kind}][, og må ha tilvising{needsReferral=true}|, og treng inga tilvising{needsReferral=false}].',
  'services.referralFirst':
    '[{value=true}Ei teneste som må ha tilvising, er tilvist til, søkt til eller meld til før ho blir med|{value=false}Ei teneste som må ha tilvising, kan bli med før ho er tilvist til].',
  'services.consultations':
    '{of} kan gi råd utan å bli med i saka, [{by=consent}med samtykke|{by=anonymity}når saka er anonym|{by=either}med samtykke eller når saka er anonym|{by=consent-when-guardians-absent}med samtykke når føresette ikkje er med].',
  'arena.list': '{name} er ein arena i kommunen.',
  'arena.changes':
    '[Når barnet går over[ frå {from}][ til {to}], {before}. ][Etter overgangen[ frå {from}][ til {to}] {after}.]',
  'arena.changes.before': '{strength} det først vera slik at {require}{otherwise}[ («{label}»)]',
  'arena.changes.after': '[har {who} plikt til å|skal nokon] sørgja for at {until}[, {within:in}]',
  'arena.changes.after.until': '{require}',
  'measures.catalogue':
    '{name} er eit tiltak[ frå {service}][ for {target}].[ Det varer vanlegvis {duration:for}.][ Det er for alle i målgruppa, utan at noko må vera på plass først.{universal=true}| Det er ikkje for alle i målgruppa utan vidare.{universal=false}][ Kontakt: {contact:or}.][ {needs}.][ {excludes}.]',
  'measures.catalogue.needs':
    'Dette {strength} vera på plass først: [{label}, det vil seia at {require}|at {require}]{otherwise}',
  'measures.catalogue.excludes': 'Når {when}, {strength} tiltaket utelatast[; kravet er {label}]{otherwise}',
  'meetings.kinds':
    '{name} er ein type møte.[ Det blir kalla inn av {call:or}.][ Det blir leidd av {lead:or}.][ Referat blir ført av {minute:or}.][ Der kan dette avgjerast: {decides}.][ Ingen andre enn desse kan gjera det.{strength=must}| Gjer andre enn desse det, må ein person avgjera det.{strength=person}| Andre enn desse bør ikkje gjera det.{strength=should}| Også andre enn desse kan gjera det.{strength=may}]',
  'meetings.intervals':
    '{kind}[ på {levels}] blir halde [{every:apart}[, og dagen for neste møte blir avtalt{agreed=true}]|den dagen som vart avtalt sist{agreed=true}|når det trengst].',
  'bodies.list':
    '{name} er eit team eller møteforum[ for {arenas}][, og er for {target}].[ Ei sak kan takast med dit av {bring:or}.][ Det blir kalla inn av {call:or}.][ Det blir leidd av {lead:or}.][ Referat blir ført av {minute:or}.][ Der kan dette avgjerast: {decides}.][ Ingen andre enn desse kan gjera det.{strength=must}| Gjer andre enn desse det, må ein person avgjera det.{strength=person}| Andre enn desse bør ikkje gjera det.{strength=should}| Også andre enn desse kan gjera det.{strength=may}][ Det møtest {frequency}.][ Det har faste medlemmer, men det står ikkje kven.{fixed=unnamed}| Fast med er {fixed}.][ Den som ikkje kan koma, sender ein annan.{deputies=true}| Den som ikkje kan koma, sender ingen annan.{deputies=false}]',
  'bodies.list.target': '[{kinds}[ frå {ages}]|dei som er {ages}|alle]',
  'bodies.access':
    '[Når ei sak gjeld {arenas:or}, kan ho|Ei sak kan] takast med til {body} [{by=consent}med samtykke|{by=anonymity}når ho er anonym|{by=either}med samtykke eller når ho er anonym|{by=consent-when-guardians-absent}med samtykke når føresette ikkje er med].',
  'bodies.composed':
    '{body} {strength} setjast saman av éin frå kvar av desse: {together}{otherwise}.[ Personar i nettverket er med berre når familien ønskjer det.{networkOnWish=true}][ Barnet eller ungdommen avgjer sjølv om det er med.{childDecides=true}]',
  'bodies.composed.together': '{value:or}',
  'bodies.leavesPlan':
    'Eit møte i {body} etterlèt ein plan med {needs}[, og det som manglar, kjem på plass {within:in}].',
  'bodies.stuck': 'Ei sak som har stoppa opp, kan takast med til {body}[ av {by:or}][ når {when}][, {within:in}].',
  'routes.receivers': 'Ei klar sak går rett til {value:or}.',
  'routes.needs':
    '[{value=consent}Ei tilvising eller ein søknad med namn krev samtykke|{value=nothing}Ei tilvising eller ein søknad med namn krev ikkje samtykke].',
  'routes.watched': 'Når saka er send til {to}[ som {form}], blir det følgt med på at dette skjer {within:in}: {what}.',
  'plan.effects':
    '[{effect=close-log}{@log Stafettloggen} blir avslutta|{effect=rename-role}{@holder Stafetthaldaren} blir kalla {title}|{effect=replace-holder}Koordinatoren får tilbod om {@baton stafettpinnen}|{effect=coexist}Planen og {@log stafettloggen} går ved sida av kvarandre|{effect=refer}Saka blir tilvist til {to}] når [{when}|det er oppnemnt ein koordinator][, {within:in}].',
  'notices.also': '{roles} får også vita det når {kinds:or}[, {within:in}].',
};
