import type { Circumstances } from './rulebook.ts';

/** What has been answered so far, of one case on one day under one profile: by the question, then by what it was about. */
interface Answers extends Circumstances {
  readonly to: Map<unknown, Map<unknown, unknown>>;
}

/** Only while something is asked together. Nothing in the library waits for anything, so nobody else can come in between. */
let present: Answers | undefined;

/**
 * Asks much of one case at once: what several of the questions rest on is then worked out once for all of them. Whoever cuts a case to a
 * reader asks the rules a hundred times who that reader is; whoever judges one command asks once, and remembers nothing.
 */
export function askedTogether<Answer>({ state, profile, day }: Circumstances, ask: () => Answer): Answer {
  const before = present;
  if (isOf(before, { state, profile, day })) return ask();
  present = { state, profile, day, to: new Map() };
  try {
    return ask();
  } finally {
    present = before;
  }
}

/** A question about a case and one thing more, that is worked out once for each such thing while much is asked together. */
export function once<Key, Answer>(
  question: (world: Circumstances, about: Key) => Answer,
): (world: Circumstances, about: Key) => Answer {
  return (world, about) => (isOf(present, world) ? answered(present, question, world, about) : question(world, about));
}

function isOf(answers: Answers | undefined, { state, profile, day }: Circumstances): answers is Answers {
  return answers !== undefined && answers.state === state && answers.profile === profile && answers.day === day;
}

function answered<Key, Answer>(
  { to }: Answers,
  question: (world: Circumstances, about: Key) => Answer,
  world: Circumstances,
  about: Key,
): Answer {
  const known = (to.get(question) ?? new Map()) as Map<Key, Answer>; // kept under the question it answers
  const before = known.get(about);
  if (before !== undefined || known.has(about)) return before as Answer; // it has been answered, by undefined it may be
  const answer = question(world, about);
  to.set(question, known.set(about, answer));
  return answer;
}
