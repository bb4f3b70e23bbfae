import { setImmediate as nextTurn } from 'node:timers/promises';
import { inBackground, ReadersFirst } from './readers-first';

describe('whoever waits for a page goes first', () => {
  async function hasCome(turn: Promise<void>): Promise<boolean> {
    let come = false;
    void turn.then(() => (come = true));
    await nextTurn();
    return come;
  }

  it('lets jobs through while nobody asks for anything', async () => {
    expect(await hasCome(inBackground(() => new ReadersFirst().myTurn()))).toBe(true);
  });

  it('keeps a job waiting until the last request is answered', async () => {
    const readers = new ReadersFirst();
    const answered = [readers.begin(), readers.begin()];
    const turn = inBackground(() => readers.myTurn());
    answered[0]?.();
    expect(await hasCome(turn)).toBe(false);
    answered[1]?.();
    expect(await hasCome(turn)).toBe(true);
  });

  it('never keeps a request waiting for another', async () => {
    const readers = new ReadersFirst();
    readers.begin();
    expect(await hasCome(readers.myTurn())).toBe(true);
  });

  it('lets a job through in the end, however many ask', async () => {
    const readers = new ReadersFirst();
    readers.begin();
    await expect(inBackground(() => readers.myTurn())).resolves.toBeUndefined();
  });

  it('follows a job into everything it awaits', async () => {
    const readers = new ReadersFirst();
    const answered = readers.begin();
    const turn = inBackground(async () => {
      await nextTurn();
      await readers.myTurn();
    });
    await nextTurn();
    expect(await hasCome(turn)).toBe(false);
    answered();
    await turn;
  });
});
