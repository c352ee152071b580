import { describe, expect, test } from 'vitest';
import { consoleNotifier } from '../../adapters/notification/console/console-notifier.ts';
import { type NotifierUnderTest, notifierContract } from '../../adapters/notification/contract/notifier-contract.ts';
import { notice } from '../../adapters/notification/contract/sample.ts';

const LINE = /^notice for (\S+): (.*)$/;

async function consoleUnderTest(): Promise<NotifierUnderTest> {
  let isDown = false;
  let text = '';
  const notifier = consoleNotifier({
    write(line, done) {
      if (isDown) return done(new Error('EPIPE larer-1@example.org'));
      text += line;
      done();
    },
  });
  return {
    notifier,
    recipient: (person) => ({ address: `${person}@example.org`, language: 'nb' }),
    sent: async () => {
      const lines = text.split('\n').slice(0, -1);
      return lines.map((line) => ({ to: LINE.exec(line)?.[1] ?? '', says: LINE.exec(line)?.[2] ?? line }));
    },
    breakDown: async () => {
      isDown = true;
    },
    restore: async () => {
      isDown = false;
    },
    close: async () => undefined,
  };
}

describe('console notifier', () => {
  notifierContract(test, consoleUnderTest, { needsAddress: false, canBreak: true });

  async function writtenFor(to: string) {
    const written: string[] = [];
    const stream = {
      write(text: string, done: () => void) {
        written.push(text);
        done();
      },
    };
    await consoleNotifier(stream).deliver(notice(to), { address: 'kari@example.org', language: 'nb' });
    return written.join('');
  }

  test('writes one line with the person id and nothing else of anyone', async () => {
    expect(await writtenFor('larer-1')).toBe('notice for larer-1: there is something to see\n');
  });

  test('stays on one line whatever it is handed', async () => {
    expect(await writtenFor('larer\n1\u001b[2K')).toBe('notice for larer?1??2K: there is something to see\n');
  });

  test('a stream that throws is a stream that is down', async () => {
    const cause = new Error('closed');
    const stream = {
      write() {
        throw cause;
      },
    };
    await expect(consoleNotifier(stream).deliver(notice('a'), undefined)).rejects.toMatchObject({ cause });
  });
});
