// The engine keeps cases: it judges a command, stores what happened, shows each person what they may see, and sends notices.
import { createEngine, memoryCheckpoint } from 'stafett/engine';
import { recordingNotifier } from 'stafett/notification/recording';
import hemnes from 'stafett/profiles/hemnes.json' with { type: 'json' };
import { parseProfile } from 'stafett/schema';
import { memoryCaseStorage } from 'stafett/storage/memory';

const profile = parseProfile(hemnes);
if (!profile.ok) throw new Error('the profile has faults');

const notifier = recordingNotifier();
const stafett = createEngine({
  store: memoryCaseStorage().for('hemnes'),
  profiles: [profile.value],
  notifier,
  checkpoint: memoryCheckpoint(),
});

const larer = { id: 'larer', role: 'kontaktlaerer', service: 'skole' };
const rektor = { id: 'rektor', role: 'leader', service: 'skole' };
const inCase = { caseId: 'sak-1' };
const subject = { kind: 'child', born: '2018-03-14' };

const answers = [
  await stafett.execute(
    { ...inCase, commandId: 'k1', actor: larer, type: 'RaiseConcern', subject, content: 't1' },
    { t1: 'Sitter alene.' },
  ),
  await stafett.execute({ ...inCase, commandId: 'k2', actor: rektor, type: 'OfferBaton', to: 'larer' }),
  await stafett.execute({ ...inCase, commandId: 'k3', actor: rektor, type: 'AcceptBaton' }),
  await stafett.execute({ ...inCase, commandId: 'k4', actor: larer, type: 'AcceptBaton' }),
];
console.log(answers.map((one) => one.outcome).join(', '));

await stafett.deliver();
for (const { notice } of notifier.recorded) console.log('notice:', notice.kind, 'to', notice.to);

const stranger = { id: 'nabo', role: 'volunteer' };
for (const actor of [larer, stranger]) {
  const shown = await stafett.view('sak-1', actor);
  console.log(`${actor.id}: ${shown.outcome}`);
}
