import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const profile: RuleTexts<(typeof rulesOf)['profile']> = {
  'local-rule': {
    name: 'A rule of the municipality’s own',
    question: 'Is what the municipality itself has laid down about this followed?',
    reasons: {
      'not-about-this': 'The municipality’s own rule is not about this.',
      'not-now': 'The municipality’s own rule does not concern the case now.',
      met: 'What the municipality itself has laid down is followed.',
      unmet: 'What the municipality itself has laid down is not followed.',
      'not-known': 'Too little is known to say whether what the municipality itself has laid down is followed.',
    },
    ways: {
      'do-it-first': 'Do what the municipality has laid down, and record it.',
      'find-out-first': 'Find this out, and record it: {missing}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'profile-in-force': {
    name: 'The case keeps rules that are in force',
    question: 'Is this version of the municipality’s rules in force that day, and does it fit the case?',
    reasons: {
      'in-force': 'Version {version} of the municipality’s rules is in force that day.',
      'not-in-force':
        'Version {version} of the municipality’s rules is not in force that day. A person must decide which rules the case is to keep.',
      'raised-out-of-force':
        'The concern is recorded. Version {version} of the municipality’s rules is not in force that day; see that the case comes under one that is.',
      'another-version-named':
        'Version {named} of the municipality’s rules is not in force that day. The case keeps version {version}, which is.',
      'raised-beside-one-in-force':
        'The concern is recorded under version {version} of the municipality’s rules, which is not in force that day. The one in force is {beside}; let the case adopt it.',
      'several-in-force':
        'Several versions of the municipality’s rules are in force that day: {version} and {beside}. The case must say which one it keeps.',
      'not-a-later-version': 'Version {version} is not later than version {kept}, which the case keeps now.',
      'without-the-level': 'Version {version} does not have level {level}, where the case stands.',
      'without-the-step': 'Version {version} does not have step {step} on level {level}, where the case stands.',
      'without-the-body': 'Version {version} does not have {body}, which the case is with.',
      'without-the-role':
        'Version {version} does not have the role {role}, which the one who holds the baton, or is offered it, has.',
      'changes-not-known':
        'The case can move to version {version}. The rules it has kept until now are not at hand, so it is not said what changes.',
      'changes-duties': 'The case can move to version {version}. Duties or days change by these rules: {changes}.',
      'changes-no-duty': 'The case can move to version {version}. No duty and no day changes.',
    },
    ways: {
      'choose-one-in-force': 'Choose a version that is in force that day.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
      'name-the-version': 'Say which version the case is to keep.',
      'adopt-a-later-version': 'Choose a later version than the one the case keeps.',
      'finish-there-first': 'Record what the body advises, and then go over to the new version.',
      'hand-over-first':
        'Retract the offer, or let someone whose role both versions have take over, and then go over to the new version.',
      'move-first': 'Move the case to a level and step that both versions have, and then to the new version.',
    },
  },
};
