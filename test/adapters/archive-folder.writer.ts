/**
 * A process of its own that stores one package after another in a folder until it is killed, and prints the id of each once it has its
 * receipt. Arguments: folder, first part of the ids.
 */
import { writeSync } from 'node:fs';
import { archived } from '../../adapters/archive/contract/sample.ts';
import { folderArchive } from '../../adapters/archive/folder/folder-archive.ts';

const [folder = '', first = ''] = process.argv.slice(2);
const archive = folderArchive(folder);

for (let number = 0; ; number += 1) {
  const id = `${first}-${number}`;
  await archive.store(archived(id));
  writeSync(1, `${id}\n`);
}
