import { Argument, Command, CommanderError, Option } from 'commander';
import { type CheckOptions, checkCommand } from './command/check-command.ts';
import { type CompileOptions, compileCommand } from './command/compile-command.ts';
import { commandsCommand, rulesCommand } from './command/list-commands.ts';
import { profileCommands } from './command/profile-commands.ts';
import { type RunOptions, runCommand } from './command/run-command.ts';
import { SHAPE_NAMES, type ShapeName, schemaCommand } from './command/schema-command.ts';
import { testCommand } from './command/test-command.ts';
import { type TimelineOptions, timelineCommand } from './command/timeline-command.ts';
import { factsCommand } from './facts-command.ts';
import { EXIT, type ExitCode, type Streams } from './streams.ts';

/**
 * The whole command line: takes the words after the name of the program, writes to the streams, and answers with the exit code: 0 fine, 1
 * expectations fail, 2 wrong use or input that cannot be read. It never ends the process itself, and bad input never throws.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const done: { code: ExitCode } = { code: EXIT.fine };
  const program = programFor(streams, (code) => {
    done.code = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return done.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
    throw error;
  }
}

function programFor(streams: Streams, end: (code: ExitCode) => void): Command {
  const program = new Command('stafett')
    .description('Rules engine for BTI: test scenarios, show rules and commands.')
    .configureOutput(written(streams))
    .exitOverride();
  program
    .command('test')
    .description('run scenarios from files and folders')
    .argument('<paths...>', 'scenario files, or folders of them')
    .option('--json', 'write the result as JSON')
    .action(async (paths: string[], { json = false }: Json) => end(await testCommand(paths, json, streams)));
  program
    .command('timeline')
    .description('tell a scenario as a timeline')
    .argument('<scenario>', 'path, or path#title')
    .option('--json', 'write it as JSON')
    .option('--html <file>', 'draw it as a picture in an HTML file of its own')
    .addOption(new Option('--lang <language>', 'language of the picture').choices(['nb', 'nn', 'en']).default('nb'))
    .action(async (path: string, options: TimelineOptions) => end(await timelineCommand(path, options, streams)));
  program
    .command('run')
    .description('tell a scenario into a case in an SQLite file, through the engine')
    .argument('<scenario>', 'path, or path#title')
    .option('--store <file>', 'the file of cases; archive and picture lie beside it', 'var/stafett.db')
    .addOption(new Option('--lang <language>', 'language of the picture').choices(['nb', 'nn', 'en']).default('nb'))
    .action(async (path: string, options: RunOptions) => end(await runCommand(path, options, streams)));
  program
    .command('check')
    .description('say what is wrong with profiles, what they override and where they are silent')
    .argument('<profiles...>', 'files, or names of those that come with the package')
    .option('--day <day>', 'the day they are looked at; left out: today')
    .addOption(
      new Option('--lang <language>', 'language it is told in; left out: that of each profile').choices([
        'nb',
        'nn',
        'en',
      ]),
    )
    .option('--json', 'write the result as JSON')
    .action((files: string[], options: CheckOptions) => end(checkCommand(files, options, streams)));
  program
    .command('compile')
    .description('make the JSON that hosts load of a profile and all it extends')
    .argument('<profile>', 'YAML or JSON file')
    .option('--out <file>', 'write it to a file instead of here')
    .option('--with <files...>', 'files that extends: id@version may mean')
    .option('--json', 'with --out: tell id, version and digest as JSON')
    .action(async (file: string, options: CompileOptions) => end(await compileCommand(file, options, streams)));
  program
    .command('rules')
    .description('list every rule and the question it answers')
    .option('--json', 'write them as JSON')
    .action(({ json = false }: Json) => end(rulesCommand(json, streams)));
  program
    .command('facts')
    .description('list every fact that a condition of a profile may name')
    .option('--json', 'write them as JSON')
    .action(({ json = false }: Json) => end(factsCommand(json, streams)));
  program
    .command('commands')
    .description('list every command, its fields and the rules that judge it')
    .option('--json', 'write them as JSON')
    .action(({ json = false }: Json) => end(commandsCommand(json, streams)));
  program
    .command('schema')
    .description('write a shape as JSON Schema')
    .addArgument(new Argument('<shape>', 'what of').choices(SHAPE_NAMES))
    .option('--out <file>', 'write it to a file')
    .option('--json', 'JSON is what it always writes')
    .action((shape: ShapeName, { out }: { readonly out?: string }) => end(schemaCommand(shape, out, streams)));
  profileCommands(program, streams, end);
  return program;
}

interface Json {
  readonly json?: boolean;
}

/** Colour is decided by the streams alone, so commander is told that there is none. */
function written(streams: Streams) {
  return {
    writeOut: (text: string) => streams.out(text),
    writeErr: (text: string) => streams.err(text),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}
