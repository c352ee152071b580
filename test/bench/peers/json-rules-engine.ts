import { Engine } from 'json-rules-engine';
import { type Asked, checks } from './by-hand.ts';

type Check = keyof typeof checks;

/** The same checks as facts of json-rules-engine, and a rule for each, so that it answers for all of them as `decide` does. */
const engine = new Engine();
for (const [name, check] of Object.entries(checks)) {
  engine.addFact(name, async (_, almanac) => check(await almanac.factValue<Asked>('asked')));
}
for (const fact of Object.keys(checks) as Check[]) {
  engine.addRule({
    conditions: { all: [{ fact, operator: 'equal', value: true }] },
    event: { type: fact },
  });
}

/** Whether every rule holds. */
export async function acceptInJsonRules(asked: Asked): Promise<boolean> {
  const { failureEvents } = await engine.run({ asked });
  return failureEvents.length === 0;
}
