import type { Because, CheckCode } from '../../check/check-codes.ts';

/** What `check` says of a profile that can be read, by code. `{name}` stands for what was looked at. */
export const says: { readonly [C in CheckCode]: string } = {
  'level-unreachable': 'No case can come to level {level}: {because}.',
  'level-cannot-be-left': 'A case can leave level {level} only by its end: every move from it is impossible.',
  'level-left-by-a-person': 'No move from level {level} is stated: each time, a person decides, or the follow-up ends.',
  'move-never-possible': 'Nothing can make this move possible: its condition is never true.',
  'move-always-possible': 'The condition of this move is always true.',
  'demand-never-met': 'Nothing can meet this demand: it is never true.',
  'demand-always-met': 'This demand is always met.',
  'condition-never-holds': 'This condition is never true, so what stands under it never happens.',
  'condition-always-holds': 'This condition is always true.',
  'not-analysed': 'There are more than {most} combinations of facts here, so this was not analysed.',
  'moves-same': 'This move and {other} lead from {from} to the same place, and can both be possible.',
  'moves-overlap': 'This move and {other} from {from} can be possible at once; whoever decides chooses.',
  'gap-in-values': 'No condition here covers {fact} {values}, while others on both sides of it are covered.',
  'answer-not-covered': 'No move from {from} covers the answers {values} to {fact}.',
  'rule-shadowed': 'This rule never decides anything on {command}: {other} already refuses all it would.',
  'rules-contradict':
    'This rule and {other} can never both be followed on {command}, and there are cases where both apply.',
  'rule-never-met': 'Where this rule applies, nothing can meet it: {command} is then always refused.',
  'duty-starts-overdue':
    'This clock runs from the day the concern arose and gives no day: of a concern raised a day later it is overdue at once.',
  'validity-reversed': 'The last day it is in force is before the first.',
  'no-longer-in-force': 'This version went out of force on {validTo}.',
  'not-yet-in-force': 'This version comes into force on {validFrom}.',
  'no-such-role': 'Nobody can have the role {name}: it is no core role, and none of party.roles.',
  'no-such-service': 'The service {name} is neither a core service nor in services.directory.',
  'no-such-body': 'The body {name} is neither a core body nor in bodies.list.',
  'no-such-kind': 'The kind of concern {name} is not in concern.kinds.',
  'role-without-service': 'Nobody can have the role {name}: it is for employees of no service at all.',
  'id-twice': 'The id {id} stands twice in this list.',
  'consent-unreachable': 'No youth followed up here reaches the age of {age} at which they have a say.',
  'consent-of-nobody': 'The youth’s own consent is stated, and the target group has neither children nor youth.',
  'text-missing': 'This is not said in {languages}, and the profile says it is written in these.',
  'loosens-the-model': 'The rule {rule} ({sources}) holds everywhere and cannot be loosened: {because}.',
  'own-age-low':
    'Here the youth’s own yes is enough from the age of {age}, and no source that is cited names an age below {named} for that.',
  'role-word-taken': 'A role cannot be called {name}: {because}. Give it an id of its own.',
  'core-kind-changed': '{kind} is a core kind of concern, so its core is {kind}.',
};

/** Why it is so, where a code has several reasons. */
export const because: { readonly [B in Because]: string } = {
  'demand-never-so': 'what it demands can never be so',
  'no-way-there': 'no way leads to it that can be gone',
  'comes-only-after': 'level {levels} is to be tried before it, and comes only after it',
  'measure-without-holder': 'no measure starts without a holder after the first level',
  'lifted-by-others': 'a block is lifted by someone employed, never by family, volunteers or a register',
  'answered-by-others':
    'what asks for a person is answered by someone employed, never by family, volunteers or a register',
  'volunteer-writes': 'a volunteer never writes in the log',
  'core-role-changed': '{role} is a core role, and acts as itself',
  'no-key-for-it': 'it has no key, and no rule of one’s own takes its place',
  'no-weight-below':
    'a child’s word has weight from the age of {named}, and no source lets the yes of a child of {age} be enough',
  'core-kind-changed': '{kind} is a core kind of concern, so its core is {kind}',
  'means-the-holder': 'the word means the stafettholder of the case',
  'means-the-subject': 'the word means whom the case is about',
  'means-a-subject': 'the word means a kind of those a case is about',
  'means-the-guardians': 'the word means all guardians',
  'means-the-raiser': 'the word means whoever raised the concern',
  'means-anyone-employed': 'the word means anyone employed in a service',
  'means-whom-it-is-shared-with': 'the word means those a concern is shared with',
};
