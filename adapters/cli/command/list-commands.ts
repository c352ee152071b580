import pc from 'picocolors';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { commandList, ruleList } from './rule-list.ts';

/** `stafett rules`: every rule with the question it answers. */
export function rulesCommand(json: boolean, streams: Streams): ExitCode {
  const all = ruleList();
  if (json) return asJson(all, streams);
  const { bold, dim } = pc.createColors(streams.color);
  for (const { id, question, kind, voices, sources, unstated, commands } of all) {
    const judged = commands.length === 0 ? '' : `; judges ${commands.join(', ')}`;
    const silence = unstated === null ? '' : `; unstated: ${unstated}`;
    streams.out(
      `${bold(id)}\n  ${question}\n  ${dim(`${kind}, ${voices.join(', ')}; ${sources.join(', ')}${silence}${judged}`)}\n`,
    );
  }
  return EXIT.fine;
}

/** `stafett commands`: every command with its fields and the rules that judge it. */
export function commandsCommand(json: boolean, streams: Streams): ExitCode {
  const all = commandList();
  if (json) return asJson(all, streams);
  const { bold, dim } = pc.createColors(streams.color);
  for (const { command, fields, rules } of all) {
    const shown = fields.map((one) => `${one.field}${one.required ? '' : '?'}: ${one.values}`);
    streams.out(
      `${bold(command)}\n${shown.map((line) => `  ${line}\n`).join('')}  ${dim(`rules: ${rules.join(', ') || 'none yet'}`)}\n`,
    );
  }
  return EXIT.fine;
}

function asJson(value: unknown, streams: Streams): ExitCode {
  streams.out(`${JSON.stringify(value, null, 2)}\n`);
  return EXIT.fine;
}
