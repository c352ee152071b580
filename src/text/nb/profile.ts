import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const profile: RuleTexts<(typeof rulesOf)['profile']> = {
  'local-rule': {
    name: 'Kommunens egen regel',
    question: 'Er det kommunen selv har bestemt om dette, fulgt?',
    reasons: {
      'not-about-this': 'Kommunens egen regel gjelder ikke dette.',
      'not-now': 'Kommunens egen regel gjelder ikke i saken nå.',
      met: 'Det kommunen selv har bestemt, er fulgt.',
      unmet: 'Det kommunen selv har bestemt, er ikke fulgt.',
      'not-known': 'Det er ikke kjent nok til å si om det kommunen selv har bestemt, er fulgt.',
    },
    ways: {
      'do-it-first': 'Gjør det kommunen har bestemt, og registrer det.',
      'find-out-first': 'Finn ut dette, og registrer det: {missing}.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
    },
  },
  'profile-in-force': {
    name: 'Saken følger kommunens gjeldende regler',
    question: 'Gjelder denne utgaven av kommunens regler den dagen, og passer den til saken?',
    reasons: {
      'in-force': 'Utgave {version} av kommunens regler gjelder denne dagen.',
      'not-in-force':
        'Utgave {version} av kommunens regler gjelder ikke denne dagen. En person må avgjøre hvilke regler saken skal følge.',
      'raised-out-of-force':
        'Undringen er registrert. Utgave {version} av kommunens regler gjelder ikke denne dagen; sørg for at saken følger en som gjelder.',
      'another-version-named':
        'Utgave {named} av kommunens regler gjelder ikke denne dagen. Saken følger utgave {version}, som gjelder.',
      'raised-beside-one-in-force':
        'Undringen er registrert under utgave {version} av kommunens regler, som ikke gjelder denne dagen. Den som gjelder, er {beside}; la saken gå over til den.',
      'several-in-force':
        'Flere utgaver av kommunens regler gjelder denne dagen: {version} og {beside}. Saken må si hvilken den følger.',
      'not-a-later-version': 'Utgave {version} er ikke nyere enn utgave {kept}, som saken følger nå.',
      'without-the-level': 'Utgave {version} har ikke nivå {level}, der saken står.',
      'without-the-step': 'Utgave {version} har ikke trinn {step} på nivå {level}, der saken står.',
      'without-the-body': 'Utgave {version} har ikke {body}, som saken er hos.',
      'without-the-role':
        'Utgave {version} har ikke rollen {role}, som den som er stafettholder eller er spurt om det, har.',
      'changes-not-known':
        'Saken kan gå over til utgave {version}. Reglene saken har fulgt til nå, er ikke for hånden, så det er ikke sagt hva som endres.',
      'changes-duties':
        'Saken kan gå over til utgave {version}. Oppgaver eller frister endres etter disse reglene: {changes}.',
      'changes-no-duty': 'Saken kan gå over til utgave {version}. Ingen oppgaver eller frister endres.',
    },
    ways: {
      'choose-one-in-force': 'Velg en utgave som gjelder denne dagen.',
      'leader-decides': 'Dette kan avgjøres, med begrunnelse, av {deciders}.',
      'name-the-version': 'Oppgi hvilken utgave saken skal følge.',
      'adopt-a-later-version': 'Velg en nyere utgave enn den saken følger.',
      'finish-there-first': 'Registrer rådet derfra, og gå så over til den nye utgaven.',
      'hand-over-first':
        'Trekk tilbudet, eller la noen med en rolle som finnes i begge utgaver, ta over, og gå så over til den nye.',
      'move-first': 'Flytt saken til et nivå og trinn som finnes i begge utgaver, og gå så over til den nye.',
    },
  },
};
