/** An error as the log of a vault may hold it: the message of a failed statement repeats what was to be stored. */
export function errorWithoutContent(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  // The message stands before the frames, and may have lines that look like one.
  const after = (error.stack ?? '').split(error.message).at(-1) ?? '';
  const frames = after.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return { type: error.name, ...(code !== undefined && { code }), stack: frames.join('\n') };
}
