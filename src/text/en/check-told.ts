/** What is wrong with a value or a key, with the facts of it. */
export const told = {
  'unknown-key': '{name} is not a key that is read here{known}.',
  missing: '{name} is missing{wanted}{known}.',
  'wrong-type': '{name} must be {expected}, not {got}.',
  'nothing-below':
    '{name} must be {expected}, not {got}; what belongs to it stands on the lines below, two spaces further in.',
  'not-whole': '{name} must be a whole number.',
  'not-finite': '{name} must be a finite number.',
  'no-place': '{name} must not stand here; remove it.',
  stated: '{name} is stated with its source, as { is: ..., source: ... }, or is notStated.',
  'unknown-value': '{name} has a value that is not known{known}.',
  'without-quotes': '{name} is a text here; write it without quotes{known}.',
  'in-quotes': '{name} is {got} here; put it in quotes{known}.',
  'no-form': '{name} fits none, or more than one, of the forms that are read here.',
  'no-key-form': '{name} is not written the way keys are written here.',
  'wrong-form': '{name} is not written the way it is read here.',
  'not-a-day': '{name} must be a day that exists, written YYYY-MM-DD.',
  'at-least': '{name} must be at least {bound}{unit}.',
  'not-one': '{name} must have at least one item.',
  'at-most': '{name} must be at most {bound}{unit}.',
  'more-than': '{name} must be more than {bound}{unit}.',
  'less-than': '{name} must be less than {bound}{unit}.',
  multiple: '{name} must be a multiple of {bound}.',
  'not-employed': '{name}: name holder, or a role of someone employed.',
  'rule-broken': '{name} breaks a rule of the format.',
  'duplicate-key': '{key} stands on line {line} of this map already; a key stands once.',
};

/** What has no name of its own. */
export const names = {
  document: 'The document',
  item: 'This item',
  key: 'This key',
};

/** Kinds of value. */
export const kinds = {
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  truth: 'true or false',
  list: 'a list',
  map: 'a map',
  nothing: 'nothing',
  other: 'another kind of value',
};

/** Parts of sentences. */
export const phrases = {
  key: 'The key {name}',
  known: '; known here: {known}',
  wanted: '; it must be {wanted}',
  characters: ' characters long',
  items: ' items long',
  or: ' or ',
  meant: ' Did you mean {meant}?',
  anyLevel: 'any level',
  rule: ' Rule: {rule} ({sources}).',
};
