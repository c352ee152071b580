import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const withholding: RuleTexts<(typeof rulesOf)['withholding']> = {
  'suspicion-withholds-from-guardians': {
    name: 'Mistanke om vald, overgrep eller alvorleg omsorgssvikt blir skjerma for føresette',
    question: 'Er uroa skjerma for føresette, og har barnevernstenesta eller politiet svart?',
    reasons: {
      'not-withheld': 'Uroa er ikkje skjerma for føresette.',
      withheld:
        'Uroa er skjerma for føresette, så dei skal ikkje få vita om henne eller bli med i det som gjeld henne.',
      'goes-on-without-guardians': 'Uroa er skjerma for føresette, og arbeidet går vidare utan dei.',
      'word-recorded': 'Barnevernstenesta eller politiet har svart.',
      'no-word-yet': 'Barnevernstenesta eller politiet har ikkje svart sidan mistanken vart registrert.',
      'withheld-by-hand':
        'Uroa er skjerma utan at nokon har sagt at det er mistanke. Ein person må avgjera om føresette kan få vita om henne.',
      'stays-withheld': 'Det som er skjerma i det førre systemet, er skjerma her òg.',
      'may-tell-of-it':
        'Noko er skjerma for føresette, og det er ikkje sagt kva uro dette byggjer på: {of}. Då kan det røpa at noko er skjerma.',
    },
    ways: {
      'hear-barnevern-or-police':
        'Meld til barnevernstenesta eller politiet, og registrer svaret. Då kan den som har rett til det, oppheva skjerminga.',
      'go-on-without-guardians': 'Gå vidare utan at føresette blir involverte i denne uroa.',
      'leader-decides': 'Dette kan avgjerast, med grunngjeving, av {deciders}.',
      'say-what-it-rests-on':
        'Sei kva uro kvart nivå, kvar teneste og kvart tiltak byggjer på. Byggjer det første nivået på ei skjerma uro, så byrj med det lågaste.',
      'name-the-statute': 'Oppgje lova som tenesta deltek etter, dersom ho er med på grunn av ei skjerma uro.',
    },
  },
};
