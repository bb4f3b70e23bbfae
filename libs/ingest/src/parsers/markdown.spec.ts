import { parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('markdown', () => {
  it('cuts a document at its headings and keeps their path', async () => {
    const records = await parseBytes(
      'docs/payments.md',
      '# Payments\nIntro.\n\n## Refunds\nWithin 14 days.\n\n### Limits\n500 EUR\n\n## Payouts\nOn Mondays.\n',
    );
    expect(records[0]).toMatchObject({ type: 'document', key: 'docs/payments.md', title: 'Payments' });
    expect(
      recordsOfType(records, 'section').map(({ headings, text, place }) => [
        headings.join(' > '),
        text,
        place.line,
      ]),
    ).toEqual([
      ['Payments', 'Intro.', 1],
      ['Payments > Refunds', 'Within 14 days.', 4],
      ['Payments > Refunds > Limits', '500 EUR', 7],
      ['Payments > Payouts', 'On Mondays.', 10],
    ]);
  });

  it('reads the front matter', async () => {
    const [document, section] = await parseBytes(
      'a.md',
      '---\ntitle: 退款手册\nauthor: Maya Lin <Maya@example.org>\ndate: 2024-01-02\n---\n\n正文在此。\n',
    );
    expect(document).toMatchObject({
      title: '退款手册',
      authors: [
        { platform: 'document', id: 'maya@example.org', name: 'Maya Lin', email: 'maya@example.org' },
      ],
      writtenAt: '2024-01-02',
      clock: 'local',
    });
    expect(section).toMatchObject({ text: '正文在此。', place: { line: 7 } });
  });

  it('takes front matter that is no YAML for text', async () => {
    const [document, section] = await parseBytes('a.md', '---\n: : [\n---\nText.\n');
    expect(document).toMatchObject({ title: 'a' });
    expect(section).toMatchObject({ text: expect.stringContaining('Text.') });
  });

  it('knows underlined headings, and leaves code blocks alone', async () => {
    const records = await parseBytes(
      'a.md',
      'Runbook\n=======\n\n```sh\n# no heading\n```\n\nSteps\n-----\n1. Stop.\n',
    );
    expect(recordsOfType(records, 'section').map(({ headings }) => headings)).toEqual([
      ['Runbook'],
      ['Runbook', 'Steps'],
    ]);
  });

  it('cuts a very long text between paragraphs', async () => {
    const records = await parseBytes('long.md', 'A paragraph of some length.\n\n'.repeat(2_000));
    const sections = recordsOfType(records, 'section');
    expect(sections.length).toBeGreaterThan(3);
    expect(sections.every(({ text }) => text.length < 13_000)).toBe(true);
  });
});
