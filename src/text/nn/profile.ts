import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const profile: RuleTexts<(typeof rulesOf)['profile']> = {
  'local-rule': {
    name: 'Eigen regel i kommunen',
    question: 'Er det kommunen sjølv har fastsett om dette, følgt?',
    reasons: {
      'not-about-this': 'Den eigne regelen til kommunen gjeld ikkje dette.',
      'not-now': 'Den eigne regelen til kommunen gjeld ikkje i saka no.',
      met: 'Det kommunen sjølv har fastsett, er følgt.',
      unmet: 'Det kommunen sjølv har fastsett, er ikkje følgt.',
      'not-known': 'Det er ikkje kjent nok til å seie om det kommunen sjølv har fastsett, er følgt.',
    },
    ways: {
      'do-it-first': 'Gjer det kommunen har fastsett, og registrer det.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
    },
  },
  'profile-in-force': {
    name: 'Saka følgjer reglane som gjeld i kommunen',
    question: 'Gjeld denne utgåva av reglane til kommunen den dagen, og passar ho til saka?',
    reasons: {
      'in-force': 'Utgåve {version} av reglane til kommunen gjeld denne dagen.',
      'not-in-force':
        'Utgåve {version} av reglane til kommunen gjeld ikkje denne dagen. Ein person må avgjera kva reglar saka skal følgja.',
      'raised-out-of-force':
        'Undringa er registrert. Utgåve {version} av reglane til kommunen gjeld ikkje denne dagen; syt for at saka følgjer ei som gjeld.',
      'another-version-named':
        'Utgåve {named} av reglane til kommunen gjeld ikkje denne dagen. Saka følgjer utgåve {version}, som gjeld.',
      'raised-beside-one-in-force':
        'Undringa er registrert under utgåve {version} av reglane til kommunen, som ikkje gjeld denne dagen. Den som gjeld, er {beside}; la saka gå over til den.',
      'several-in-force':
        'Fleire utgåver av reglane til kommunen gjeld denne dagen: {version} og {beside}. Saka må seia kva for ei ho følgjer.',
      'not-a-later-version': 'Utgåve {version} er ikkje nyare enn utgåve {kept}, som saka følgjer no.',
      'without-the-level': 'Utgåve {version} har ikkje nivå {level}, der saka står.',
      'without-the-step': 'Utgåve {version} har ikkje steg {step} på nivå {level}, der saka står.',
      'without-the-body': 'Utgåve {version} har ikkje {body}, som saka er hos.',
      'without-the-role':
        'Utgåve {version} har ikkje rolla {role}, som den som er stafetthaldar eller er spurd om det, har.',
      'changes-not-known':
        'Saka kan gå over til utgåve {version}. Reglane saka har følgt til no, er ikkje for handa, så det er ikkje sagt kva som blir endra.',
      'changes-duties':
        'Saka kan gå over til utgåve {version}. Oppgåver eller fristar blir endra etter desse reglane: {changes}.',
      'changes-no-duty': 'Saka kan gå over til utgåve {version}. Ingen oppgåver eller fristar blir endra.',
    },
    ways: {
      'choose-one-in-force': 'Vel ei utgåve som gjeld denne dagen.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'name-the-version': 'Oppgje kva utgåve saka skal følgja.',
      'adopt-a-later-version': 'Vel ei nyare utgåve enn den saka følgjer.',
      'finish-there-first': 'Registrer rådet derifrå, og gå så over til den nye utgåva.',
      'hand-over-first':
        'Trekk tilbodet, eller lat nokon med ei rolle som finst i begge utgåvene, ta over, og gå så over til den nye.',
      'move-first': 'Flytt saka til eit nivå og steg som finst i begge utgåvene, og gå så over til den nye.',
    },
  },
};
