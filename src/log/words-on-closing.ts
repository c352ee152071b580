import type { Word } from '../agreement/agreement.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from '../party/authority.ts';
import { guardiansWithStanding, ownAgeReached, standingOf } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';
import { joined } from '../service/service.ts';
import { isAdult } from '../subject/subject.ts';

/** One whose word a closing by agreement waits for: a person of the family, or a service. */
export interface Party {
  readonly id: Id;
  readonly word: Word | undefined;
}

/** Those whose word is needed, each with the latest they have said about closing, and all who have said no. */
export interface WordsOnClosing {
  readonly family: readonly Party[];
  readonly services: readonly Party[];
  readonly against: readonly Id[];
  /** Someone beside the holder has agreed. */
  readonly othersThanHolder: boolean;
}

/** What everyone has said about closing, as it stands on the day. */
export function wordsOnClosing(world: Circumstances): WordsOnClosing {
  const { holder } = world.state.baton;
  const words = world.state.agreement.words.filter((one) => one.about === 'close');
  const ofPerson = (id: Id): Party => ({ id, word: words.findLast((one) => one.by === id) });
  const needed = familyOf(world, words);
  const family = needed.map(ofPerson);
  const services = servicesOf(world).map((id): Party => ({ id, word: wordOf(world, id, words) }));
  const alsoHeard = heardBeside(world, needed).map(ofPerson);
  const against = [...family, ...services, ...alsoHeard].filter((one) => speaksAgainst(one.word));
  return {
    family,
    services,
    against: against.map((one) => one.id),
    othersThanHolder: [...family, ...services].some(({ word }) => word?.is === 'agreed' && word.by !== holder),
  };
}

/** The subject and the guardians are heard where they say no, also where another's yes is enough. A youth who decides alone is not overruled. */
function heardBeside(world: Circumstances, needed: readonly Id[]): readonly Id[] {
  const alone = youthMode(world) === 'alone';
  const others = [world.state.subject.person, ...(alone ? [] : guardiansWithStanding(world))];
  return others.filter((id) => !needed.includes(id));
}

/** The latest word of a service is that of whichever of its people spoke last. */
function wordOf({ state }: Circumstances, service: Id, words: readonly Word[]): Word | undefined {
  return words.findLast((one) => one.service === service && !isPersonInCase({ state }, one.by));
}

function servicesOf({ state }: Circumstances): readonly Id[] {
  const { holder } = state.baton;
  const holders = holder === undefined ? undefined : state.party.professionals.get(holder)?.service;
  const taking = joined(state.service);
  return holders === undefined || taking.includes(holders) ? taking : [holders, ...taking];
}

/** Every guardian whose word counts; the youth with a say of their own as the profile has it; the adult, or the one who represents them. */
function familyOf(world: Circumstances, words: readonly Word[]): readonly Id[] {
  const { subject } = world.state;
  if (subject.kind === 'pregnant-woman' || isAdult(subject, world.day) === true) return [decider(world, words)];
  const guardians = guardiansWithStanding(world);
  const mode = youthMode(world);
  if (mode === 'alone') return [subject.person];
  if (mode === 'either' && words.some((one) => one.by === subject.person)) return [subject.person];
  if (mode === 'in-addition' || mode === 'unknown') return [...guardians, subject.person];
  return guardians.length > 0 ? guardians : [decider(world, words)];
}

/** How the youth's own say counts today; `unknown` where the age that decides, or the way of counting, is not known. */
function youthMode(world: Circumstances): 'alone' | 'in-addition' | 'either' | 'may' | 'none' | 'unknown' {
  const { youth } = world.profile.consent;
  const reached = ownAgeReached(world);
  if (youth === undefined || reached === false) return 'none';
  if (reached === undefined) return world.state.subject.kind === 'youth' ? 'unknown' : 'none';
  return saidOf(youth)?.mode ?? 'unknown';
}

/** The subject, or the one who represents them where only that one has spoken. */
function decider(world: Circumstances, words: readonly Word[]): Id {
  const own = world.state.subject.person;
  if (words.some((one) => one.by === own)) return own;
  return words.findLast((one) => standingOf(world, one.by) === 'representative')?.by ?? own;
}

/** A no, or a yes that says the child does not thrive or nothing has helped. */
export function speaksAgainst(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.is === 'disagreed' || word.thrives === 'no' || word.effect === 'none';
}

/** A yes that also says the child thrives. */
export function speaksFor(word: Word | undefined): boolean {
  return word?.is === 'agreed' && word.thrives === 'yes' && word.effect !== 'none';
}
