import type { Because, CheckCode } from '../../check/check-codes.ts';

/** What `check` says of a profile that can be read, by code. `{name}` stands for what was looked at. */
export const says: { readonly [C in CheckCode]: string } = {
  'level-unreachable': 'Ingen sak kan komme til nivå {level}: {because}.',
  'level-cannot-be-left':
    'En sak kan bare forlate nivå {level} ved at oppfølgingen slutter: alle veier derfra er umulige.',
  'level-left-by-a-person':
    'Det er ikke sagt noe om veier fra nivå {level}: hver gang avgjør en person, eller oppfølgingen slutter.',
  'move-never-possible': 'Ingenting kan gjøre denne veien mulig: vilkåret er aldri oppfylt.',
  'move-always-possible': 'Vilkåret for denne veien er alltid oppfylt.',
  'demand-never-met': 'Ingenting kan oppfylle dette kravet: det er aldri slik.',
  'demand-always-met': 'Dette kravet er alltid oppfylt.',
  'condition-never-holds': 'Dette vilkåret er aldri oppfylt, så det som står under det, skjer aldri.',
  'condition-always-holds': 'Dette vilkåret er alltid oppfylt.',
  'not-analysed': 'Det er mer enn {most} kombinasjoner av fakta her, så dette er ikke undersøkt.',
  'moves-same': 'Denne veien og {other} går fra {from} til samme sted, og begge kan være mulige.',
  'moves-overlap': 'Denne veien og {other} fra {from} kan være mulige samtidig; den som avgjør, velger.',
  'gap-in-values': 'Ingen vilkår her dekker {fact} {values}, men verdier på begge sider er dekket.',
  'answer-not-covered': 'Ingen vei fra {from} dekker svarene {values} på {fact}.',
  'rule-shadowed': 'Denne regelen avgjør aldri noe for {command}: {other} avslår allerede alt den ville ha avslått.',
  'rules-contradict':
    'Denne regelen og {other} kan aldri følges samtidig for {command}, og det finnes saker der begge gjelder.',
  'rule-never-met': 'Der denne regelen gjelder, kan ingenting oppfylle den: {command} blir da alltid avslått.',
  'duty-starts-overdue':
    'Denne fristen løper fra dagen undringen oppsto, og gir ingen dager: meldes undringen en dag senere, er fristen ute med en gang.',
  'validity-reversed': 'Den siste dagen den gjelder, er før den første.',
  'no-longer-in-force': 'Denne utgaven sluttet å gjelde {validTo}.',
  'not-yet-in-force': 'Denne utgaven begynner å gjelde {validFrom}.',
  'no-such-role': 'Ingen kan ha rollen {name}: den er verken en kjernerolle eller nevnt under party.roles.',
  'no-such-service': 'Tjenesten {name} er verken en kjernetjeneste eller nevnt under services.directory.',
  'no-such-body': 'Teamet eller forumet {name} er verken i kjernen eller nevnt under bodies.list.',
  'no-such-kind': 'Typen undring {name} er ikke nevnt under concern.kinds.',
  'role-without-service': 'Ingen kan ha rollen {name}: den er for ansatte i ingen tjeneste.',
  'id-twice': 'Id-en {id} står to ganger i denne listen.',
  'consent-unreachable': 'Ingen ungdom som følges opp her, når alderen {age} der de får et ord med.',
  'consent-of-nobody': 'Ungdommens eget samtykke er nevnt, men målgruppen har verken barn eller ungdom.',
  'text-missing': 'Dette er ikke sagt på {languages}, og profilen sier at den er skrevet på det språket.',
  'loosens-the-model': 'Regelen {rule} ({sources}) gjelder overalt og kan ikke svekkes: {because}.',
  'own-age-low':
    'Her er ungdommens eget ja nok fra {age} år, og ingen kilde som er sitert, nevner en alder under {named} for det.',
  'role-word-taken': 'En rolle kan ikke hete {name}: {because}. Gi den en egen id.',
  'core-kind-changed': '{kind} er en kjernetype undring, så core er {kind}.',
};

/** Why it is so, where a code has several reasons. */
export const because: { readonly [B in Because]: string } = {
  'demand-never-so': 'det nivået krever, kan aldri være slik',
  'no-way-there': 'ingen vei fører dit som kan gås',
  'comes-only-after': 'nivå {levels} skal være prøvd først, men kommer bare etter det',
  'measure-without-holder': 'etter det første nivået starter ingen tiltak uten stafettholder',
  'lifted-by-others': 'en sperre oppheves av en ansatt, aldri av familie, frivillige eller et register',
  'answered-by-others':
    'det en person må avgjøre, avgjøres av en ansatt, aldri av familie, frivillige eller et register',
  'volunteer-writes': 'en frivillig skriver aldri i loggen',
  'core-role-changed': '{role} er en kjernerolle og opptrer som seg selv',
  'no-key-for-it': 'den har ingen nøkkel, og ingen egen regel trer i stedet for den',
  'no-weight-below': 'et barns ord har vekt fra {named} år, og ingen kilde lar et ja fra et barn på {age} være nok',
  'core-kind-changed': '{kind} er en kjernetype undring, så core er {kind}',
  'means-the-holder': 'ordet betyr stafettholderen i saken',
  'means-the-subject': 'ordet betyr den saken gjelder',
  'means-a-subject': 'ordet betyr en av dem en sak kan gjelde',
  'means-the-guardians': 'ordet betyr alle foresatte',
  'means-the-raiser': 'ordet betyr den som meldte undringen',
  'means-anyone-employed': 'ordet betyr enhver ansatt i en tjeneste',
  'means-whom-it-is-shared-with': 'ordet betyr dem en undring deles med',
};
