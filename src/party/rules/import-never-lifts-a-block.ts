import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, refused } from '../../rule/finding.ts';
import { actsAs } from '../roles.ts';

/**
 * A register import may set responsibility and protection. It never unblocks, allows or lifts: only a person opens what was closed.
 *
 * Why: A register knows of responsibility in law and nothing of danger at home. What a person closed with a reason, a nightly sync must
 * not open.
 */
export const importNeverLiftsABlock = model({
  id: 'import-never-lifts-a-block',
  sources: [interpretation('an-import-never-opens')],
  guard: {
    judge({ actor, profile }: Asked<Record<never, never>>) {
      const looked = { role: actor.role, service: actor.service };
      const isImport = actsAs(profile, actor.role) === 'system' || actor.service === 'import';
      return isImport
        ? refused('an-import-opens-nothing', looked, ['a-person-opens'])
        : doesNotApply('a-person-acts', looked);
    },
  },
});
