/** What the process says by its end: part of the interface, scripts rely on it. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  notSignedIn: 3,
  noAnswer: 4,
  interrupted: 130,
} as const;

/** A failure that people may read, with the exit code that goes with it. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

export class UsageError extends CliError {
  constructor(message: string) {
    super(message, exitCodes.usage);
  }
}

export class NotSignedInError extends CliError {
  constructor(server: string) {
    super(`Nobody is signed in at ${server}: run "tacit login" first.`, exitCodes.notSignedIn);
  }
}
