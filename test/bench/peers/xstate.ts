import { and, setup, transition } from 'xstate';
import { type Asked, checks } from './by-hand.ts';

interface Context {
  readonly holder: string | undefined;
}

type Accept = { readonly type: 'AcceptBaton' } & Asked;

const of =
  (check: (asked: Asked) => boolean) =>
  ({ event }: { readonly event: Accept }) =>
    check(event);

/** An offered baton as a machine of XState 5, with the same checks as guards. */
const machine = setup({
  types: { context: {} as Context, events: {} as Accept },
  guards: {
    isInOrder: of(checks.isInOrder),
    isOffered: of(checks.isOffered),
    isEligible: of(checks.isEligible),
    isDecided: of(checks.isDecided),
    hasConsent: of(checks.hasConsent),
  },
}).createMachine({
  id: 'baton',
  initial: 'offered',
  context: { holder: undefined },
  states: {
    offered: {
      on: {
        AcceptBaton: {
          guard: and(['isInOrder', 'isOffered', 'isEligible', 'isDecided', 'hasConsent']),
          target: 'held',
        },
      },
    },
    held: {},
  },
});

const offered = machine.resolveState({ value: 'offered', context: { holder: undefined } });

/** Whether the machine moves on: its pure `transition`, no actor, no snapshot kept. */
export function acceptInXState(asked: Asked): boolean {
  const [next] = transition(machine, offered, { type: 'AcceptBaton', ...asked });
  return next.value === 'held';
}
