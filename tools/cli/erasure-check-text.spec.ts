import { erasureCheckText } from './erasure-check-text';

const clean = { isWhole: true, isRecorded: true, remains: [], backups: [] };

describe('the check of a receipt, in a terminal', () => {
  it('says that nothing remains where it was looked for', () => {
    expect(erasureCheckText(clean)).toContain('Nothing remains.');
  });

  it('names what is left, and the backups that hold it', () => {
    const text = erasureCheckText({ ...clean, remains: ['2 rows in message'], backups: ['old.zip'] }).join(
      '\n',
    );
    expect(text).toContain('Still here: 2 rows in message.');
    expect(text).toContain('old.zip');
    expect(text).not.toContain('Nothing remains');
  });

  it('claims nothing where the audit log does not know the receipt, and says where it is known', () => {
    const text = erasureCheckText({ ...clean, isRecorded: false }).join('\n');
    expect(text).not.toContain('Nothing remains');
    expect(text).toContain('nothing was looked for');
    expect(text).toContain('vault');
  });
});
