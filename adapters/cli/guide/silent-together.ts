import type { Item } from '../../../src/guide/veileder/veileder.ts';

/** Things the profile says nothing of, brought together by what then holds; everything else as it stands. */
export function silentTogether(items: readonly Item[]): readonly Item[] {
  const holds = items.map((one) => one.silent?.holds);
  return items.flatMap((item, n) => {
    const alike = items.filter((_, place) => holds[n] !== undefined && holds[place] === holds[n]);
    const [first, ...others] = alike;
    if (others.length === 0) return [item];
    return first === item ? [headed(holds[n] ?? '', alike)] : [];
  });
}

function headed(holds: string, alike: readonly Item[]): Item {
  const inner = alike.flatMap(({ silent }) => (silent === undefined ? [] : [silent.on]));
  return { text: holds.replace(/\.$/, ':'), source: undefined, inner };
}
