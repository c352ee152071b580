import { stops, type Verdict } from '../../src/rule/verdict.ts';
import { en } from '../../src/text/en.ts';
import { nb } from '../../src/text/nb.ts';
import { nn } from '../../src/text/nn.ts';
import { code, page, table } from './page.ts';

/** The verdicts and what they amount to; what every rule may say beside its own answers. */
export function verdictsPage(): string {
  return page(
    'Verdicts',
    INTRO,
    verdicts(),
    COMBINED,
    STRENGTHS,
    `## Answers any rule may give\n\n${common()}`,
    OUTCOMES,
  );
}

const INTRO =
  'Each rule that concerns a command gives one finding, and a finding has one verdict. Why silence is an answer: [unknown is closed](../explanation/unknown-is-closed.md).';

const MEANS: { readonly [V in Verdict]: string } = {
  refused: 'The rule says no, and nobody can answer it away. `ways` says what would make it possible.',
  'needs-a-person': 'The rule leaves it to a person, or a fact it needs is unknown (`missing`).',
  silent: 'The municipality’s text does not say. Never permission.',
  permitted: 'The rule allows it; with `advice`, it has a word to add.',
  'does-not-apply': 'The rule does not concern this, or gave way to another (`gaveWayTo`). Neutral.',
};

function verdicts(): string {
  const all = Object.keys(en.verdicts) as Verdict[]; // the texts are keyed by the verdicts
  const rows = all
    .sort((a, b) => Object.keys(MEANS).indexOf(a) - Object.keys(MEANS).indexOf(b))
    .map((one) => [code(one), stops(one) ? 'yes' : 'no', MEANS[one], nb.verdicts[one], nn.verdicts[one]]);
  return table(['verdict', 'stops the command', 'meaning', 'bokmål', 'nynorsk'], rows);
}

const COMBINED = `## How they combine

The strongest wins: refused, needs-a-person, silent, permitted. Who may issue the command is judged first; where that refuses, nothing more is told. Then what the command names
that the case lacks (invalid), then whether it is already so (accepted, nothing recorded), then every other rule. All findings are returned, never only the first.

A finding that is \`needs-a-person\` or \`silent\` is answered by the command’s own \`discretion\` { role, reason, answers } when the actor has a role that may use it and the rule’s id is
among the answers; it then carries \`answered\`, and the event records it. What is not among the answers still stops the command.`;

const STRENGTHS = `## How strongly a municipality demands something

${table(
  ['strength', 'not met'],
  [
    ['`must`', 'refused'],
    ['`person`', 'needs-a-person'],
    ['`should`', 'permitted, with advice'],
    ['`may`', 'permitted'],
  ],
)}`;

function common(): string {
  return table(
    ['answer', 'in words'],
    Object.entries(en.common).map(([reason, words]) => [code(reason), words]),
  );
}

const OUTCOMES = `## Outcomes of a command

${table(
  ['outcome', 'of', 'what it says'],
  [
    [
      '`accepted`',
      '`decide`, `execute`',
      'Carried out: the events, none where it was already so, and every finding. `execute` adds the version of the case.',
    ],
    ['`refused`', '`decide`, `execute`', 'Not carried out: the strongest verdict that stands, and every finding.'],
    [
      '`invalid`',
      '`decide`, `execute`',
      'Malformed, or names what the case does not have: issues with code and path. Not a verdict.',
    ],
    ['`repeated`', '`execute`', 'The same person has sent this command id before. Nothing was written now.'],
    ['`conflict`', '`execute`', 'Others wrote to the case each time it was tried. Nothing was written; send it again.'],
  ],
)}`;
