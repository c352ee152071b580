import * as z from 'zod';
import { commandSchemas, eventSchemas } from '../../../src/case/case.schema.ts';
import { profileSchema } from '../../../src/profile/profile.schema.ts';
import { scenarioFileSchema } from '../scenario/schema/scenario.schema.ts';
import { describe } from '../schema/describe.ts';
import type { ExitCode, Streams } from '../streams.ts';
import { writtenOut } from './written-out.ts';

/** The shapes that can be asked for, each made when it is. */
const SHAPES = {
  command: () => z.toJSONSchema(z.union([...commandSchemas.values()]), JSON_ONLY),
  event: () => z.toJSONSchema(z.union([...eventSchemas.values()]), JSON_ONLY),
  profile: () => z.toJSONSchema(profileSchema, YAML_TOO),
  scenario: () => z.toJSONSchema(scenarioFileSchema('any'), YAML_TOO),
} as const;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

const JSON_ONLY = { io: 'input', unrepresentable: 'any' } as const;

/** In YAML a number needs no quotes where a text is meant: levels, steps, versions. */
const YAML_TOO: Parameters<typeof z.toJSONSchema>[1] = {
  ...JSON_ONLY,
  override: ({ jsonSchema, path }) => {
    if (path.at(-1) === 'propertyNames') return;
    if (jsonSchema.type !== 'string' || jsonSchema.enum !== undefined || jsonSchema.const !== undefined) return;
    // JSON Schema allows a list of types; the library's type of one node names one.
    Object.assign(jsonSchema, { type: ['string', 'number'] });
  },
};

/** `stafett schema`: the shape of commands, events, profiles or scenarios as JSON Schema, for editors and other languages. */
export function schemaCommand(shape: ShapeName, out: string | undefined, streams: Streams): ExitCode {
  const text = `${JSON.stringify(describe(SHAPES[shape](), shape), null, 2)}\n`;
  return writtenOut(text, out, 'schema', streams);
}
