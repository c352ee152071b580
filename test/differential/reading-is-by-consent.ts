import type { CaseEvent } from '../../src/case/case.ts';
import type { Actor } from '../../src/identity/actor.ts';
import {
  accessOf,
  ageOn,
  hasYes,
  isGuardian,
  type Opinion,
  openLog,
  responsibilityOf,
  serviceOf,
  type Texts,
} from './told.ts';

/** Someone who asks to read what stands in the latest log. */
export interface Reader {
  readonly history: readonly CaseEvent[];
  readonly actor: Actor;
  readonly day: string;
  readonly texts: Texts;
}

/** Who reads the log: guardians with responsibility and allowed access, services by their own valid consent, a volunteer nothing, the archivist closed logs. */
export function readingIsByConsent({ history, actor, day, texts }: Reader): Opinion {
  const isOpen = openLog(history) !== undefined;
  if (actor.role === 'volunteer') return 'refused';
  if (actor.role === 'archivist') return isOpen ? 'refused' : 'permitted';
  if (isGuardian(history, actor.id)) return guardian(history, actor.id, day);
  const service = serviceOf(history, actor);
  if (service === undefined || !texts.employees.includes(actor.role)) return undefined;
  if (!isOpen) return 'refused';
  const when = { day, ownAge: texts.ownAge };
  return hasYes(history, ['open-log', 'service-access', 'cooperation'], service, when) ? undefined : 'refused';
}

function guardian(history: readonly CaseEvent[], person: string, day: string): Opinion {
  const age = ageOn(history, day);
  if (responsibilityOf(history, person) !== 'yes' || accessOf(history, person) !== 'allowed') return 'refused';
  return age === undefined || age >= 18 ? 'refused' : 'permitted';
}
