import type { Colors } from 'picocolors/types';
import type { SilentRule } from '../../../src/check/silent-rules.ts';
import type { Override } from '../../../src/profile/extend.ts';
import { en } from '../../../src/text/en.ts';
import { nb } from '../../../src/text/nb.ts';
import { nn } from '../../../src/text/nn.ts';
import type { Language } from '../../../src/text/spoken.ts';
import type { CheckedFile, PlacedFinding } from './check-file.ts';

/** What `check` says of one file: what is wrong, what is overridden, and where it is silent. */
export function checkLines(checked: CheckedFile, language: Language, colors: Colors): readonly string[] {
  const { findings, overrides, silent, profile } = checked;
  return [
    ...findings.map((one) => findingLine(one, colors)),
    ...overrides.map((one) => `${checked.file}: ${overrideText(one)}`),
    ...(profile === undefined || silent.length === 0 ? [] : silenceLines(checked.file, silent, language, colors)),
  ];
}

function findingLine(
  { source, line, column, severity, message, code, suggestion }: PlacedFinding,
  colors: Colors,
): string {
  const colour = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `${source}:${line}:${column}: ${colour(severity)}: ${message} [${code}]${meant}`;
}

/** `consent.guardians overrides base@1: was "any", is "all"`. */
export function overrideText({ path, was, is, base }: Override): string {
  return `${path} overrides ${base}: was ${short(was)}, is ${is === undefined ? 'taken away' : short(is)}`;
}

const LONGEST = 120;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

const TEXTS = { nb, nn, en } as const;

const SILENCE = {
  en: {
    head: (file: string, count: number) => `${file} states nothing of ${count} rules. What then holds:`,
    silent: 'nothing is invented: a person decides each time, and answers with a reason',
    'n/a': 'nothing is demanded',
    default: 'the model’s own answer',
    'by-case': 'it depends on the case',
  },
  nb: {
    head: (file: string, count: number) => `${file} sier ikke noe om ${count} regler. Da gjelder:`,
    silent: 'ingenting blir funnet på: et menneske avgjør hver gang, og begrunner det',
    'n/a': 'ingenting kreves',
    default: 'modellens eget svar',
    'by-case': 'det kommer an på saken',
  },
  nn: {
    head: (file: string, count: number) => `${file} seier ikkje noko om ${count} reglar. Då gjeld:`,
    silent: 'ingenting blir funne på: eit menneske avgjer kvar gong, og grunngir det',
    'n/a': 'ingenting blir kravd',
    default: 'modellen sitt eige svar',
    'by-case': 'det kjem an på saka',
  },
} as const;

/** The rule, what it asks, and what holds while nothing is stated. */
function silenceLines(
  file: string,
  silent: readonly SilentRule[],
  language: Language,
  { bold, dim }: Colors,
): readonly string[] {
  const words = SILENCE[language];
  return [
    words.head(file, silent.length),
    ...silent.map((one) => {
      const { question } = TEXTS[language].rules[one.rule];
      // What a rule itself says of its silence is written in English.
      const own = language === 'en' && one.words !== undefined ? `: ${one.words}` : '';
      return `  ${bold(one.rule)}: ${words[one.means]}${own}\n    ${dim(question)}`;
    }),
  ];
}
