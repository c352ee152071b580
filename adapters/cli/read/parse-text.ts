import { Composer, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { READING_LIMITS } from './reading-limits.ts';
import { type SyntaxFault, syntaxFault, TOO_DEEP } from './syntax-fault.ts';

/** A fault and the offset where it stands. */
export interface FaultAt extends SyntaxFault {
  readonly offset: number;
}

/** The root value of a text, or why it cannot be read. */
export type Parsed = { readonly root: ParsedNode } | { readonly faults: readonly FaultAt[] };

/** Keys are compared while the values are read, in linear time; the library compares every pair of them. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Document, the collections, and a scalar on top. */
const MAX_STACK = READING_LIMITS.depth + 2;

const SEVERAL: SyntaxFault = {
  code: 'several-documents',
  message: 'A file holds one document; remove this --- or split the file.',
};
const DIRECTIVE: SyntaxFault = {
  code: 'syntax',
  message: 'No directive other than %YAML 1.2 is read; remove this line.',
};
const EMPTY: SyntaxFault = { code: 'empty', message: 'The file holds no document; nothing but space and comments.' };

/**
 * Parses one YAML document. The same steps as the library's `parseDocument`, taken one token at a time so that a text
 * nested beyond reason is refused before anything recursive meets it.
 */
export function parseText(text: string): Parsed {
  const composer = new Composer(OPTIONS);
  let document: Document.Parsed | undefined;
  let documents = 0;
  for (const step of tokensOf(text)) {
    if ('fault' in step) return { faults: [step.fault] };
    if (step.token.type === 'document') documents += 1;
    const refused = refusalOf(step.token, documents);
    if (refused) return { faults: [refused] };
    for (const composed of composer.next(step.token)) document = composed;
  }
  for (const composed of composer.end(true, text.length)) document = composed;
  return rootOf(document);
}

type Token = Parameters<Composer['next']>[0];

function refusalOf(token: Token, documents: number): FaultAt | undefined {
  if (documents > 1) return { ...SEVERAL, offset: token.offset };
  const foreign = token.type === 'directive' && !/^%YAML[ \t]+1\.2$/.test(token.source);
  return foreign ? { ...DIRECTIVE, offset: token.offset } : undefined;
}

type Step = { readonly token: Token } | { readonly fault: FaultAt };

function* tokensOf(text: string): Generator<Step> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) yield { token };
    if (parser.stack.length > MAX_STACK) yield { fault: { ...TOO_DEEP, offset: parser.offset } };
  }
  for (const token of parser.end()) yield { token };
}

function rootOf(document: Document.Parsed | undefined): Parsed {
  if (document === undefined) return { faults: [{ ...EMPTY, offset: 0 }] };
  const faults = faultsOf(document);
  if (faults.length > 0) return { faults };
  // The forced document of a stream without one has no contents at all, whatever the type says.
  const root: ParsedNode | null = document.contents;
  return root === null || isNothing(root) ? { faults: [{ ...EMPTY, offset: 0 }] } : { root };
}

/** A `---` with nothing behind it, as opposed to a written `null`. */
function isNothing(root: ParsedNode): boolean {
  return 'value' in root && root.value === null && root.source === '' && root.tag === undefined;
}

function faultsOf(document: Document.Parsed): FaultAt[] {
  const tags = document.warnings.filter((warning) => syntaxFault(warning.code).code === 'unknown-tag');
  const found: YAMLError[] = [...document.errors, ...tags];
  const faults = found.map((error) => ({ ...syntaxFault(error.code), offset: error.pos[0] }));
  return faults.sort((one, other) => one.offset - other.offset);
}
