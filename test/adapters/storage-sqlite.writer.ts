/**
 * A process of its own that appends to a shared SQLite file and prints `case version` for each append once it has been
 * acknowledged. Arguments: file, name of the writer, how many appends (0: until it is killed), cases to write in turn.
 */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { append, content, here } from '../../adapters/storage/contract/sample.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';

const [file = '', writer = '', count = '0', ...caseIds] = process.argv.slice(2);
const database = new (createRequire(`${process.cwd()}/package.json`)('libsql'))(file);
const store = sqliteCaseStorage(database).for(here);

for (let done = 0; count === '0' || done < Number(count); done += 1) {
  const caseId = caseIds[done % caseIds.length] ?? 'a';
  writeSync(1, `${caseId} ${await appended(caseId, `${writer}-${done}`)}\n`);
}
database.close();

/** Tries again at the version that stands until the command is written; gives the version it brought the case to. */
async function appended(caseId: string, commandId: string): Promise<number> {
  for (let expected = 0; ; ) {
    const texts = [content(caseId, `${caseId}-${commandId}`)];
    const outcome = await store.append(append(caseId, commandId, expected, { events: 2, contents: texts }));
    if (outcome.outcome === 'appended') return outcome.version;
    if (outcome.outcome === 'repeated') throw new Error('a command was taken for written before it was acknowledged');
    expected = outcome.version;
  }
}
