import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { type DocumentIssue, type DocumentPath, nameable } from './document-issue.ts';
import { checkKey } from './map-key.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { TOO_DEEP } from './syntax-fault.ts';
import { hasLateControl } from './text-places.ts';
import { told } from './told.ts';
import { type Weighed, weighCollection, weighScalar } from './weighed.ts';

/** A fault in a value or key that parsed: where, on which path, and what. */
export interface ValueFault extends Fault {
  readonly offset: number;
  readonly path: DocumentPath;
}

/** What is wrong, before it is known where. */
type Fault = Pick<DocumentIssue, 'code' | 'message' | 'suggestion' | 'sentence' | 'facts'>;

/** A parsed document as plain values: lists, maps without prototype, and scalars. */
export interface ReadValues {
  readonly value: unknown;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<ParsedNode, ParsedNode>;
  readonly faults: readonly ValueFault[];
}

/** Turns parsed nodes into values. An alias shares the value it names; it is never written out. */
export function readValues(root: ParsedNode, lineAt: (offset: number) => number): ReadValues {
  const reader = new ValueReader(lineAt);
  const { value } = reader.read(root, 1);
  return { value, targets: reader.targets, faults: reader.faults };
}

interface Anchor {
  readonly node: ParsedNode;
  /** Unset while the value is still being read: an alias to it would never end. */
  weighed: Weighed | undefined;
}

const NOTHING = weighScalar(null);

class ValueReader {
  readonly targets = new Map<ParsedNode, ParsedNode>();
  readonly faults: ValueFault[] = [];
  readonly #lineAt: (offset: number) => number;
  readonly #anchors = new Map<string, Anchor>();
  readonly #path: (string | number)[] = [];
  #aliases = 0;
  #aliasedValues = 0;

  constructor(lineAt: (offset: number) => number) {
    this.#lineAt = lineAt;
  }

  /** `depth` is that of the node if it is a list or map: 1 for the root. */
  read(node: ParsedNode | null, depth: number): Weighed {
    if (node === null || this.#full()) return NOTHING;
    if (isAlias(node)) return this.#alias(node, depth);
    const anchor = this.#anchor(node);
    const weighed = isScalar(node) ? this.#scalar(node) : this.#collection(node, depth);
    if (anchor) anchor.weighed = weighed;
    return weighed;
  }

  #anchor(node: Exclude<ParsedNode, Alias.Parsed>): Anchor | undefined {
    if (node.anchor === undefined) return undefined;
    const anchor: Anchor = { node, weighed: undefined };
    this.#anchors.set(node.anchor, anchor);
    return anchor;
  }

  #scalar(node: Scalar.Parsed): Weighed {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    if (!quoted && hasLateControl(node.source)) {
      const message = 'A control character stands in this text; remove it, or escape it in quotes.';
      this.#fault(node.range[0], { code: 'syntax', message });
    }
    return weighScalar(node.value);
  }

  #collection(node: ParsedNode, depth: number): Weighed {
    if (depth > READING_LIMITS.depth) {
      this.#fault(node.range[0], TOO_DEEP);
      return NOTHING;
    }
    if (isMap(node)) return this.#map(node, depth);
    const items = isSeq(node) ? node.items : [];
    const read = items.map((item, index) => this.#child(index, item, depth));
    const values = read.map((item) => item.value);
    return weighCollection(values, read);
  }

  #map(node: YAMLMap.Parsed, depth: number): Weighed {
    const value: Record<string, unknown> = Object.create(null);
    const read: Weighed[] = [];
    const firsts = new Map<string, number>();
    for (const { key, value: inner } of node.items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
      this.#path.push(name ?? '');
      const weighed = this.#key(key, name, firsts) ? this.read(inner, depth + 1) : undefined;
      this.#path.pop();
      if (name === undefined || weighed === undefined) continue;
      value[name] = weighed.value;
      read.push(weighed);
    }
    return weighCollection(value, read);
  }

  /** Whether the key can be used; what is wrong with it is noted. */
  #key(key: ParsedNode, name: string | undefined, firsts: Map<string, number>): boolean {
    this.#keyAnchor(key);
    const fault = checkKey(key);
    const offset = key.range[0];
    if (fault) this.#fault(offset, fault);
    if (fault || name === undefined) return false;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, offset);
      return true;
    }
    const facts = { ...(nameable(name) ? { name } : {}), line: this.#lineAt(first) };
    const message = told('duplicate-key', facts, 'en');
    this.#fault(offset, { code: 'duplicate-key', message, sentence: 'duplicate-key', facts });
    return false;
  }

  #keyAnchor(key: ParsedNode): void {
    if (!isScalar(key)) return;
    const anchor = this.#anchor(key);
    if (anchor) anchor.weighed = weighScalar(key.value);
    if (key.type === 'PLAIN') this.#scalar(key);
  }

  #child(step: string | number, node: ParsedNode | null, depth: number): Weighed {
    this.#path.push(step);
    const weighed = this.read(node, depth + 1);
    this.#path.pop();
    return weighed;
  }

  #alias(alias: Alias.Parsed, depth: number): Weighed {
    const offset = alias.range[0];
    this.#aliases += 1;
    const anchor = this.#anchors.get(alias.source);
    if (anchor === undefined) {
      const message = 'No anchor before this alias has its name; write the value out.';
      return this.#fault(offset, { code: 'syntax', message });
    }
    const { weighed } = anchor;
    if (weighed === undefined) {
      const message = 'This alias stands inside the value it names and would never end.';
      return this.#fault(offset, { code: 'too-many-aliases', message });
    }
    this.#aliasedValues += weighed.size;
    if (this.#aliases > READING_LIMITS.aliases || this.#aliasedValues > READING_LIMITS.aliasedValues) {
      return this.#fault(offset, { code: 'too-many-aliases', message: TOO_MANY_ALIASES });
    }
    if (depth - 1 + weighed.height > READING_LIMITS.depth) return this.#fault(offset, TOO_DEEP);
    this.targets.set(alias, anchor.node);
    return weighed;
  }

  #full(): boolean {
    return this.faults.length >= READING_LIMITS.issues || this.faults.at(-1)?.message === TOO_MANY_ALIASES;
  }

  #fault(offset: number, fault: Fault): Weighed {
    if (!this.#full()) this.faults.push({ ...fault, offset, path: [...this.#path] });
    return NOTHING;
  }
}

const TOO_MANY_ALIASES =
  'At most 100 aliases, standing for at most 10 000 values together, are read; write the values out.';
