import { letterPage } from './letter-page';

const letter = {
  language: 'en',
  title: 'A letter to myself',
  date: '1 March 2024',
  text: 'Dear me,\n\nit was <b>good</b>.',
  parts: [
    {
      title: 'What was good',
      moments: [{ passages: [{ text: 'soup & bread', speaker: { name: 'Alex' } }] }],
    },
    { title: 'Nothing here', moments: [] },
  ],
  mark: 'Saved with Tacit.',
  dateOf: () => '2 May 2023',
};

describe('a letter as a page', () => {
  it('holds the letter, the lines with who and when, and says where it comes from', () => {
    const page = letterPage(letter);
    expect(page).toContain('<p>Dear me,</p>');
    expect(page).toContain('<figcaption>2 May 2023</figcaption><p><b>Alex</b> soup &amp; bread</p>');
    expect(page).toContain('Saved with Tacit.');
    expect(page).toContain('<meta name="generator" content="Tacit">');
    expect(page).not.toContain('Nothing here');
  });

  it('takes words for words, never for markup, and loads nothing', () => {
    const page = letterPage(letter);
    expect(page).toContain('it was &lt;b&gt;good&lt;/b&gt;.');
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
  });
});
