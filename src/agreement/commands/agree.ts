import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { agreedUpon, authorityToSay, saidBy, wordOf } from '../whose-word.ts';

/** Says yes to something: the person themselves, or a professional for their own service. What the yes is worth is judged where it is used. */
export const agree = door('Agree', {
  authority: ask(actorMayIssueThis, (c, _, profile) => authorityToSay(c, profile)),
  guards: [],
  alreadySo(c, s, { profile }) {
    const word = wordOf(s.agreement, c.about, speaker(c));
    const same = word?.is === 'agreed' && word.thrives === c.thrives && word.effect === c.effect;
    return same && word.service === saidBy(c, profile, c.actor.service).service;
  },
  tells: 'whose-word',
  records: (c, { profile }) => [{ type: 'Agreed', ...fieldsOf(c), ...saidBy(c, profile, c.actor.service) }],
  candidates: agreedUpon,
});
