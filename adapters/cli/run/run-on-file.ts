import { join, relative } from 'node:path';
import { createEngine, type StoredIssue } from '../../../src/engine.ts';
import type { CaseStorage } from '../../../src/port/case-store.ts';
import type { Language } from '../../../src/text/texts.ts';
import { folderArchive } from '../../archive/folder/folder-archive.ts';
import { recordingNotifier } from '../../notification/recording/recording-notifier.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { htmlPicture } from '../timeline/html-picture.ts';
import { storyOf } from '../timeline/story.ts';
import { archivedPackage } from './archived-package.ts';
import { caseToTell } from './case-to-tell.ts';
import { fileCheckpoint, placeFile } from './kept-on-disk.ts';
import { sayStory } from './say-story.ts';
import { storyClock } from './story-clock.ts';
import { type ToldStep, tellStory } from './tell-story.ts';

/** A story, and where its case, its archive and its picture are kept. */
export interface OnFile {
  readonly scenario: Scenario;
  readonly storage: CaseStorage<unknown>;
  /** Path of the file of cases. */
  readonly store: string;
  readonly folder: string;
  readonly lang: Language;
  say(line: string): void;
}

/**
 * Tells a story into the first case of its profile that has not been told to its end. Each line is said once what it says is on the disk.
 * True where every step was answered as the story expects and what is on file is as it was written. The picture is placed last: a case
 * without one is told again, which changes nothing, and goes on from where it was.
 */
export async function runOnFile(given: OnFile): Promise<boolean> {
  const { scenario, storage, store: file, folder, lang, say } = given;
  const under = scenario.run[0] ?? '';
  const profile = scenario.profiles.get(under);
  if (profile === undefined) throw new Error('a story without a profile');
  const store = storage.for(profile.municipality);
  const pictureOf = (caseId: string) => join(folder, `${caseId}.html`);
  const { caseId, onFile } = await caseToTell(store, profile.id, scenario, pictureOf);
  const [clock, notifier] = [storyClock(), recordingNotifier()];
  const checkpoint = fileCheckpoint(join(folder, `varsler-${profile.municipality}`));
  const archive = join(folder, 'arkiv');
  const profiles = [...new Set(scenario.profiles.values())];
  const engine = createEngine({ ...{ store, profiles, clock, notifier, checkpoint }, archive: folderArchive(archive) });

  say(`Sak ${caseId}: ${scenario.title}`);
  say(`Etter reglene for ${profile.name}, versjon ${profile.version}. Lagret i ${here(file)}.`);
  if (onFile.length > 0) say(`En tidligere kjøring ble avbrutt ved versjon ${onFile.length}; den fortsetter her.`);
  const { steps, unmet } = await sayStory(tellStory({ scenario, under, caseId, engine, clock, onFile }), {
    engine,
    caseId,
    notifier,
    scenario,
    under,
    say,
  });

  const story = storyOf({ scenario: { ...scenario, title: `Sak ${caseId}` }, under, steps, failures: [] });
  const issues = await engine.verify(caseId);
  const version = steps.at(-1)?.after.version ?? 0;
  say('');
  for (const line of archiveLines(steps, archive)) say(line);
  placeFile(pictureOf(caseId), htmlPicture(story, lang));
  say(`Bilde: ${here(pictureOf(caseId))}`);
  say(verifiedLine(issues, version));
  if (unmet > 0) say(`${unmet} steg ble ikke besvart slik fortellingen venter.`);
  return issues.length === 0 && unmet === 0;
}

function archiveLines(steps: readonly ToldStep[], archive: string): readonly string[] {
  const facts = steps.flatMap((one) => one.judged?.recorded ?? []);
  return facts.flatMap((fact) => {
    if (fact.type !== 'LogArchived') return [];
    const folder = archivedPackage(archive, fact.receipt ?? '');
    return [
      folder === undefined ? 'Arkivpakken er borte.' : `Arkivpakke: ${here(folder)} (kvittering ${fact.receipt})`,
    ];
  });
}

function verifiedLine(issues: readonly StoredIssue[], version: number): string {
  return issues.length === 0
    ? `Kontroll: ${version} hendelser lest tilbake; kjeden er hel, og spilt av på nytt gir de samme sak som sammendraget.`
    : `Kontroll: det som er lagret, er ikke som det ble skrevet: ${issues.map((one) => one.code).join(', ')}.`;
}

/** A path as it is seen from where the command was given. */
function here(path: string): string {
  return relative(process.cwd(), path) || '.';
}
