import { speaker } from '../identity/actor.ts';
import { opennessOf } from '../profile/open-doors.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import { localRule } from '../profile/rules/local-rule.ts';
import { isReport, usualForm } from '../route/route.ts';
import type { Finding } from '../rule/finding.ts';
import { judge } from '../rule/judge.ts';
import { everySaid } from '../rule/stated.ts';
import { stops } from '../rule/verdict.ts';
import { asKnownTo } from '../withholding/as-known-to.ts';
import type { Command, CommandType } from './case.ts';

/** A rule of a municipality's own: `local-rule` under its id, with what it states. */
export type OwnRule = typeof localRule;

/** The municipality's own rules, made ready once for each profile. */
interface OwnRules {
  readonly on: ReadonlyMap<CommandType, readonly OwnRule[]>;
  readonly owing: readonly OwnRule[];
}

const NONE: readonly never[] = Object.freeze([]);
const known = new WeakMap<Profile, OwnRules>();

/** What the municipality's own rules say of a command, under their own ids; nothing where it has none. */
export function judgedByOwnRules(command: Command, world: World): readonly Finding[] {
  if (world.profile.rules.length === 0) return NONE;
  const rules = readied(world.profile).on.get(command.type) ?? NONE;
  if (rules.length === 0) return NONE;
  // What is kept from someone decides nothing of what they say themselves: the answer would tell of it.
  const state = asKnownTo(world.state, speaker(command));
  const ask = { command: command.type, facts: factsIn(command) };
  const findings = rules.map((rule) => judge(rule, { ...world, state, ask }));
  return isOpen(command) ? findings.map(asAdvice) : findings;
}

/** Through an open door nothing of a municipality's own stops, not even that its texts differ: what they say stands beside as advice. */
function asAdvice(finding: Finding): Finding {
  return stops(finding.verdict) ? { ...finding, verdict: 'permitted', missing: [], ways: [], advice: true } : finding;
}

/** The municipality's own rules that make duties. */
export function ownDuties(profile: Profile): readonly OwnRule[] {
  return profile.rules.length === 0 ? NONE : readied(profile).owing;
}

function readied(profile: Profile): OwnRules {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const ready = made(profile);
  known.set(profile, ready);
  return ready;
}

function made({ rules }: Profile): OwnRules {
  const on = new Map<CommandType, readonly OwnRule[]>();
  for (const one of rules)
    for (const command of new Set(everySaid(one.demands).flatMap((each) => each.on)))
      on.set(command, [...(on.get(command) ?? NONE), ownRule(one)]);
  return { on, owing: rules.filter((one) => one.owes !== undefined).map(ownRule) };
}

function ownRule({ id, demands, owes }: Profile['rules'][number]): OwnRule {
  return { ...localRule, id, reads: { demands: () => demands, owes: () => owes } };
}

/** A report to barnevern or the police is as open as what has happened; what else takes a direct route is not. */
function isOpen(command: Command): boolean {
  if (command.type !== 'TakeDirectRoute') return opennessOf(command.type) !== undefined;
  return isReport({ to: command.to, form: command.form ?? usualForm(command.to) });
}

function factsIn(command: Command) {
  return {
    fields: command,
    needs: 'needs' in command ? command.needs : undefined,
    answers: 'answers' in command ? command.answers : undefined,
  };
}
