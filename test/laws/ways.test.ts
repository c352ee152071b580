import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';
import type { StepRun } from '../../adapters/cli/scenario/run/told-run.ts';
import { explain } from '../../src/access/explain.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import { parseCommand } from '../../src/case/case.schema.ts';
import { doors } from '../../src/registry/doors.ts';
import { rules } from '../../src/registry/rules.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { stops } from '../../src/rule/verdict.ts';
import { type Language, texts } from '../../src/text/texts.ts';

/** What nothing makes possible, by rule and reason, and why. */
const NO_WAY: { readonly [answer: string]: string } = {};

interface Spoken {
  readonly ways: { readonly [way: string]: string };
}

const stopping = new Map<string, Finding>();
const withoutConsent: Finding[] = [];
const lastSteps: StepRun[] = [];

beforeAll(async () => {
  const loaded = loadScenarios([fileURLToPath(new URL('../../examples/scenarios', import.meta.url))]);
  const told = (loaded.ok ? loaded.value : []).flatMap((one) => one.run.map((under) => runScenario(one, under)));
  for (const run of await Promise.all(told)) {
    for (const one of run.steps.flatMap((step) => findingsOf(step)).filter(({ verdict }) => stops(verdict))) {
      stopping.set(`${one.rule} ${one.reason} ${one.verdict} ${one.ways}`, one);
      if (one.rule === 'other-routes-need-consent') withoutConsent.push(one);
    }
    lastSteps.push(...run.steps.slice(-1));
  }
}, 120_000);

function findingsOf({ judged }: StepRun): readonly Finding[] {
  return judged === undefined || judged.decision.outcome === 'invalid' ? [] : judged.decision.findings;
}

/** Facts a sentence names. */
const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** The sentence of a way, as it stands before its facts are filled in. */
function sentence(language: Language, rule: string, way: string): string | undefined {
  const rulebook: { readonly [id: string]: Spoken } = texts[language].rules;
  const own = (rulebook[rule] ?? rulebook['local-rule'])?.ways[way]; // a rule of a municipality's own speaks as every such rule
  const common: { readonly [way: string]: string } = texts[language].commonWays;
  return own ?? common[way];
}

/** A fact a sentence names that the finding does not have. */
function unknownIn(finding: Finding, text: string): readonly string[] {
  return named(text).filter((name) => {
    if (name === 'deciders') return false; // the municipality says who, or the texts say who else does
    const fact = name === 'missing' ? finding.missing : finding.looked[name];
    return fact === undefined || (Array.isArray(fact) && fact.length === 0);
  });
}

describe('what would make it possible', () => {
  test('the scenarios stop commands for many reasons', () => {
    expect(stopping.size).toBeGreaterThan(100);
  });

  test('every finding that stops a command names a way, or it is stated why there is none', () => {
    const without = [...stopping.values()].filter((one) => one.ways.length === 0);
    expect(without.map((one) => `${one.rule} ${one.reason}`).filter((one) => NO_WAY[one] === undefined)).toEqual([]);
  });

  test.each(['nb', 'nn', 'en'] as const)('every way has a sentence in %s, and the facts it names', (language) => {
    const lacking = [...stopping.values()].flatMap((finding) =>
      finding.ways.flatMap((way) => {
        const text = sentence(language, finding.rule, way);
        if (text === undefined) return [`${finding.rule} ${way}: no sentence`];
        return unknownIn(finding, text).map((name) => `${finding.rule} ${finding.reason} ${way}: ${name} is not known`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('sentences are the same in every language, fact for fact', () => {
    for (const id of Object.keys(rules))
      for (const way of Object.keys((texts.nb.rules as { readonly [id: string]: Spoken })[id]?.ways ?? {})) {
        const facts = (['nb', 'nn', 'en'] as const).map((one) => named(sentence(one, id, way) ?? '').sort());
        expect([id, way, ...facts]).toEqual([id, way, facts[0], facts[0], facts[0]]);
      }
  });

  test('a consent that is missing is named with what for, to whom and from whom', () => {
    const ways = withoutConsent.flatMap((one) => explain([one], 'nb').flatMap((said) => said.ways));
    expect(ways).toContain('Innhent samtykke til at PPT får saken, fra en foresatt med foreldreansvar.');
    expect(ways).toContain('Innhent samtykke til at PPT får saken, fra alle foresatte med foreldreansvar.');
  });
});

describe('what a person may do next', () => {
  test('every door has a list to choose from, or says why there is none', () => {
    const none = [...doors.values()].filter((one) => !('candidates' in one));
    expect(none).toEqual([]);
  });

  test('the lists hold commands that can be read, each once, and asking again gives the same', () => {
    const wrong = lastSteps.flatMap((step) => {
      const actor = step.command?.actor;
      if (actor === undefined) return [];
      const ask = () => actionsFor(step.after, actor, step.step.day, step.profile);
      const offered = ask();
      expect(ask()).toEqual(offered);
      const asJson = offered.map((one) => ({
        ...{ ...one.with, type: one.command, commandId: 'c', caseId: 'case', day: step.step.day, actor },
      }));
      expect(new Set(asJson.map((one) => JSON.stringify(one))).size).toBe(asJson.length);
      return asJson.filter((one) => !parseCommand(one).ok);
    });
    expect(wrong).toEqual([]);
  });

  test('what stops an offered command names a way too', () => {
    const without = lastSteps.flatMap(({ command, after, step, profile }) => {
      const offered = command === undefined ? [] : actionsFor(after, command.actor, step.day, profile);
      const findings = offered.flatMap((one) => one.findings).filter((one) => stops(one.verdict));
      return findings.filter((one) => one.ways.length === 0 && NO_WAY[`${one.rule} ${one.reason}`] === undefined);
    });
    expect(without).toEqual([]);
  });
});
