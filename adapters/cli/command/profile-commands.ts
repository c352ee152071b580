import { type Command, Option } from 'commander';
import type { ExitCode, Streams } from '../streams.ts';
import { DIAGRAM_FORMATS, type DiagramOptions, diagramCommand } from './diagram-command.ts';
import { diffCommand } from './diff-command.ts';
import { explainCommand, type WordsOptions } from './explain-command.ts';
import { GUIDE_FORMATS, type GuideOptions, guideCommand } from './guide-command.ts';
import { type WhatIfOptions, whatIfCommand } from './what-if-command.ts';

const PROFILE = 'a file, or the name of one that comes with the package';
const AS_JSON = 'write it as JSON';

/** Adds the commands that say, draw and compare what profiles state. */
export function profileCommands(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('say in words what a profile states for each local rule, and what holds where it is silent')
    .argument('<profile>', PROFILE)
    .argument('[rule]', 'only this rule')
    .option('--json', AS_JSON)
    .addOption(inLanguage())
    .action((profile: string, rule: string | undefined, options: WordsOptions) =>
      end(explainCommand(profile, rule, options, streams)),
    );
  program
    .command('diff')
    .description('say in words what two profiles state differently, rule by rule')
    .argument('<first>', PROFILE)
    .argument('<second>', 'the other')
    .option('--json', AS_JSON)
    .addOption(inLanguage())
    .action((one: string, other: string, options: WordsOptions) => end(diffCommand(one, other, options, streams)));
  program
    .command('diagram')
    .description('draw the levels of a profile, how a case moves between them, and what stands beside them')
    .argument('<profile>', PROFILE)
    .addOption(new Option('--format <format>', 'how it is drawn').choices(DIAGRAM_FORMATS).default('svg'))
    .option('--out <file>', 'write it to a file')
    .option('--json', 'write what would be drawn as JSON')
    .addOption(inLanguage())
    .action((profile: string, options: DiagramOptions) => end(diagramCommand(profile, options, streams)));
  program
    .command('guide')
    .description('print the handlingsveileder of a profile: every level and step, and what is said beside them')
    .argument('<profile>', PROFILE)
    .addOption(new Option('--format <format>', 'how it is printed').choices(GUIDE_FORMATS).default('md'))
    .option('--arena <arena>', 'for one arena; left out: for all')
    .option('--out <path>', 'write it to a file, or into a folder: one for all arenas, and one for each')
    .option('--json', 'write what would be printed as JSON')
    .addOption(inLanguage())
    .action((profile: string, options: GuideOptions) => end(guideCommand(profile, options, streams)));
  program
    .command('what-if')
    .description('put what was recorded in a scenario, or in a case on file, to another profile')
    .argument('<scenario|case>', 'path, path#title, or with --store the id of a case')
    .requiredOption('--profile <other>', `the other profile: ${PROFILE}`)
    .option('--store <file>', 'the SQLite file of cases the case is in')
    .option('--from <profile>', 'with --store: the profile the case is under')
    .option('--json', AS_JSON)
    .addOption(inLanguage())
    .action(async (named: string, options: WhatIfOptions) => end(await whatIfCommand(named, options, streams)));
}

function inLanguage(): Option {
  const what = 'language of the words; left out: that of the profile';
  return new Option('--lang <language>', what).choices(['nb', 'nn', 'en']);
}
