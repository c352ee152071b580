import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { type Phase, parts, phases, readers, row } from '../../test/model/access-case.ts';
import { page, ruleLink, table } from './page.ts';

/** Who sees which part of a case, phase by phase: one case, asked of the engine cell by cell. */
export function accessPage(root: string): string {
  const profile = hemnes(root);
  return page(
    'Access',
    INTRO,
    ...Object.entries(phases).map(([name, phase]) => `## ${name}\n\n${phase.says}\n\n${tableOf(phase, profile)}`),
  );
}

const INTRO = `Who sees which part of a case. Each cell is asked of the engine about one case under the rules of Hemnes; a test holds each against a value written by hand. Rights of the family come from
the case alone; of a professional, role and service are the host’s word. What is not seen is not there for the one who asks: no count, no gap, no other answer than for a case that does not exist.
The rules behind it: ${['reading-is-by-consent', 'suspicion-withholds-from-guardians', 'withdrawal-works-at-once', 'expired-consent-pauses', 'closed-is-locked', 'reuse-needs-new-approval'].map(ruleLink).join(', ')}.

*case*: that there is one, its level and step. *holder*: who holds the baton. *log*: that it is there. *entry*: what stands in it. *closing*: the reason for the end. *concern*, *note*, *route*, *team*: a concern of the
school, its undringsnotat, what was sent to a receiver and asked of a body about it. *note, no concern*: a text of the school that names none. *a guardian’s consent*: the words of the other guardian on a consent form. *guide*: the
handlingsveileder. *history*: the recorded facts as they are stored.`;

function tableOf(phase: Phase, profile: Profile): string {
  return table(
    ['', ...Object.keys(parts)],
    Object.entries(readers).map(([name, actor]) => [
      name,
      ...[...row(phase, actor, profile)].map((cell) => (cell === 'x' ? 'sees' : '–')),
    ]),
  );
}

function hemnes(root: string): Profile {
  const text = readFileSync(join(root, 'examples/profiles/hemnes.yaml'), 'utf8');
  const parsed = parseProfile(parse(text, { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}
