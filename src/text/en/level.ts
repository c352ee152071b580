import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const level: RuleTexts<(typeof rulesOf)['level']> = {
  'level-entry-criteria': {
    name: 'What it takes to move up a level',
    question: 'Is what the municipality says about the level met?',
    reasons: {
      'not-on-the-way-up': 'The case does not move up a level.',
      'first-level': 'The municipality demands nothing before level {to}.',
      'no-criteria': 'The municipality has not said what it takes to move to level {to}.',
      met: 'What it takes for level {to} is met.',
      'not-met': 'This is not met for level {to}: {unmet}.',
      'not-known': 'Not enough is known to say whether what it takes for level {to} is met.',
    },
    ways: {
      'meet-the-criteria': 'See to it that this is met, and record it: {unmet}.',
      'lower-level': 'Stay on the present level, or choose another.',
      'find-out-first': 'Find this out, and record it: {missing}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'measures-are-evaluated-before-moving-up': {
    name: 'Measures are evaluated before the case moves up',
    question: 'Have the measures of the level been evaluated?',
    reasons: {
      'not-on-the-way-up': 'The case does not move up a level.',
      'all-evaluated': 'Every measure that was started on level {level} has been evaluated.',
      'not-evaluated': 'These measures of level {level} have not been evaluated: {measures}.',
    },
    ways: {
      'evaluate-first':
        'Evaluate the measures. It is enough to record that one was stopped, or that its effect is unclear.',
    },
  },
  'steps-come-in-order': {
    name: 'Steps come in order',
    question: 'Is the step done as the municipality says, and can the case go on or back?',
    reasons: {
      'on-their-word': 'The municipality demands nothing here. Whoever is responsible decides it.',
      'demands-met': 'What step {step} demands has been done.',
      'demands-not-met': 'This is missing on step {step}: {unmet}.',
      'not-back': 'Step {to} comes after step {step}. The case gets there by completing the steps.',
      'return-is-stated': 'The municipality says that the case can go back to step {to}.',
      'return-not-listed':
        'The municipality does not name step {to} among those the case can go back to from step {step}.',
      'no-move': 'The case stays on the level.',
      'no-gate': 'No step of level {level} has to be complete before the case moves to another level.',
      'gates-passed': 'The steps of level {level} that have to be complete are complete.',
      'step-unknown': 'It is not known which step the case stands on. These steps have to be complete first: {gates}.',
      'gate-ahead': 'These steps have to be complete before the case moves to another level: {gates}.',
    },
    ways: {
      'meet-the-demands': 'Do what is missing, and record it: {unmet}.',
      'complete-the-step': 'Complete the step the case stands on.',
      'complete-the-gate': 'Complete these steps first: {gates}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'way-on-is-stated': {
    name: 'The case goes on to where the municipality has said',
    question: 'Has the municipality said that the case can go there from here?',
    reasons: {
      'not-named': 'The municipality has not said when a case can go there.',
      named: 'The municipality says that the case can go there from level {from}.',
      'not-from-here': 'The municipality names this way, but not from level {from} for a case like this one.',
      'conditions-unknown': 'Not enough is known to say whether this way is one for this case.',
    },
    ways: {
      'find-out-first': 'Find out this, and record it: {missing}.',
      'go-another-way': 'Choose a way the municipality has named from here.',
    },
  },
  'transition-is-stated': {
    name: 'The case moves between levels as the municipality has said',
    question: 'Has the municipality said that the case can go there?',
    reasons: {
      'no-move': 'The case is already there.',
      'next-in-order': 'Level {to} is the one after level {from}.',
      'not-listed': 'The municipality has not said that a case can go from level {from} to level {to} in this way.',
      listed: 'The municipality says that the case can go from level {from} to level {to}.',
      'conditions-not-met':
        'The municipality names the way from level {from} to level {to}, but not for a case like this one.',
      'conditions-unknown':
        'Not enough is known to say whether the way from level {from} to level {to} is for this case.',
    },
    ways: {
      'go-another-way': 'Choose a way the municipality has named from here.',
      'find-out-first': 'Find this out, and record it: {missing}.',
    },
  },
  'start-level-is-stated': {
    name: 'The case starts on a level the municipality states',
    question: 'May the case start on the level that is named?',
    reasons: {
      'on-the-first': 'The case starts on level {first}.',
      'start-is-stated': 'The municipality says that a case may start on level {startLevel}.',
      'starts-on-the-first':
        'The municipality does not say that a case may start on level {startLevel}. The concern is recorded on level {first}.',
    },
    ways: {},
  },
  'lower-levels-tried-first': {
    name: 'Lower levels are tried first',
    question: 'Has the case been where the municipality says it has to have been first?',
    reasons: {
      'not-on-the-way-up': 'The case does not move up a level.',
      'no-history-demanded': 'The municipality does not say that anything else has to be tried before {to}.',
      tried: 'What the municipality says has to be tried before {to} has been tried.',
      'not-tried': 'This has to be tried before {to}, and has not been: {unmet}.',
      'not-known': 'Not enough is known to say whether what has to be tried before {to} has been tried.',
    },
    ways: {
      'try-first': 'Try this first: {unmet}.',
      'find-out-first': 'Find this out, and record it: {missing}.',
      'leader-decides': 'This can be decided, with a reason, by {deciders}.',
    },
  },
  'services-never-drop-the-level': {
    name: 'The level does not follow the services down',
    question: 'Does the case stay on its level when a service leaves?',
    reasons: {},
    ways: {},
  },
};
