#!/usr/bin/env node
import { main } from './main.ts';
import { EXIT } from './streams.ts';

// Whoever reads us may stop reading (`stafett rules | head`): that is no fault of ours, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? EXIT.fine);
  });
}

const plain = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stdout.isTTY === true && !plain,
});
