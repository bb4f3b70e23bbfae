import { OpenaiServer } from './openai-server';

const sendsTo = (url: string): string | null =>
  new OpenaiServer({ url, model: 'tiny', key: null, keys: 'LLM' }).sendsTo;

describe('where a model is served', () => {
  it('is this machine by each of its names', () => {
    for (const host of ['localhost:11434', '127.0.0.1:8080', '127.8.9.1', '[::1]:1234'])
      expect(sendsTo(`http://${host}/v1`)).toBeNull();
  });

  it('is elsewhere for every other name, also one that begins like an address of this machine', () => {
    expect(sendsTo('https://127.example.org/v1')).toBe('127.example.org');
    expect(sendsTo('http://10.0.0.7:8000/v1')).toBe('10.0.0.7:8000');
  });
});
