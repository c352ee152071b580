import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { DocumentPath, Place } from './document-issue.ts';
import type { TextPlaces } from './text-places.ts';

/** A document as values, which still knows where each of them was written. */
export interface PositionedDocument {
  readonly source: string;
  /** Lists, maps without prototype, texts, numbers, true, false and null. */
  readonly value: unknown;
  /** Where the value starts; of what is not there, where the nearest value around it starts. */
  positionOf(path: DocumentPath): Place;
  /** Where the key of the value starts; items of a list, and what is not there, as `positionOf`. */
  keyPositionOf(path: DocumentPath): Place;
  /**
   * The text of a scalar as it was written, without quotes: `1.10` where the value is the number 1.1. For what is
   * compared as text (level ids, steps, versions). `undefined` for lists, maps and what is not there.
   */
  sourceTextAt(path: DocumentPath): string | undefined;
}

/** A parsed document, ready to be asked where things stand. */
export interface DocumentNodes {
  readonly source: string;
  readonly value: unknown;
  readonly root: ParsedNode;
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly places: TextPlaces;
}

/** Makes the answering document of what was parsed and read. */
export function positionedDocument(nodes: DocumentNodes): PositionedDocument {
  const { source, value, root, targets, places } = nodes;
  const follow = (node: ParsedNode): ParsedNode => (isAlias(node) ? (targets.get(node) ?? node) : node);

  const pairs = pairsOfMaps();
  const find = (path: DocumentPath): Found => {
    let found: Found = { node: root, key: undefined, whole: true };
    for (const step of path) {
      const next = childOf(follow(found.node), step, pairs);
      if (next === undefined) return { ...found, whole: false };
      found = next;
    }
    return found;
  };
  const placeOf = (node: ParsedNode): Place => places.placeAt(node.range[0]);

  return {
    source,
    value,
    positionOf: (path) => placeOf(find(path).node),
    keyPositionOf: (path) => {
      const { node, key, whole } = find(path);
      return placeOf(whole && key !== undefined ? key : node);
    },
    sourceTextAt: (path) => {
      const { node, key, whole } = find(path);
      if (!whole) return undefined;
      if (node === key) return '';
      const scalar = follow(node);
      return isScalar(scalar) ? scalar.source : undefined;
    },
  };
}

interface Found {
  readonly node: ParsedNode;
  readonly key: ParsedNode | undefined;
  readonly whole: boolean;
}

type Pairs = ReadonlyMap<string, YAMLMap.Parsed['items'][number]>;

/** The pairs of a map by their keys, looked through once for each map: a large one is asked for every key in it. */
function pairsOfMaps(): (map: YAMLMap.Parsed) => Pairs {
  const known = new Map<YAMLMap.Parsed, Pairs>();
  return (map) => {
    const pairs = known.get(map) ?? pairsIn(map);
    known.set(map, pairs);
    return pairs;
  };
}

/** Every key of a document that was read is a text, and stands once. */
function pairsIn({ items }: YAMLMap.Parsed): Pairs {
  return new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
}

function childOf(node: ParsedNode, step: string | number, pairsOf: (map: YAMLMap.Parsed) => Pairs): Found | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined || !('range' in item) ? undefined : { node: item, key: undefined, whole: true };
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(String(step));
  // A key with nothing behind it stands for its own empty value.
  return pair && { node: pair.value ?? pair.key, key: pair.key, whole: true };
}
