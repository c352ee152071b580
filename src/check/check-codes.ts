/** How grave a finding is: an error is wrong, a warning is most probably wrong, a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** How grave a code of `check` is; `why` and `todo` stand on its page. What it says stands with the other texts, in each language. */
export interface CheckWeight {
  readonly severity: Severity;
  readonly why: string;
  readonly todo: string;
}

/** Every code of the analysis. What keeps a profile from being read has codes of its own. */
export const checkCodes = {
  'level-unreachable': {
    severity: 'error',
    why: 'A level is reached by starting on it, by the order of levels, or by a named move. Where what it demands can never be so, nobody comes there.',
    todo: 'Change what the level demands, or let a move lead to it.',
  },
  'level-cannot-be-left': {
    severity: 'warning',
    why: 'Families should not be left standing on a level because no move from it can ever be made.',
    todo: 'Change the conditions of the moves from it, or what the next level demands.',
  },
  'level-left-by-a-person': {
    severity: 'note',
    why: 'On the last level the order gives no way up, so what is not stated is left to a person.',
    todo: 'State under moves where a case may go from here, if your text says so.',
  },
  'move-never-possible': {
    severity: 'error',
    why: 'A move that is stated is meant to be made.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'move-always-possible': {
    severity: 'warning',
    why: 'A condition that stops nobody is either a slip, or not needed.',
    todo: 'Leave the condition out, or say what you meant by it.',
  },
  'demand-never-met': {
    severity: 'error',
    why: 'What nobody can meet stops every case, or lets a duty stand for ever.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'demand-always-met': {
    severity: 'warning',
    why: 'A demand that demands nothing is either a slip, or not needed.',
    todo: 'Leave it out, or say what you meant by it.',
  },
  'condition-never-holds': {
    severity: 'warning',
    why: 'What is stated is meant to come into play.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'condition-always-holds': {
    severity: 'warning',
    why: 'A condition that leaves nothing out is either a slip, or not needed.',
    todo: 'Leave it out, or say what you meant by it.',
  },
  'not-analysed': {
    severity: 'warning',
    why: 'The facts are tried one combination after the other. Above the limit nothing is claimed, in either direction.',
    todo: 'Split the condition, or name fewer members of a set; else read it by eye.',
  },
  'moves-same': {
    severity: 'warning',
    why: 'Two statements of one move say different things of when it may be made; either is enough.',
    todo: 'Make one of them, with any of both conditions.',
  },
  'moves-overlap': {
    severity: 'note',
    why: 'Conditions that exclude each other leave one move; these leave a choice.',
    todo: 'Nothing, if a choice is meant.',
  },
  'gap-in-values': {
    severity: 'warning',
    why: 'A text that says "one" and "three or more" has probably forgotten two.',
    todo: 'Let one of the conditions cover it, or leave it, if a person is to decide.',
  },
  'answer-not-covered': {
    severity: 'note',
    why: 'Several moves hang on one answer, and with these answers none of them is possible.',
    todo: 'State a move for these answers, or leave it to a person.',
  },
  'rule-shadowed': {
    severity: 'warning',
    why: 'Whatever this rule refuses another must of your own refuses too.',
    todo: 'Leave it out, or say what it has beyond the other.',
  },
  'rules-contradict': {
    severity: 'error',
    why: 'Both are must, so the command would be refused whatever anyone does.',
    todo: 'Give one of them a condition (when) that leaves out the other, or a weaker strength.',
  },
  'rule-never-met': {
    severity: 'warning',
    why: 'A must that can be met only where it does not apply is a ban; a ban is stated more plainly.',
    todo: 'Look whether when and require say opposite things by mistake.',
  },
  'duty-starts-overdue': {
    severity: 'warning',
    why: 'Someone who raises a concern about what happened before should not be late before they have begun.',
    todo: 'Let it start when the concern is raised (from: raised), or give it a day.',
  },
  'validity-reversed': {
    severity: 'error',
    why: 'Such a profile is never in force.',
    todo: 'Exchange validFrom and validTo, or correct one of them.',
  },
  'no-longer-in-force': {
    severity: 'warning',
    why: 'No case is opened under a version that is out of force, unless a person decides so.',
    todo: 'State a new version, or a later last day.',
  },
  'not-yet-in-force': {
    severity: 'note',
    why: 'Until then cases are opened under the version before it.',
    todo: 'Nothing, if the day is right.',
  },
  'no-such-role': {
    severity: 'error',
    why: 'A role opens doors only by the core role it acts as; one that nobody has stated opens none.',
    todo: 'State it under party.roles with the core role it acts as, or correct the spelling.',
  },
  'no-such-service': {
    severity: 'warning',
    why: 'Of a service that is not in the directory it is unknown whether it is municipal and whether it needs a referral.',
    todo: 'Add it to services.directory, or correct the spelling.',
  },
  'no-such-body': {
    severity: 'warning',
    why: 'A body that is named and never stated has nobody who calls it.',
    todo: 'Add it to bodies.list, or correct the spelling.',
  },
  'no-such-kind': {
    severity: 'warning',
    why: 'A clock for a kind that nobody can raise never starts.',
    todo: 'Add it to concern.kinds, or correct the spelling.',
  },
  'role-without-service': {
    severity: 'error',
    why: 'A role with an empty list of services belongs to none.',
    todo: 'Name the services, or leave the list out, which means any.',
  },
  'id-twice': {
    severity: 'error',
    why: 'Commands, conditions and scenarios name an entry by its id; of two, one would never be meant.',
    todo: 'Give one of them an id of its own, or make one of both.',
  },
  'consent-unreachable': {
    severity: 'warning',
    why: 'The target group ends before the age from which the youth is asked.',
    todo: 'Look at consent.youth and party.targetGroup: one of the ages is probably wrong.',
  },
  'consent-of-nobody': {
    severity: 'warning',
    why: 'A value that concerns nobody is either a slip, or left from another profile.',
    todo: 'Add the kinds to party.targetGroup, or leave consent.youth out.',
  },
  'text-missing': {
    severity: 'warning',
    why: 'Families and staff who read that language meet an id, or another language.',
    todo: 'Say it in that language too.',
  },
  'own-age-low': {
    severity: 'warning',
    why: 'A child’s word has weight from 12, and 15 is the youngest age at which any statute that is cited lets a child decide alone; where the youth’s own yes is enough before that, a text is most probably read too far.',
    todo: 'Look the age up in the text you cite. Where it stands there, leave it, and have somebody confirm it.',
  },
  'role-word-taken': {
    severity: 'error',
    why: 'Wherever a role can be named, this word already stands for somebody: whoever has the role would be taken for them.',
    todo: 'Give the role another id, such as the name of the post; what it is called stands in its label.',
  },
  'core-kind-changed': {
    severity: 'error',
    why: 'A core kind means the same in every municipality; other rules go by it.',
    todo: 'State the core that is called the same, or give the kind an id of its own.',
  },
  'loosens-the-model': {
    severity: 'error',
    why: 'What holds by law or by the model is a floor. A municipality may demand more, never less.',
    todo: 'Leave it out; the rule holds without it.',
  },
} as const satisfies { readonly [code: string]: CheckWeight };

export type CheckCode = keyof typeof checkCodes;

/** Why something is so, where one code has several reasons: `because` among what was looked at. */
export type Because =
  | 'demand-never-so'
  | 'no-way-there'
  | 'comes-only-after'
  | 'measure-without-holder'
  | 'lifted-by-others'
  | 'answered-by-others'
  | 'volunteer-writes'
  | 'core-role-changed'
  | 'no-key-for-it'
  | 'no-weight-below'
  | 'core-kind-changed'
  | 'means-the-holder'
  | 'means-the-subject'
  | 'means-a-subject'
  | 'means-the-guardians'
  | 'means-the-raiser'
  | 'means-anyone-employed'
  | 'means-whom-it-is-shared-with';
