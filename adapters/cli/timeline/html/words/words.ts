import type { CoreRole } from '../../../../../src/party/roles.ts';
import type { OfferEnd } from '../../offer-span.ts';
import type { Line, Sign } from '../lane.ts';

/** The lanes of a picture, in the order they are drawn. */
export const LANES = ['steps', 'level', 'baton', 'log', 'consent', 'measure', 'meeting', 'stopped'] as const;
export type LaneKey = (typeof LANES)[number];

/** How a step came out. */
export type Answer = 'accepted' | 'refused' | 'needs-a-person' | 'silent' | 'invalid' | 'conflict';

/** Everything a picture says of itself in one language. What rules, commands and events are called stands with the engine's own texts. */
export interface Words {
  readonly months: readonly string[];
  dayAndMonth(date: number, month: string): string;
  since(day: string): string;
  period(from: string, until: string): string;
  readonly lanes: { readonly [L in LaneKey]: string };
  readonly answers: { readonly [A in Answer]: string };
  readonly offers: { readonly [E in OfferEnd]: string };
  readonly toTheSteps: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly stood: string;
  readonly stepByStep: string;
  readonly key: string;
  readonly sources: string;
  readonly rulesOf: (name: string, version: string) => string;
  readonly count: (steps: number, stopped: number) => string;
  readonly nothing: string;
  readonly level: string;
  readonly holds: (person: string) => string;
  readonly offeredTo: (person: string, by: string) => string;
  readonly logOpen: string;
  readonly logPaused: string;
  readonly logClosed: (ground: string) => string;
  readonly logArchived: string;
  readonly asked: string;
  readonly saidNo: string;
  readonly withdrew: string;
  readonly planned: string;
  readonly started: string;
  readonly evaluated: (effect: string) => string;
  readonly meetings: { readonly called: string; readonly held: string; readonly cancelled: string };
  readonly askedOnly: string;
  readonly onBehalfOf: (person: string) => string;
  readonly step: (number: number) => string;
  readonly showInPicture: string;
  readonly goToStep: string;
  readonly reason: string;
  readonly advice: string;
  readonly wayOut: string;
  readonly source: string;
  readonly recorded: string;
  readonly duty: (who: string, due: string) => string;
  readonly dutyNoDay: (who: string) => string;
  readonly leaderOf: (service: string) => string;
  readonly malformed: string;
  /** What each line and each sign means. */
  readonly keys: { readonly [K in Line | Sign]: string };
  /** Core roles. A role of the profile's own is called as it says. */
  readonly roles: { readonly [R in CoreRole]: string };
  /** Fields of commands. One that is not here stands as it is. */
  readonly fields: { readonly [field: string]: string };
  /** Codes that stand in those fields. One that is not here stands as it is. */
  readonly codes: { readonly [code: string]: string };
}
