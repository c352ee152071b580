/** How grave a finding is: an error is wrong, a warning is most probably wrong, a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What a code of `check` means. `says` holds what was looked at as `{name}`; `why` and `todo` stand on its page. */
export interface CheckWords {
  readonly severity: Severity;
  readonly says: string;
  readonly why: string;
  readonly todo: string;
}

/** Every code of the analysis. What keeps a profile from being read has codes of its own. */
export const checkCodes = {
  'level-unreachable': {
    severity: 'error',
    says: 'No case can come to level {level}: {because}.',
    why: 'A level is reached by starting on it, by the order of levels, or by a named move. Where what it demands can never be so, nobody comes there.',
    todo: 'Change what the level demands, or let a move lead to it.',
  },
  'level-cannot-be-left': {
    severity: 'warning',
    says: 'A case can leave level {level} only by its end: every move from it is impossible.',
    why: 'Families should not be left standing on a level because no move from it can ever be made.',
    todo: 'Change the conditions of the moves from it, or what the next level demands.',
  },
  'level-left-by-a-person': {
    severity: 'note',
    says: 'No move from level {level} is stated: each time, a person decides, or the follow-up ends.',
    why: 'On the last level the order gives no way up, so what is not stated is left to a person.',
    todo: 'State under moves where a case may go from here, if your text says so.',
  },
  'move-never-possible': {
    severity: 'error',
    says: 'Nothing can make this move possible: its condition is never true.',
    why: 'A move that is stated is meant to be made.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'move-always-possible': {
    severity: 'warning',
    says: 'The condition of this move is always true.',
    why: 'A condition that stops nobody is either a slip, or not needed.',
    todo: 'Leave the condition out, or say what you meant by it.',
  },
  'demand-never-met': {
    severity: 'error',
    says: 'Nothing can meet this demand: it is never true.',
    why: 'What nobody can meet stops every case, or lets a duty stand for ever.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'demand-always-met': {
    severity: 'warning',
    says: 'This demand is always met.',
    why: 'A demand that demands nothing is either a slip, or not needed.',
    todo: 'Leave it out, or say what you meant by it.',
  },
  'condition-never-holds': {
    severity: 'warning',
    says: 'This condition is never true, so what stands under it never happens.',
    why: 'What is stated is meant to come into play.',
    todo: 'Look at the numbers and values: two of them exclude each other, or none of them exists.',
  },
  'condition-always-holds': {
    severity: 'warning',
    says: 'This condition is always true.',
    why: 'A condition that leaves nothing out is either a slip, or not needed.',
    todo: 'Leave it out, or say what you meant by it.',
  },
  'not-analysed': {
    severity: 'warning',
    says: 'There are more than {most} combinations of facts here, so this was not analysed.',
    why: 'The facts are tried one combination after the other. Above the limit nothing is claimed, in either direction.',
    todo: 'Split the condition, or name fewer members of a set; else read it by eye.',
  },
  'moves-same': {
    severity: 'warning',
    says: 'This move and {other} lead from {from} to the same place, and can both be possible.',
    why: 'Two statements of one move say different things of when it may be made; either is enough.',
    todo: 'Make one of them, with any of both conditions.',
  },
  'moves-overlap': {
    severity: 'note',
    says: 'This move and {other} from {from} can be possible at once; whoever decides chooses.',
    why: 'Conditions that exclude each other leave one move; these leave a choice.',
    todo: 'Nothing, if a choice is meant.',
  },
  'gap-in-values': {
    severity: 'warning',
    says: 'No condition here covers {fact} {values}, while others on both sides of it are covered.',
    why: 'A text that says "one" and "three or more" has probably forgotten two.',
    todo: 'Let one of the conditions cover it, or leave it, if a person is to decide.',
  },
  'answer-not-covered': {
    severity: 'note',
    says: 'No move from {from} covers the answers {values} to {fact}.',
    why: 'Several moves hang on one answer, and with these answers none of them is possible.',
    todo: 'State a move for these answers, or leave it to a person.',
  },
  'rule-shadowed': {
    severity: 'warning',
    says: 'This rule never decides anything on {command}: {other} already refuses all it would.',
    why: 'Whatever this rule refuses another must of your own refuses too.',
    todo: 'Leave it out, or say what it has beyond the other.',
  },
  'rules-contradict': {
    severity: 'error',
    says: 'This rule and {other} can never both be followed on {command}, and there are cases where both apply.',
    why: 'Both are must, so the command would be refused whatever anyone does.',
    todo: 'Give one of them a condition (when) that leaves out the other, or a weaker strength.',
  },
  'rule-never-met': {
    severity: 'warning',
    says: 'Where this rule applies, nothing can meet it: {command} is then always refused.',
    why: 'A must that can be met only where it does not apply is a ban; a ban is stated more plainly.',
    todo: 'Look whether when and require say opposite things by mistake.',
  },
  'duty-starts-overdue': {
    severity: 'warning',
    says: 'This clock runs from the day the concern arose and gives no day: of a concern raised a day later it is overdue at once.',
    why: 'Someone who raises a concern about what happened before should not be late before they have begun.',
    todo: 'Let it start when the concern is raised (from: raised), or give it a day.',
  },
  'validity-reversed': {
    severity: 'error',
    says: 'The last day it is in force is before the first.',
    why: 'Such a profile is never in force.',
    todo: 'Exchange validFrom and validTo, or correct one of them.',
  },
  'no-longer-in-force': {
    severity: 'warning',
    says: 'This version went out of force on {validTo}.',
    why: 'No case is opened under a version that is out of force, unless a person decides so.',
    todo: 'State a new version, or a later last day.',
  },
  'not-yet-in-force': {
    severity: 'note',
    says: 'This version comes into force on {validFrom}.',
    why: 'Until then cases are opened under the version before it.',
    todo: 'Nothing, if the day is right.',
  },
  'no-such-role': {
    severity: 'error',
    says: 'Nobody can have the role {name}: it is no core role, and none of party.roles.',
    why: 'A role opens doors only by the core role it acts as; one that nobody has stated opens none.',
    todo: 'State it under party.roles with the core role it acts as, or correct the spelling.',
  },
  'no-such-service': {
    severity: 'warning',
    says: 'The service {name} is neither a core service nor in services.directory.',
    why: 'Of a service that is not in the directory it is unknown whether it is municipal and whether it needs a referral.',
    todo: 'Add it to services.directory, or correct the spelling.',
  },
  'no-such-body': {
    severity: 'warning',
    says: 'The body {name} is neither a core body nor in bodies.list.',
    why: 'A body that is named and never stated has nobody who calls it.',
    todo: 'Add it to bodies.list, or correct the spelling.',
  },
  'no-such-kind': {
    severity: 'warning',
    says: 'The kind of concern {name} is not in concern.kinds.',
    why: 'A clock for a kind that nobody can raise never starts.',
    todo: 'Add it to concern.kinds, or correct the spelling.',
  },
  'role-without-service': {
    severity: 'error',
    says: 'Nobody can have the role {name}: it is for employees of no service at all.',
    why: 'A role with an empty list of services belongs to none.',
    todo: 'Name the services, or leave the list out, which means any.',
  },
  'id-twice': {
    severity: 'error',
    says: 'The id {id} stands twice in this list.',
    why: 'Commands, conditions and scenarios name an entry by its id; of two, one would never be meant.',
    todo: 'Give one of them an id of its own, or make one of both.',
  },
  'consent-unreachable': {
    severity: 'warning',
    says: 'No youth followed up here reaches the age of {age} at which they have a say.',
    why: 'The target group ends before the age from which the youth is asked.',
    todo: 'Look at consent.youth and party.targetGroup: one of the ages is probably wrong.',
  },
  'consent-of-nobody': {
    severity: 'warning',
    says: 'The youth’s own consent is stated, and the target group has neither children nor youth.',
    why: 'A value that concerns nobody is either a slip, or left from another profile.',
    todo: 'Add the kinds to party.targetGroup, or leave consent.youth out.',
  },
  'text-missing': {
    severity: 'warning',
    says: 'This is not said in {languages}, and the profile says it is written in these.',
    why: 'Families and staff who read that language meet an id, or another language.',
    todo: 'Say it in that language too.',
  },
  'loosens-the-model': {
    severity: 'error',
    says: 'The rule {rule} ({sources}) holds everywhere and cannot be loosened: {because}.',
    why: 'What holds by law or by the model is a floor. A municipality may demand more, never less.',
    todo: 'Leave it out; the rule holds without it.',
  },
} as const satisfies { readonly [code: string]: CheckWords };

export type CheckCode = keyof typeof checkCodes;

/** What a finding says, in English. */
export function checkText(code: CheckCode, looked: { readonly [name: string]: unknown }): string {
  return checkCodes[code].says.replace(/\{(\w+)\}/g, (_, name: string) => worded(looked[name]));
}

function worded(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
