/** What keeps a profile from being read: what the code says, and what to do. Each is an error. */
export interface ReadingCode {
  readonly what: string;
  readonly todo: string;
}

/** Codes of the file, of the writing in it, and of what is said there. */
export const readingCodes: { readonly [code: string]: ReadingCode } = {
  'no-such-file': { what: 'The file cannot be read.', todo: 'Look at the path and at who may read it.' },
  'not-utf8': { what: 'The file is no UTF-8.', todo: 'Save it as UTF-8.' },
  'too-large': {
    what: 'The file is larger than 1 MB. It is not read at all.',
    todo: 'Split it; a profile is far smaller.',
  },
  empty: { what: 'There is nothing in the file but space and comments.', todo: 'Write a profile.' },
  syntax: { what: 'It is no YAML at this place.', todo: 'Look at the punctuation, the quotes and the indentation.' },
  'several-documents': {
    what: 'There is more than one document in the file.',
    todo: 'Remove the `---`, or split the file.',
  },
  'duplicate-key': { what: 'A key stands twice in one map.', todo: 'Keep one of them.' },
  'merge-key': { what: 'A merge key (`<<`) is not read.', todo: 'Write the keys out, or use `extends`.' },
  'key-not-text': { what: 'A key is no text.', todo: 'Write a text, in quotes where needed.' },
  'unknown-tag': { what: 'A YAML tag beyond the core ones.', todo: 'Remove the tag.' },
  'too-deep': {
    what: 'Lists and maps stand too deep inside each other.',
    todo: 'A profile needs far less: look for a slip.',
  },
  'too-many-aliases': {
    what: 'Aliases are used too often, or stand for too much: written out, the file would be enormous.',
    todo: 'Write out what the aliases stand for.',
  },
  'unknown-key': {
    what: 'A key that is not read here.',
    todo: 'Correct the spelling; what was probably meant is named.',
  },
  'unseen-character': {
    what: 'A text holds a control character, or one that turns the direction of reading.',
    todo: 'Write the text again by hand: such characters come along when it is copied.',
  },
  'prototype-key': { what: 'The key `__proto__` is never read.', todo: 'Remove it.' },
  'unknown-field': { what: 'A key that is not known here.', todo: 'Correct the spelling, or remove it.' },
  missing: { what: 'Something that must be there is not: a source beside a value, for instance.', todo: 'Add it.' },
  'wrong-type': { what: 'A text where a list is read, or the like.', todo: 'Write the kind of value that is named.' },
  'wrong-value': {
    what: 'A value that can never be right here.',
    todo: 'Look the fact or the key up in the reference.',
  },
  'unknown-value': {
    what: 'A value that is not of the closed list.',
    todo: 'Choose one of the list; what was probably meant is named.',
  },
  'wrong-form': { what: 'A text that is not written the way it is read here.', todo: 'Write it as the message says.' },
  'out-of-range': {
    what: 'A number, a text or a list that is too small or too large.',
    todo: 'Stay within the bounds.',
  },
  'not-a-day': { what: 'A day that does not exist, or is written in another way.', todo: 'Write YYYY-MM-DD.' },
  'id-characters': {
    what: 'An id holds something else than letters, digits and `. _ : -`.',
    todo: 'Choose another id.',
  },
  'empty-id': { what: 'An id is empty.', todo: 'Write one.' },
  'id-too-long': { what: 'An id is longer than 64 characters.', todo: 'Choose a shorter one.' },
  'not-text': { what: 'An id is no text.', todo: 'Write a text.' },
  'likely-national-identity-number': {
    what: 'An id looks like a national identity number.',
    todo: 'Never write one in a profile.',
  },
  'unknown-source': {
    what: 'A value cites a source that is not named under `sources`.',
    todo: 'Name it there, or cite another.',
  },
  'unknown-fact': {
    what: 'A condition asks of a fact that is not on the closed list.',
    todo: 'See [facts](facts.md); declare a question for `answer.`.',
  },
  'one-comparison': {
    what: 'A comparison says nothing of its fact, or two things at once.',
    todo: 'State exactly one; use `all` for two.',
  },
  'wrong-comparison': {
    what: 'A fact is not compared in this way.',
    todo: 'See the type of the fact in [facts](facts.md).',
  },
  'condition-too-deep': { what: 'Conditions stand too deep inside each other.', todo: 'Make several rules of it.' },
  'condition-too-large': { what: 'A condition has too many parts.', todo: 'Make several rules of it.' },
  'level-named-twice': { what: 'Two levels have one id.', todo: 'Give each its own.' },
  'no-such-level': {
    what: 'A level is named that does not stand under `levels`.',
    todo: 'Correct it, or add the level.',
  },
  'no-such-step': { what: 'A step is named that its level does not have.', todo: 'Correct it, or add the step.' },
  'one-target': { what: 'A move leads to nothing, or to two things at once.', todo: 'Name exactly one target.' },
  'step-without-level': { what: 'A move names a step and not its level.', todo: 'Name the level too.' },
  'one-reading': {
    what: 'One reading stands alone, as if texts differed.',
    todo: 'State `is` and `source`, or name its arenas.',
  },
  'no-language': { what: 'A label is said in no language.', todo: 'Say it in one, or leave it out.' },
  'own-language-left-out': {
    what: 'The language of the profile is not one of its languages.',
    todo: 'Name it among them.',
  },
  'no-such-arena': {
    what: 'An arena is named that is neither of the model nor in `arena.list`.',
    todo: 'Correct it, or add the arena.',
  },
  'level-or-body': { what: 'Neither a level nor a body is named, or both are.', todo: 'Name one of them.' },
  'two-clocks-for-the-same': {
    what: 'Two clocks are for the same concerns.',
    todo: 'Say more of one, or name one beside the other.',
  },
  'rule-id-in-use': { what: 'A rule of your own takes the id of a rule of the rulebook.', todo: 'Choose another id.' },
  'rule-named-twice': { what: 'Two rules of your own have one id.', todo: 'Give each its own.' },
  'says-nothing': { what: 'A rule of your own neither demands nor owes anything.', todo: 'State `demands` or `owes`.' },
  'open-door': {
    what: 'A rule of your own would stop what is never turned away: what has happened, a right of the family, the protection of a child.',
    todo: 'Use `should` or `may`, or make it a duty afterwards (`owes`).',
  },
  'no-such-field': {
    what: 'A condition asks of a field that a command of the rule does not have.',
    todo: 'See [commands](commands.md).',
  },
  'not-compiled': {
    what: 'A profile that extends another was handed in as if it were whole.',
    todo: 'Use `stafett compile` first.',
  },
  'no-such-base': {
    what: 'There is no profile to extend where `extends` points.',
    todo: 'Write a path from the file, or `id@version` of a file that is handed in.',
  },
  'find-failed': {
    what: 'The program that hands in what is extended failed, or handed in no document.',
    todo: 'Tell whoever runs it: it must hand in a name and the JSON of a profile, or nothing, and not a promise.',
  },
  'extends-cycle': {
    what: 'A profile would in the end extend itself.',
    todo: 'Let one of them extend nothing, or another.',
  },
  'extends-too-deep': {
    what: 'More than eight profiles stand under each other.',
    todo: 'Extend one that is nearer to the ground.',
  },
  'source-means-two-things': {
    what: 'A tag of a source means another text in the profile that is extended.',
    todo: 'Choose another tag.',
  },
};
