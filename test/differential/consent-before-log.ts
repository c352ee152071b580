import { type Asked, hasYes, type Opinion } from './told.ts';

/** No log is opened without a valid consent to open it; it covers the service that asked. */
export function consentBeforeLog({ history, command, texts }: Asked<'OpenLog'>): Opinion {
  const { day, actor } = command;
  if (actor.service === undefined) return undefined;
  return hasYes(history, ['open-log'], actor.service, { day, ownAge: texts.ownAge }) ? 'permitted' : 'refused';
}
