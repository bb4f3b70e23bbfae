import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import * as operations from '../../support/operations';
import { CliContext } from '../cli-context';
import { UsageError } from '../cli-error';
import { erasureCheckText } from '../erasure-check-text';

/** Looks whether anything is left of what a receipt says was erased. */
export function verifyErasureCommand(): Command {
  return new Command('verify-erasure')
    .description('check a receipt of an erasure: whether anything of it is still here')
    .argument('<receipt>', 'the file that was handed out')
    .action(async (path: string, _: object, command: Command) => {
      const context = await CliContext.of(command);
      const receipt = await readFile(path, 'utf8').catch(() => {
        throw new UsageError(`${path} cannot be read; give the receipt as it was saved.`);
      });
      const { verifyErasure } = await context.client.request(operations.verifyErasure, { receipt });
      const { isWhole, isRecorded, remains } = verifyErasure;
      context.print(verifyErasure, () => erasureCheckText(verifyErasure));
      if (!isWhole || !isRecorded || remains.length > 0) context.endWith('failed');
    });
}
