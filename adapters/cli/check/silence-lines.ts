import type { Colors } from 'picocolors/types';
import type { SilentRule } from '../../../src/check/silent-rules.ts';
import { unstatedWords } from '../../../src/guide/rule-in-words.ts';
import { readsOf } from '../../../src/guide/words/paths-read.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { texts } from '../../../src/text/texts.ts';

type Means = SilentRule['means'];

/** What reaches a person comes first. */
const ORDER: readonly Means[] = ['silent', 'by-case', 'default', 'n/a'];

const SILENCE = {
  en: {
    head: (file: string, count: number) => `${file} states nothing of ${count} rules. What then holds:`,
    silent: 'Nothing is invented: a person decides each time, and answers with a reason',
    'by-case': 'It depends on the case',
    default: 'The model’s own answer',
    'n/a': 'Nothing is demanded, and nothing is stopped',
    under: 'stated under',
  },
  nb: {
    head: (file: string, count: number) => `${file} sier ikke noe om ${count} regler. Da gjelder:`,
    silent: 'Ingenting blir funnet på: et menneske avgjør hver gang, og begrunner det',
    'by-case': 'Det kommer an på saken',
    default: 'Modellens eget svar',
    'n/a': 'Ingenting kreves, og ingenting stanses',
    under: 'sies under',
  },
  nn: {
    head: (file: string, count: number) => `${file} seier ikkje noko om ${count} reglar. Då gjeld:`,
    silent: 'Ingenting blir funne på: eit menneske avgjer kvar gong, og grunngir det',
    'by-case': 'Det kjem an på saka',
    default: 'Modellen sitt eige svar',
    'n/a': 'Ingenting blir kravd, og ingenting blir stansa',
    under: 'blir sagt under',
  },
} as const;

/** Of which rules a profile says nothing: by what then holds, each with what it asks and the keys it would be stated under. */
export function silenceLines(
  file: string,
  silent: readonly SilentRule[],
  language: Language,
  colors: Colors,
): readonly string[] {
  if (silent.length === 0) return [];
  const words = SILENCE[language];
  const groups = ORDER.map((means) => ({ means, rules: silent.filter((one) => one.means === means) }));
  return [
    words.head(file, silent.length),
    ...groups
      .filter(({ rules }) => rules.length > 0)
      .flatMap(({ means, rules }) => [
        `  ${colors.bold(words[means])} (${rules.length}):`,
        ...rules.flatMap((one) => ruleLines(one, language, colors)),
      ]),
  ];
}

function ruleLines({ rule, means }: SilentRule, language: Language, { dim }: Colors): readonly string[] {
  // What the heading does not say by itself.
  const holds = means === 'by-case' || means === 'default' ? [`      ${unstatedWords(rule, language)}`] : [];
  const keys = [...new Set(readsOf(rule).map((one) => one.path))];
  return [
    `    ${texts[language].rules[rule].question} ${dim(rule)}`,
    ...holds,
    `      ${dim(`${SILENCE[language].under} ${keys.join(', ')}`)}`,
  ];
}
