import { type Asked, every, type Opinion } from './told.ts';

/** A clear case is not taken to the tverrfaglig team; the latest word on each receiver counts; a concern nobody has assessed is assessed first. */
export function clearCaseSkipsTheTeam({ history, command }: Asked<'ReferToTeam'>): Opinion {
  if (command.body !== undefined && command.body !== 'tverrfaglig-team') return 'does-not-apply';
  if (command.concern === undefined) return undefined;
  const words = every(history, 'RouteAssessed').filter((one) => one.concern === command.concern);
  const latest = new Map(words.map((one) => [one.to, one.is]));
  return latest.size === 0 || [...latest.values()].includes('clear') ? 'refused' : 'permitted';
}
