import { readPassageId } from './passage-id';

describe('readPassageId', () => {
  it('reads a message', () => {
    expect(readPassageId('m:0f1e-22')).toEqual({ kind: 'message', messageId: '0f1e-22' });
  });

  it('reads a stretch of a section', () => {
    expect(readPassageId('s:0f1e-22:120-480')).toEqual({
      kind: 'section',
      sectionId: '0f1e-22',
      from: 120,
      to: 480,
    });
  });

  it('takes nothing else from an address', () => {
    for (const id of ['', 'm:', 's:abc', 'm:<script>', 's:abc:1-x']) expect(readPassageId(id)).toBeNull();
  });
});
