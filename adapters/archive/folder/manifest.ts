import { createHash } from 'node:crypto';
import type { ArchiveFile, ArchivePackage } from '../../../src/port/archive.ts';
import { ArchiveError } from '../archive-error.ts';

/**
 * What stands in a package, in the words of an arkivmelding: one saksmappe, one registrering, and a dokumentobjekt for each file with the
 * digest of its bytes. The same package gives the same manifest, to the letter. Not the whole of Noark's schema: what stands here is enough
 * to check a package and to make one.
 */
export function manifestOf(archived: ArchivePackage): string {
  const { id, caseId, logId, log, profile, history, files } = archived;
  const manifest = {
    arkivmelding: {
      system: 'stafett',
      meldingId: id,
      tidspunkt: history.at(-1)?.recordedAt ?? null,
      antallFiler: files.length,
      mappe: {
        type: 'saksmappe',
        mappeID: caseId,
        registrering: {
          registreringsID: logId,
          stafettlogg: { aapnet: log.openedOn, avsluttet: log.closedOn, grunn: log.ground, versjon: history.length },
          regelsett: profile,
          dokumentbeskrivelse: files.map(described),
        },
      },
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function described(file: ArchiveFile, index: number) {
  return {
    dokumentnummer: index + 1,
    dokumentobjekt: {
      format: file.mediaType,
      referanseDokumentfil: file.name,
      sjekksum: file.digest,
      sjekksumAlgoritme: 'SHA-256',
      filstoerrelse: Buffer.byteLength(file.text),
      ...(file.content === undefined ? {} : { innhold: file.content }),
    },
  };
}

/** The receipt of a manifest: letters only, so that it can stand in the case as an id. */
export function receiptOf(manifest: string): string {
  const letters = sha256(manifest).replace(/[0-9a-f]/g, (digit) =>
    'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)),
  );
  return `folder.${letters.slice(0, 40)}`;
}

/** Throws `file-digest-differs` unless every file is what its digest says. */
export function mustBeAsDigested({ files }: ArchivePackage): void {
  const wrong = files.findIndex((file) => sha256(file.text) !== file.digest);
  if (wrong >= 0) throw new ArchiveError('file-digest-differs', `file ${wrong + 1} is not what its digest says`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
