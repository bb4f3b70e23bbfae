import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request older than this may be one that somebody recorded. */
const windowSeconds = 5 * 60;

/** A request as it came; the body byte for byte. */
export interface SignedRequest {
  /** `X-Slack-Request-Timestamp`: seconds since 1970. */
  timestamp: string | undefined;
  /** `X-Slack-Signature`. */
  signature: string | undefined;
  body: Buffer;
}

/** `v0=` and the HMAC-SHA-256 of `v0:timestamp:body` in hex: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function slackSignature(secret: string, timestamp: string, body: Buffer): string {
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body);
  return `v0=${mac.digest('hex')}`;
}

/** Whether whoever holds the secret sent this, just now. @param now milliseconds since 1970 */
export function isFromSlack(
  { timestamp, signature, body }: SignedRequest,
  { secret, now }: { secret: string; now: number },
): boolean {
  if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > windowSeconds) return false;
  const expected = Buffer.from(slackSignature(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
