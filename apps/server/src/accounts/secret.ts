import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in URLs and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Secrets are random, so one fast hash is enough; only this is stored. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
