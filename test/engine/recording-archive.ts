import type { Archive, ArchivePackage } from '../../src/port/archive.ts';

/** An archive that keeps packages in this process: `stored` once for each id, `asked` each time. */
export function recordingArchive(): Archive & { readonly stored: ArchivePackage[]; readonly asked: ArchivePackage[] } {
  const stored: ArchivePackage[] = [];
  const asked: ArchivePackage[] = [];
  return {
    stored,
    asked,
    async store(archived) {
      asked.push(archived);
      const known = stored.findIndex((one) => one.id === archived.id);
      if (known < 0) stored.push(archived);
      return { receipt: `kvittering-${known < 0 ? stored.length : known + 1}` };
    },
  };
}
