/**
 * A failure that people may read. The code is stable (`source/not-found`); the message names the thing, the
 * cause and the next step. Everything else that is thrown is masked.
 */
export class TacitError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** It is not there, or not for this asker to know of: the two look the same from outside. */
export class NotFoundError extends TacitError {
  constructor(thing: string, id: string) {
    super(`${thing}/not-found`, `There is no ${thing} ${id} that you can see.`, 404);
  }
}

export class UnauthenticatedError extends TacitError {
  constructor(message = 'Sign in first.') {
    super('account/not-signed-in', message, 401);
  }
}

export class ForbiddenError extends TacitError {
  constructor(code: string, message: string) {
    super(code, message, 403);
  }
}

export class InputError extends TacitError {
  constructor(code: string, message: string) {
    super(code, message, 400);
  }
}

export class ConflictError extends TacitError {
  constructor(code: string, message: string) {
    super(code, message, 409);
  }
}

export class TooManyRequestsError extends TacitError {
  constructor(code: string, message: string) {
    super(code, message, 429);
  }
}
