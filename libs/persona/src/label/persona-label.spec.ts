import { farewellLine, fullNotice, neverAnsweredLine, personaLabel, realMessageLabel } from './persona-label';

describe('the words around a persona', () => {
  it('label it in English and Chinese', () => {
    expect(personaLabel({ name: 'Mei', messages: 3214, language: 'en' })).toBe(
      'Persona of Mei, from 3,214 messages. Not Mei.',
    );
    expect(personaLabel({ name: 'Mei', messages: 3214, language: 'zh' })).toBe(
      '由 3,214 条消息生成的 Mei 的分身，不是 Mei 本人。',
    );
  });

  it('count one message as one', () => {
    expect(personaLabel({ name: 'Mei', messages: 1, language: 'en' })).toContain('from 1 message.');
  });

  it('say of a real message when it was written, and that it was not written now', () => {
    expect(realMessageLabel({ name: 'Alex', date: '3 May 2023', language: 'en' })).toBe(
      'A real message Alex wrote on 3 May 2023. Not now.',
    );
    expect(realMessageLabel({ name: '小雨', date: null, language: 'zh' })).toContain('不是现在写的');
  });

  it('say in full that nobody human is there, in both languages', () => {
    expect(fullNotice({ name: 'Mei', messages: 10, language: 'en' })).toMatch(
      /AI persona.*not a human being/,
    );
    expect(fullNotice({ name: 'Mei', messages: 10, language: 'zh' })).toMatch(
      /AI 分身，不是 Mei，也不是真人/,
    );
  });

  it.each(['en', 'zh'] as const)('end without a question, a thank-you or a hook (%s)', (language) => {
    expect(farewellLine(language)).toMatch(/^(Closed\.|已结束。)$/);
    const night = farewellLine(language, language === 'zh' ? '晚安' : 'good night');
    expect(night).toMatch(/^(Closed\. Sleep well\.|已结束。晚安。)$/);
  });

  it('admit that nothing like it was ever answered', () => {
    expect(neverAnsweredLine({ name: 'Alex', language: 'en' })).toBe(
      'Alex never answered anything like this.',
    );
    expect(neverAnsweredLine({ name: 'Alex', language: 'zh' })).toBe('Alex 从没回答过类似的话。');
  });
});
