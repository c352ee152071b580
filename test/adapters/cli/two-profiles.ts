import { join } from 'node:path';
import { folderWith } from '../../scenarios/on-disk.ts';

/** A profile made up for these tests: two levels, a role, a demand of each kind. */
export const ONE = `
id: prove
name: Prøve
municipality: prove
version: '1'
standing: made up for tests
language: nb
sources: { A: { title: Prøvetekst } }
levels:
  - { id: '0', label: Avklare, source: A }
  - { id: '1', label: Hjelpe, source: A, steps: [{ id: a, label: Kartlegge, responsible: [holder], demands: [{ fact: goal, strength: must }], gate: true }, { id: b }] }
  - { id: '2', source: A }
moves:
  is: [{ from: '1', to: '0', when: { any: [{ fact: measures.effect, includes: full }, { not: { fact: concern.grave, is: true } }] } }]
  source: A
entry:
  is: [{ level: '2', criteria: [{ id: andre, require: { fact: services.others, atLeast: 2 }, strength: must, source: A }] }]
  source: A
party:
  roles: [{ id: larer, actsAs: professional, label: lærer, source: A }]
  targetGroup: { is: { ages: { from: 0, to: 23 } }, source: A }
concern:
  decidedWithin: { is: [{ within: { days: 14 } }], source: A }
consent:
  guardians: { readings: [{ is: any, source: A }, { is: all, source: A }] }
baton:
  eligible: { is: [{ levels: ['1', '2'], roles: [larer], strength: must }], source: A }
rules:
  - id: plan-first
    words: { nb: { name: Plan først, says: Lag en plan., way: Skriv planen. } }
    demands: { is: { on: [CallMeeting, HoldMeeting], require: { fact: measures.count, atLeast: 1 }, strength: must }, source: A }
    owes: { is: { after: [ChangeLevel], who: holder, within: { weeks: 1 } }, source: A }
`;

/** The same municipality a version later: another term, another age, no demand of the level, one role more. */
export const OTHER = ONE.replace("version: '1'", "version: '2'")
  .replace('days: 14', 'workingDays: 10')
  .replace('to: 23', 'to: 18')
  .replace(/entry:\n.*\n.*\n/, '')
  .replace('source: A }]\n  targetGroup', 'source: A }, { id: rektor, actsAs: leader, source: A }]\n  targetGroup');

/** Both in files of a folder that goes away with the test. */
export function twoProfiles(): { readonly one: string; readonly other: string } {
  const folder = folderWith({ 'one.yaml': ONE, 'other.yaml': OTHER });
  return { one: join(folder, 'one.yaml'), other: join(folder, 'other.yaml') };
}
