/** Freezes a value all through: objects and arrays by the language, maps and sets by closing their doors. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) lock(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

function lock(collection: object): void {
  const refuse = () => {
    throw new TypeError('this was handed out read-only');
  };
  for (const name of ['set', 'add', 'delete', 'clear']) {
    Object.defineProperty(collection, name, { value: refuse, enumerable: false });
  }
}
