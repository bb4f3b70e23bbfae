import { isFromSlack, slackSignature } from './slack-signature';

// The example that Slack publishes with its description of the scheme.
const secret = '8f742231b10e8888abcd99yyyzzz85a5';
const timestamp = '1531420618';
const body = Buffer.from(
  'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
);
const signature = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
const at = { secret, now: 1_531_420_618_000 };

describe('isFromSlack', () => {
  it('computes what Slack computes', () => {
    expect(slackSignature(secret, timestamp, body)).toBe(signature);
    expect(isFromSlack({ timestamp, signature, body }, at)).toBe(true);
  });

  it('refuses another body, another time and another secret', () => {
    const changed = Buffer.from(body.toString().replace('roadrunner', 'coyote'));
    expect(isFromSlack({ timestamp, signature, body: changed }, at)).toBe(false);
    expect(isFromSlack({ timestamp: '1531420619', signature, body }, at)).toBe(false);
    expect(isFromSlack({ timestamp, signature, body }, { ...at, secret: 'another' })).toBe(false);
  });

  it('refuses what was signed more than five minutes ago, or is from a future as far', () => {
    const after = (seconds: number) => ({ secret, now: at.now + seconds * 1000 });
    expect(isFromSlack({ timestamp, signature, body }, after(300))).toBe(true);
    expect(isFromSlack({ timestamp, signature, body }, after(301))).toBe(false);
    expect(isFromSlack({ timestamp, signature, body }, after(-301))).toBe(false);
  });

  it('refuses what is missing or is no signature', () => {
    expect(isFromSlack({ timestamp: undefined, signature, body }, at)).toBe(false);
    expect(isFromSlack({ timestamp, signature: undefined, body }, at)).toBe(false);
    expect(isFromSlack({ timestamp, signature: 'v0=', body }, at)).toBe(false);
    expect(isFromSlack({ timestamp: 'now', signature, body }, at)).toBe(false);
  });
});
