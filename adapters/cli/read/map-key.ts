import { isScalar, type ParsedNode } from 'yaml';
import { nameable } from './document-issue.ts';
import type { SyntaxFault } from './syntax-fault.ts';

/** What is wrong with a key, and what to write instead where that is known. */
export interface KeyFault extends SyntaxFault {
  readonly suggestion?: string;
}

const RESERVED: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** Judges a key by itself: it has to be text, no merge key, and no name that JavaScript objects treat as their own. */
export function checkKey(key: ParsedNode): KeyFault | undefined {
  if (!isScalar(key)) return { code: 'key-not-text', message: 'A key is a text, not a list, a map or an alias.' };
  if (key.value === '<<' && key.type === 'PLAIN') {
    return { code: 'merge-key', message: 'Merge keys (<<) are not read; write the keys out.' };
  }
  if (typeof key.value !== 'string') {
    const message = 'A key is a text; put quotes around a number, true, false or null that is meant as one.';
    return { code: 'key-not-text', message, ...(nameable(key.source) ? { suggestion: `"${key.source}"` } : {}) };
  }
  if (RESERVED.has(key.value)) {
    return {
      code: 'prototype-key',
      message: 'The keys __proto__, constructor and prototype are not read; choose another.',
    };
  }
  return undefined;
}
