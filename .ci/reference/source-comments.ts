import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Doc comments of a shape by dotted path: of `commands` in a schema file `RaiseConcern` and `RaiseConcern.subject`. Empty where there is none. */
export type Comments = ReadonlyMap<string, string>;

/** What a constant of a schema file says of its keys, those it takes from other files included. */
export function commentsOf(path: string, constant: string): Comments {
  const found = new Map<string, string>();
  const start = constantIn(path, constant);
  if (start) readShape(start, '', found);
  return found;
}

/** The comment on an exported constant; empty where there is none. */
export function commentOn(path: string, constant: string): string {
  const found = constantIn(path, constant);
  return found ? commentBefore(found.statement, found.source) : '';
}

/** Files of the concepts: `src/<concept>/<pattern>`, sorted. */
export function filesOfConcepts(
  root: string,
  inside: (concept: string) => string,
  matching: RegExp,
): readonly string[] {
  const concepts = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = concepts.map(({ name }) => join(root, 'src', inside(name))).filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => matching.test(name))
        .map((name) => join(folder, name)),
    )
    .sort();
}

interface Place {
  readonly node: ts.Expression;
  readonly statement: ts.Node;
  readonly source: ts.SourceFile;
}

const sources = new Map<string, ts.SourceFile>();

function sourceAt(path: string): ts.SourceFile {
  const known = sources.get(path);
  if (known) return known;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  sources.set(path, source);
  return source;
}

function constantIn(path: string, name: string): Place | undefined {
  const source = sourceAt(path);
  for (const statement of source.statements) {
    const node = ts.isVariableStatement(statement) ? initializerOf(statement, name) : undefined;
    if (node) return { node, statement, source };
    const from = ts.isImportDeclaration(statement) ? importedAs(statement, name) : undefined;
    if (from) return constantIn(join(dirname(path), from.path), from.name);
  }
  return undefined;
}

function initializerOf({ declarationList }: ts.VariableStatement, name: string): ts.Expression | undefined {
  return declarationList.declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer;
}

function importedAs(statement: ts.ImportDeclaration, name: string): { path: string; name: string } | undefined {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  const one = bindings.elements.find((element) => element.name.text === name);
  const path = statement.moduleSpecifier.text;
  return one && path.startsWith('.') ? { path, name: (one.propertyName ?? one.name).text } : undefined;
}

/** Reads every object the expression is built from: `z.array(x)`, `said(x)` and `x.optional()` stand for x. */
function readShape(place: Place, path: string, found: Map<string, string>): void {
  const { node, source } = place;
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) readKey(property, source, path, found);
  } else if (ts.isIdentifier(node)) {
    readNamed(constantIn(source.fileName, node.text), path, found);
  } else if (ts.isPropertyAccessExpression(node)) {
    readShape({ ...place, node: node.expression }, path, found);
  } else if (ts.isCallExpression(node)) {
    readShape({ ...place, node: node.expression }, path, found);
    const shaping = SHAPING.has(calledName(node)) ? node.arguments : [];
    for (const argument of shaping) readShape({ ...place, node: argument }, path, found);
  }
}

const SHAPING: ReadonlySet<string> = new Set([
  'strictObject',
  'extend',
  'array',
  'said',
  'record',
  'union',
  'clocksOf',
]);

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function readNamed(there: Place | undefined, path: string, found: Map<string, string>): void {
  if (there === undefined) return;
  const comment = isGeneral(there.source) ? '' : commentBefore(there.statement, there.source);
  if (path !== '' && comment !== '' && !found.get(path)) found.set(path, comment);
  readShape(there, path, found);
}

/** An id, a day, a strength, a condition: what it says of itself says nothing of the key. */
function isGeneral({ fileName }: ts.SourceFile): boolean {
  return /\/src\/(identity|calendar|rule)\//.test(fileName);
}

function readKey(
  property: ts.ObjectLiteralElementLike,
  source: ts.SourceFile,
  path: string,
  found: Map<string, string>,
): void {
  if (ts.isSpreadAssignment(property)) {
    const { expression } = property;
    const spread = ts.isIdentifier(expression) ? constantIn(source.fileName, expression.text) : undefined;
    readShape(spread ?? { node: expression, source, statement: property }, path, found);
    return;
  }
  const name = ts.isComputedPropertyName(property.name) ? property.name.getText() : property.name.text;
  const at = path === '' ? name : `${path}.${name}`;
  found.set(at, commentBefore(property, source));
  if (ts.isPropertyAssignment(property))
    readShape({ node: property.initializer, source, statement: property }, at, found);
  else readNamed(constantIn(source.fileName, name), at, found);
}

function commentBefore(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const text = ranges.map(({ pos, end }) => source.text.slice(pos, end)).findLast((one) => one.startsWith('/**'));
  return (text ?? '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}
