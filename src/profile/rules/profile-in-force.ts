import type { Id } from '../../identity/id.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { isInForce, isLaterThan } from '../in-force.ts';
import { bodyLeftBehind, roleLeftBehind } from '../left-behind.ts';
import type { Profile } from '../profile.ts';
import { type Asked, model } from '../rulebook.ts';

/**
 * Asked of the commands that open a case, by a concern or by taking it over, and of the one that moves it to another version. `named`: the
 * version it names. `changes`: rules whose duties differ for this case under the version adopted; undefined where the rules it has kept until
 * now are not at hand.
 */
export type InForceAsked =
  | { readonly act: 'raise' | 'take-over'; readonly named: string | undefined }
  | { readonly act: 'adopt'; readonly named: string | undefined; readonly changes?: readonly Id[] | undefined };

/**
 * A case is opened under a version that is in force, named where several are, and keeps it until a later version is adopted, which says
 * what changes. A concern is recorded under whatever version there is, with advice where that one is not in force.
 *
 * Why: A family should be met by the rules that held when they came, until someone decides otherwise and says what changes. That the rules
 * have run out is no reason not to hear that a child may need help.
 */
export const profileInForce = model({
  id: 'profile-in-force',
  sources: ['TRO2-1', interpretation('two-versions-in-force')],
  guard: {
    judge(asked: Asked<InForceAsked>) {
      const { ask, profile, day } = asked;
      const { version, validFrom, validTo } = profile;
      const impossible = ask.act === 'adopt' ? unfitting(asked) : undefined;
      if (impossible) return impossible;
      if (isInForce(profile, day))
        return ask.act === 'adopt' ? adoption(asked, ask.changes) : opening(asked, ask.named);
      if (ask.act === 'raise') return raisedAllTheSame(profile);
      return needsAPerson('not-in-force', { version, validFrom, validTo }, ['choose-one-in-force', 'leader-decides']);
    },
  },
});

/** What no decision of a person mends: an earlier version, or one that lacks something the case stands on. */
function unfitting(asked: Asked<InForceAsked>) {
  const { profile, state } = asked;
  const { version, replaces } = profile;
  if (replaces && !isLaterThan(profile, replaces))
    return refused('not-a-later-version', { version, kept: replaces.version }, ['adopt-a-later-version']);
  const { level, step } = state.level;
  const found = profile.levels.find((one) => one.id === level);
  if (found === undefined) return refused('without-the-level', { version, level }, ['move-first']);
  const known = step === undefined || (found.steps ?? []).some((one) => one.id === step);
  if (!known) return refused('without-the-step', { version, level, step }, ['move-first']);
  return replaces && leftBehind(asked, replaces);
}

/** A body the case is with, and a role that holds the baton or is offered it. */
function leftBehind(asked: Asked<InForceAsked>, replaces: Profile) {
  const { version } = asked.profile;
  const body = bodyLeftBehind(asked, replaces);
  if (body !== undefined) {
    const behind = body.concerns.length === 0 ? {} : { concerns: body.concerns };
    return refused('without-the-body', { version, body: body.id, ...behind }, ['finish-there-first']);
  }
  const role = roleLeftBehind(asked, replaces);
  return role === undefined ? undefined : refused('without-the-role', { version, role }, ['hand-over-first']);
}

/** An open door: what has happened is recorded, and it is said what to do about the rules. */
function raisedAllTheSame({ version, validFrom, validTo, inForceBeside = [] }: Profile) {
  return inForceBeside.length === 0
    ? advises('raised-out-of-force', { version, validFrom, validTo })
    : advises('raised-beside-one-in-force', { version, beside: inForceBeside });
}

function opening({ profile }: Asked<InForceAsked>, named: string | undefined) {
  const { version, inForceBeside = [] } = profile;
  const looked = { version, beside: inForceBeside };
  if (named !== undefined && named !== version && inForceBeside.length === 0)
    return advises('another-version-named', { version, named });
  if (inForceBeside.length === 0 || named === version) return permitted('in-force', looked);
  return needsAPerson('several-in-force', looked, ['name-the-version', 'leader-decides']);
}

function adoption({ profile }: Asked<InForceAsked>, changes: readonly Id[] | undefined) {
  const looked = { version: profile.version, changes };
  if (changes === undefined) return advises('changes-not-known', looked);
  return changes.length > 0 ? advises('changes-duties', looked) : permitted('changes-no-duty', looked);
}
