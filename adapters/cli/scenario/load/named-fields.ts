import type { CommandType } from '../../../../src/case/case.ts';

/** What a field of a command names: someone of the story, something that was created in it, or a text. */
export type Named = 'person' | 'thing' | 'content';

/** Fields that name the same in every command. Fields that may also name a service or a body are not among them. */
const FIELDS: { readonly [field: string]: Named } = {
  person: 'person',
  speaksFor: 'person',
  decidedBy: 'person',
  talkedBy: 'person',
  attended: 'person',
  present: 'person',
  offer: 'thing',
  consent: 'thing',
  concern: 'thing',
  concerns: 'thing',
  entry: 'thing',
  goal: 'thing',
  measure: 'thing',
  meeting: 'thing',
  decidedIn: 'thing',
  referral: 'thing',
  route: 'thing',
  record: 'thing',
  reuse: 'thing',
  content: 'content',
  minutes: 'content',
  agenda: 'content',
  question: 'content',
};

/** Fields that name something only in one command. */
const OF_ONE_COMMAND: { readonly [field: string]: Named } = {
  'OfferBaton.to': 'person',
  'WithholdFromGuardians.from': 'person',
};

/** What a field of a command names; undefined where it is no name of the story. */
export function namedBy(command: CommandType, field: string): Named | undefined {
  return OF_ONE_COMMAND[`${command}.${field}`] ?? FIELDS[field];
}
