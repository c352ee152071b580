import type { CommandType } from '../case/case.ts';
import type { Profile } from '../profile/profile.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { conditionWords } from './words/condition-words.ts';
import { type Speaker, speakerOf } from './words/speaker.ts';
import { statementsOf } from './words/statements.ts';
import { valueText } from './words/value-words.ts';

type Own = Profile['rules'][number];

/** A rule of the municipality's own, in words. */
export interface OwnRuleInWords {
  readonly rule: string;
  readonly name: string;
  /** What the municipality says where it stops or advises, and what would make it possible. */
  readonly says: string;
  readonly way: string | undefined;
  /** What it demands and of whom, a sentence each, with its source. */
  readonly lines: readonly { readonly text: string; readonly source: string }[];
}

/** Every rule of a profile's own, in words. */
export function ownRulesInWords(profile: Profile, language: Language): readonly OwnRuleInWords[] {
  const speaker = speakerOf(profile, language);
  return profile.rules.map((own) => ownRule(own, speaker));
}

function ownRule(own: Own, speaker: Speaker): OwnRuleInWords {
  const words = own.words[speaker.language] ?? own.words[speaker.profile.language];
  const demands = statementsOf(own.demands).map(({ is, source }) => ({
    text: demandText(is as Demanded, speaker),
    source,
  }));
  const owes = statementsOf(own.owes).map(({ is, source }) => ({ text: owedText(is as OwedAfter, speaker), source }));
  return {
    rule: own.id,
    name: words?.name ?? own.id,
    says: words?.says ?? '',
    way: words?.way,
    lines: [...demands, ...owes],
  };
}

// What stands under these keys is what the schema has read there.
type Said<V> = V extends { readonly is: infer I } ? I : never;
type Demanded = Said<NonNullable<Own['demands']>>;
type OwedAfter = Said<NonNullable<Own['owes']>>;

function demandText({ on, when, require, strength }: Demanded, speaker: Speaker): string {
  const inner = {
    on: commandsText(on, speaker),
    require: conditionWords(require, speaker),
    strength: speaker.name('strength', strength),
  };
  return whole([
    speaker.phrase(strength === 'person' ? 'ownDemandPerson' : 'ownDemand', inner),
    whenText(when, speaker),
  ]);
}

function owedText({ after, when, who, within }: OwedAfter, speaker: Speaker): string {
  const term = within === undefined ? speaker.phrase('noDay') : valueText(within, 'within', speaker);
  const duty = speaker.phrase('ownDuty', { on: commandsText(after, speaker), who: speaker.name('who', who) });
  return whole([duty, whenText(when, speaker), speaker.phrase('within', { within: term })]);
}

function whenText(when: Demanded['when'], speaker: Speaker): string | undefined {
  return when === undefined ? undefined : speaker.phrase('ownWhen', { when: conditionWords(when, speaker) });
}

function commandsText(commands: readonly CommandType[], speaker: Speaker): string {
  return speaker.list(
    commands.map((one) => texts[speaker.language].commands[one]),
    'or',
  );
}

function whole(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((one) => one !== undefined).join(' ');
}
