import { parseArgs } from 'node:util';
import { parsers } from '../parsers';
import { FuzzThread } from './fuzz-thread';

/** Cases of one order, so that a failure names few of them and progress is seen. */
const BATCH = 5_000;

/** `npm run fuzz -- --cases 100000 --seed 1 --format msg`: the scheduled run; exit code 1 when a promise broke. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string', multiple: true },
    },
  });
  const cases = Number(values.cases);
  const seed = Number(values.seed);
  const wanted = values.format ?? parsers.map(({ format }) => format);
  const thread = new FuzzThread();
  for (const format of wanted) {
    const started = performance.now();
    let read = 0;
    let failure: string | null = null;
    for (let done = 0; done < cases && failure === null; done += BATCH) {
      const order = { format, cases: Math.min(BATCH, cases - done), seed: seed + done };
      const result = await thread.fuzz(order);
      read += result.read;
      failure = result.failure;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (failure === null)
      process.stdout.write(`${format}: ${cases} cases, ${read} of them read, ${seconds} s\n`);
    else {
      process.stderr.write(`${format}: ${failure}\n`);
      process.exitCode = 1;
    }
  }
  await thread.close();
}

void main();
