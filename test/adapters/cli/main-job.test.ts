import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sqliteCaseStorage } from '../../../adapters/storage/sqlite/sqlite-case-storage.ts';
import type { Envelope } from '../../../src/port/case-store.ts';
import { stafett } from '../../scenarios/on-disk.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const STORY = join(root, 'examples', 'scenarios', 'hemnes', 'whole-life.yaml');
/** Inside the repository, so that the packages beside it are found. */
const bundled = join(root, 'node_modules', '.cache', `stafett-main-job-${process.pid}`);
const bare = mkdtempSync(join(tmpdir(), 'stafett-without-driver-'));

const bundle = (outDir: string, noExternal: RegExp[]) =>
  build({
    ...{
      entry: { stafett: join(root, 'adapters/cli/stafett.ts') },
      outDir,
      format: 'esm',
      config: false,
      silent: true,
    },
    ...{ dts: false, splitting: false, external: ['libsql'], noExternal, outExtension: () => ({ js: '.mjs' }) },
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });

beforeAll(async () => {
  await bundle(bundled, []);
  await bundle(bare, [/^(?!libsql$)/]);
}, 120_000);
afterAll(() => {
  for (const folder of [bundled, bare, undisturbed]) rmSync(folder, { recursive: true, force: true });
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-main-job-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const run = (folder: string) => stafett('run', STORY, '--store', join(folder, 'saker.db'));

/** What is on file of a case, and of all cases. */
async function onFile(folder: string) {
  const database = new Database(join(folder, 'saker.db'));
  const store = sqliteCaseStorage(database).for('hemnes');
  const { summaries } = await store.summaries({});
  const cases = new Map<string, readonly Envelope[]>();
  for (const { caseId } of summaries) cases.set(caseId, await store.read(caseId));
  database.close();
  return { cases, summaries };
}

/** What happened, whatever the case is called and whenever it was run. */
function happened(history: readonly Envelope[] = []) {
  return history.map(({ version, type, day, commandId, actor, fields, caseId }) => {
    const own = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll(caseId, 'case'));
    const archived = type === 'LogArchived';
    return {
      version,
      type,
      day,
      actor,
      commandId: archived ? '' : own(commandId),
      fields: archived ? {} : own(fields),
    };
  });
}

/** Kills its own process when it is about to say some words, or as soon as it has said them: at the same place every time, without a word more. */
const KILLER = `
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  const here = String(text).includes(process.env.KILL_AT);
  if (here && process.env.KILL_BEFORE === 'yes') process.kill(process.pid, 'SIGKILL');
  const done = write(text, ...rest);
  if (here) process.kill(process.pid, 'SIGKILL');
  return done;
};`;

/** Runs the story in a process of its own that dies at some words; gives what it said until then. */
async function killedAt(folder: string, words: string, before = false): Promise<string> {
  const killer = `data:text/javascript,${encodeURIComponent(KILLER)}`;
  const argv = ['--import', killer, join(bundled, 'stafett.mjs'), 'run', STORY, '--store', join(folder, 'saker.db')];
  const env = { ...process.env, KILL_AT: words, KILL_BEFORE: before ? 'yes' : 'no' };
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'], env });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  expect(said.includes(words)).toBe(!before);
  return said;
}

/** A run that nothing disturbed. */
const undisturbed = mkdtempSync(join(tmpdir(), 'stafett-undisturbed-'));
let wholeRun: ReturnType<typeof run> | undefined;
const wholly = () => (wholeRun ??= run(undisturbed));

const versionsIn = (said: string) => [...said.matchAll(/\[versjon (\d+)\]/g)].map(([, version]) => Number(version));

describe('stafett run', { timeout: 60_000 }, () => {
  test('tells one whole case into a file, and says every answer with its reasons and sources', async () => {
    const folder = freshFolder();
    const { code, out, err } = await run(folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^ +3\. larer \(kontaktlærer, skole\) åpner stafettloggen: avslått\n +Grunn: .+\n +Slik kan det gå: .+\n +Kilde: CARD; HEM; TRO \[consent-before-log\]$/m,
    );
    expect(out).toMatch(/^ +Varsel om noe å se, til mor, far \(bedt om samtykke\)$/m);
    expect(out).toMatch(/^ +Frist: .+ \(friminutt\), larer innen 13\. mars 2026$/m);
    expect(out).toMatch(/^ +Gjenstår: .+ \(logg\), arkivar, ingen dag er satt$/m);
    expect(out).toMatch(/^Kontroll: \d+ hendelser lest tilbake; kjeden er hel/m);
    const { cases, summaries } = await onFile(folder);
    expect(summaries).toMatchObject([{ caseId: 'hemnes-1', log: 'archived', followUp: 'ended', holder: null }]);
    expect(versionsIn(out).at(-1)).toBe(cases.get('hemnes-1')?.length);
    const [archived] = readdirSync(join(folder, 'arkiv'));
    expect(out).toContain(join('arkiv', archived ?? '?'));
    expect(existsSync(join(folder, 'hemnes-1.html'))).toBe(true);
  });

  test('again: a new case beside the first, which is left as it was', async () => {
    const folder = freshFolder();
    await run(folder);
    const before = (await onFile(folder)).cases.get('hemnes-1');
    expect((await run(folder)).code).toBe(0);
    const { cases } = await onFile(folder);
    expect([...cases.keys()]).toEqual(['hemnes-1', 'hemnes-2']);
    expect(cases.get('hemnes-1')).toEqual(before);
    expect(happened(cases.get('hemnes-2'))).toEqual(happened(before));
  });

  test('the picture of the case on file is the one the story alone gives', async () => {
    const [folder, alone] = [freshFolder(), join(freshFolder(), 'sak.html')];
    await run(folder);
    await stafett('timeline', STORY, '--html', alone);
    const [drawn, told] = [join(folder, 'hemnes-1.html'), alone].map((path) =>
      readFileSync(path, 'utf8').replace(/<title>[^<]*<\/title>|<h1>[^<]*<\/h1>|kvittering: [^<]*/g, ''),
    );
    expect(drawn).toBe(told);
  });

  test('a text stands in the file of cases under an id of this case, and nowhere in the facts', async () => {
    const folder = freshFolder();
    await run(folder);
    const history = (await onFile(folder)).cases.get('hemnes-1') ?? [];
    expect(history.flatMap((one) => one.contents.map(({ id }) => id))).toEqual(['hemnes-1.notat', 'hemnes-1.logg-1']);
    expect(JSON.stringify(history)).not.toContain('friminuttene');
  });
});

describe('stafett run, killed on the way and run again', { timeout: 60_000 }, () => {
  test.each([
    ['after the first fact was told', '[versjon 2]', false],
    ['when the first fact was on file and not yet told', '[versjon 2]', true],
    ['after a refusal', 'consent-before-log', false],
    ['where people are made known', '[versjon 20]', false],
    ['when notices were to be sent', 'Varsel om noe å se, til helse (tjenesten invitert)', true],
    ['between an offer and its acceptance', '[versjon 46]', false],
    ['when the log was closed and nobody told', '[versjon 59]', true],
    ['after the archive, before the picture', 'Arkivpakke:', false],
  ])(
    '%s: goes on where it was, and ends as if nothing had happened',
    async (_, words, before) => {
      const folder = freshFolder();
      const said = await killedAt(folder, words, before);
      const left = (await onFile(folder)).cases.get('hemnes-1') ?? [];
      expect(left.length).toBeGreaterThanOrEqual(Math.max(0, ...versionsIn(said)));
      expect(existsSync(join(folder, 'hemnes-1.html'))).toBe(false);

      const { code, out } = await run(folder);
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('ble avbrutt ved versjon') });
      expect(out).toMatch(/^Kontroll: \d+ hendelser lest tilbake; kjeden er hel/m);
      const { cases } = await onFile(folder);
      expect([...cases.keys()]).toEqual(['hemnes-1']);
      expect(cases.get('hemnes-1')?.slice(0, left.length)).toEqual(left);
      expect(readdirSync(join(folder, 'arkiv'))).toHaveLength(1);
      await wholly();
      expect(happened(cases.get('hemnes-1'))).toEqual(happened((await onFile(undisturbed)).cases.get('hemnes-1')));
    },
    60_000,
  );

  test('what it tells a second time is answered as the first time, refusals with their reasons', async () => {
    const folder = freshFolder();
    await killedAt(folder, '[versjon 46]');
    const steps = ({ out }: { readonly out: string }) =>
      out
        .split('\n')
        .filter((line) => /^ +\d+\. |^ +(Grunn|Råd|Kilde):/.test(line))
        .map((line) => line.replace(' (stod der fra før)', ''));
    expect(steps(await run(folder))).toEqual(steps(await wholly()));
  });

  test('no notice is passed over: what the first run did not send the second does', async () => {
    const folder = freshFolder();
    const notices = (said: string) => said.split('\n').filter((line) => /^ +Varsel/.test(line));
    const said = await killedAt(folder, '[versjon 18]');
    expect([...notices(said), ...notices((await run(folder)).out)]).toEqual(notices((await wholly()).out));
  });
});

