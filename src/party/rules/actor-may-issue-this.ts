import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { type Authority, isAuthorised } from '../authority.ts';
import { mayUseDiscretion } from '../roles.ts';

/** Asked where a more particular rule of the same door says who may: this one then gives way to it. */
export interface SaidElsewhere {
  readonly by: 'rule';
  readonly rule: string;
}

/**
 * Who may do what in a case. The host vouches for who the actor is; what they may do comes from the case alone.
 *
 * Why: Every fact in the history should come from someone who had the standing to say it. The host knows who is logged in; only the case
 * knows who they are to the child.
 */
export const actorMayIssueThis = model({
  id: 'actor-may-issue-this',
  sources: [interpretation('who-may-issue-what'), interpretation('whose-decision-it-cannot-be')],
  guard: {
    judge(asked: Asked<Authority | SaidElsewhere>) {
      const { ask } = asked;
      if (ask.by === 'rule') return doesNotApply('another-rule-says', { rule: ask.rule });
      const looked = { by: ask.by, role: asked.actor.role };
      const may = isAuthorised(asked, ask);
      if (may === true) return permitted('may', looked);
      if (steppingIn(asked, ask)) return permitted('in-place-with-discretion', looked);
      if (may === 'person') return needsAPerson('nobody-is-stated', looked, ['leader-decides']);
      return refused('may-not', looked, ['by-those-who-may']);
    },
  },
});

const IN_PLACE: readonly string[] = ['holder', 'holder-or-leader', 'baton-offerer', 'professional', 'whose-it-is'];

/** Whoever holds the discretion role may act in place of the holder, or of the professional whose command it is, with discretion. */
function steppingIn(asked: Asked<Authority | SaidElsewhere>, ask: Authority): boolean {
  return IN_PLACE.includes(ask.by) && mayUseDiscretion(asked);
}
