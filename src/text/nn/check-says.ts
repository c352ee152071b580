import type { Because, CheckCode } from '../../check/check-codes.ts';

/** What `check` says of a profile that can be read, by code. `{name}` stands for what was looked at. */
export const says: { readonly [C in CheckCode]: string } = {
  'level-unreachable': 'Inga sak kan koma til nivå {level}: {because}.',
  'level-cannot-be-left':
    'Ei sak kan berre forlata nivå {level} ved at oppfølginga sluttar: alle vegar derifrå er umoglege.',
  'level-left-by-a-person':
    'Det er ikkje sagt noko om vegar frå nivå {level}: kvar gong avgjer ein person, eller oppfølginga sluttar.',
  'move-never-possible': 'Ingenting kan gjera denne vegen mogleg: vilkåret er aldri oppfylt.',
  'move-always-possible': 'Vilkåret for denne vegen er alltid oppfylt.',
  'demand-never-met': 'Ingenting kan oppfylla dette kravet: det er aldri slik.',
  'demand-always-met': 'Dette kravet er alltid oppfylt.',
  'condition-never-holds': 'Dette vilkåret er aldri oppfylt, så det som står under det, skjer aldri.',
  'condition-always-holds': 'Dette vilkåret er alltid oppfylt.',
  'not-analysed': 'Det er meir enn {most} kombinasjonar av fakta her, så dette er ikkje undersøkt.',
  'moves-same': 'Denne vegen og {other} går frå {from} til same stad, og begge kan vera moglege.',
  'moves-overlap': 'Denne vegen og {other} frå {from} kan vera moglege samstundes; den som avgjer, vel.',
  'gap-in-values': 'Ingen vilkår her dekkjer {fact} {values}, men verdiar på begge sider er dekte.',
  'answer-not-covered': 'Ingen veg frå {from} dekkjer svara {values} på {fact}.',
  'rule-shadowed': 'Denne regelen avgjer aldri noko for {command}: {other} avslår alt det han ville ha avslått.',
  'rules-contradict':
    'Denne regelen og {other} kan aldri følgjast samstundes for {command}, og det finst saker der begge gjeld.',
  'rule-never-met': 'Der denne regelen gjeld, kan ingenting oppfylla han: {command} blir då alltid avslått.',
  'duty-starts-overdue':
    'Denne fristen går frå dagen undringa oppstod, og gir ingen dagar: blir undringa meld ein dag seinare, er fristen ute med ein gong.',
  'validity-reversed': 'Den siste dagen ho gjeld, er før den første.',
  'no-longer-in-force': 'Denne utgåva slutta å gjelda {validTo}.',
  'not-yet-in-force': 'Denne utgåva tek til å gjelda {validFrom}.',
  'no-such-role': 'Ingen kan ha rolla {name}: ho er korkje ei kjernerolle eller nemnd under party.roles.',
  'no-such-service': 'Tenesta {name} er korkje ei kjerneteneste eller nemnd under services.directory.',
  'no-such-body': 'Teamet eller forumet {name} er korkje i kjernen eller nemnt under bodies.list.',
  'no-such-kind': 'Typen undring {name} er ikkje nemnd under concern.kinds.',
  'role-without-service': 'Ingen kan ha rolla {name}: ho er for tilsette i inga teneste.',
  'id-twice': 'Id-en {id} står to gonger i denne lista.',
  'consent-unreachable': 'Ingen ungdom som blir følgd opp her, når alderen {age} der dei får eit ord med.',
  'consent-of-nobody': 'Ungdommen sitt eige samtykke er nemnt, men målgruppa har korkje barn eller ungdom.',
  'text-missing': 'Dette er ikkje sagt på {languages}, og profilen seier at han er skriven på det språket.',
  'loosens-the-model': 'Regelen {rule} ({sources}) gjeld overalt og kan ikkje svekkjast: {because}.',
  'own-age-low':
    'Her er ungdommen sitt eige ja nok frå {age} år, og inga kjelde som er sitert, nemner ein alder under {named} for det.',
  'role-word-taken': 'Ei rolle kan ikkje heita {name}: {because}. Gi henne ein eigen id.',
  'core-kind-changed': '{kind} er ein kjernetype undring, så core er {kind}.',
};

/** Why it is so, where a code has several reasons. */
export const because: { readonly [B in Because]: string } = {
  'demand-never-so': 'det nivået krev, kan aldri vera slik',
  'no-way-there': 'ingen veg fører dit som kan gåast',
  'comes-only-after': 'nivå {levels} skal vera prøvd først, men kjem berre etter det',
  'measure-without-holder': 'etter det første nivået startar ingen tiltak utan stafetthaldar',
  'lifted-by-others': 'ei sperre blir oppheva av ein tilsett, aldri av familie, frivillige eller eit register',
  'answered-by-others':
    'det ein person må avgjera, blir avgjort av ein tilsett, aldri av familie, frivillige eller eit register',
  'volunteer-writes': 'ein frivillig skriv aldri i loggen',
  'core-role-changed': '{role} er ei kjernerolle og opptrer som seg sjølv',
  'no-key-for-it': 'han har ingen nøkkel, og ingen eigen regel tek plassen hans',
  'no-weight-below':
    'ordet til eit barn har vekt frå {named} år, og inga kjelde lèt eit ja frå eit barn på {age} vera nok',
  'core-kind-changed': '{kind} er ein kjernetype undring, så core er {kind}',
  'means-the-holder': 'ordet tyder stafetthaldaren i saka',
  'means-the-subject': 'ordet tyder den saka gjeld',
  'means-a-subject': 'ordet tyder ein av dei ei sak kan gjelda',
  'means-the-guardians': 'ordet tyder alle føresette',
  'means-the-raiser': 'ordet tyder den som melde undringa',
  'means-anyone-employed': 'ordet tyder kven som helst tilsett i ei teneste',
  'means-whom-it-is-shared-with': 'ordet tyder dei ei undring blir delt med',
};
