import { type Asked, holder, last, type Opinion } from './told.ts';

/** No measure starts without an accepted holder from level 1; a profile may say level 0. */
export function holderFromLevel1({ history, texts }: Asked<'StartMeasure'>): Opinion {
  if (holder(history) !== undefined) return 'permitted';
  const level = last(history, 'LevelChanged')?.to ?? last(history, 'CaseOpened')?.level ?? '';
  return texts.levels.indexOf(level) >= texts.levels.indexOf(texts.holderFrom) ? 'refused' : 'does-not-apply';
}