describe('stafett run, where it cannot', { timeout: 60_000 }, () => {
  test('without the driver it says what is missing', async () => {
    const child = spawn(process.execPath, [
      join(bare, 'stafett.mjs'),
      'run',
      storyUnderPath(bare),
      '--store',
      join(bare, 'saker.db'),
    ]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(said).toBe('Cases are kept in SQLite by libsql, which is not installed here: npm install libsql.\n');
  });

  test('a story that begins in the middle is not told: an engine records only what someone does', async () => {
    const folder = freshFolder();
    const story = join(root, 'test/scenarios/holder-keeps-baton.yaml');
    const { code, err } = await stafett('run', story, '--store', join(folder, 'saker.db'));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('what is given') });
    expect(existsSync(join(folder, 'saker.db'))).toBe(false);
  });
});

/** A small story whose profile is named by path: a bundle that lies elsewhere finds none by name. */
function storyUnderPath(folder: string): string {
  const path = join(folder, 'story.yaml');
  const profile = join(root, 'examples/profiles/hemnes.yaml');
  const step = '{ day: 2026-01-12, by: larer, do: RaiseConcern, with: { kind: trivsel }, expect: accepted }';
  const people = '{ larer: { role: larer, service: skole } }';
  const subject = '{ kind: child, born: 2018-01-01 }';
  writeFileSync(
    path,
    `scenario: A story\nprofile: ${profile}\nsubject: ${subject}\npeople: ${people}\nsteps:\n  - ${step}\n`,
  );
  return path;
}
