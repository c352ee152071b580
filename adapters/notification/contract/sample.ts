import type { Notice } from '../../../src/port/notifier.ts';

/** A notice as the engine makes it. Its id and kind tell more than any person may read in it. */
export function notice(to: string, over: Partial<Notice> = {}): Notice {
  const kind = 'suspicion-raised';
  return Object.freeze({ id: `case-of-kari/7/${kind}/${to}`, kind, to, ...over });
}

/** Words of a notice that no person may read: they tell what happened and in which case. */
export const untold: readonly string[] = ['case-of-kari', 'suspicion', 'raised'];
