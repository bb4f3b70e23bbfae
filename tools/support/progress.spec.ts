import { ProgressDisplay } from './progress-display';
import { barText, outcomeText, progressText } from './progress-text';
import type { ImportShape } from './shapes';

const running: ImportShape = {
  id: 'i',
  phase: 'READING',
  done: 50,
  total: 200,
  unit: 'bytes',
  recordsPerSecond: 4123.4,
  secondsLeft: 75,
  counts: {
    files: 1,
    conversations: 1,
    messages: 1,
    documents: 0,
    sections: 0,
    people: 2,
    skipped: 0,
    unchanged: 0,
  },
  message: null,
  source: { id: 's', name: 'chat.txt' },
};

describe('the progress of an import', () => {
  it('is a bar that never leaves its frame', () => {
    expect(barText(0, 0)).toBe('[........................]   0%');
    expect(barText(1, 2)).toBe('[############............]  50%');
    expect(barText(3, 2)).toBe('[########################] 100%');
  });

  it('tells the name, the phase, the rate and the time left', () => {
    expect(progressText(running)).toBe(
      'chat.txt  reading  [######..................]  25%  4,123 records/s  1 min 15 s left',
    );
  });

  it('tells in the end what came in, what was known and what was left out', () => {
    const counts = { ...running.counts, skipped: 2, unchanged: 1200 };
    expect(outcomeText({ ...running, phase: 'DONE', counts })).toBe(
      'chat.txt: done, 1 message, 2 people, 1,200 there already, 2 skipped',
    );
  });

  it('moves in place on a terminal', () => {
    const screen = fakeScreen(true);
    const display = new ProgressDisplay(screen);
    display.running(running);
    display.running({ ...running, done: 100 });
    display.settled({ ...running, phase: 'DONE' });
    expect(screen.text.split('\n')).toHaveLength(2);
    expect(screen.text.endsWith('\r\u001b[Kchat.txt: done, 1 message, 2 people\n')).toBe(true);
  });

  it('writes one plain line a phase into a log', () => {
    const screen = fakeScreen(false);
    const display = new ProgressDisplay(screen);
    display.sent('chat.txt', 1, 2);
    display.sent('chat.txt', 2, 2);
    display.running(running);
    display.running({ ...running, done: 100 });
    display.running({ ...running, phase: 'INDEXING' });
    display.running({ ...running, phase: 'DONE' });
    display.settled({ ...running, phase: 'DONE' });
    expect(screen.text).toBe(
      'chat.txt: sending\nchat.txt: reading\nchat.txt: indexing\nchat.txt: done, 1 message, 2 people\n',
    );
  });
});

function fakeScreen(isTTY: boolean) {
  return {
    isTTY,
    columns: 120,
    text: '',
    write(text: string) {
      this.text += text;
    },
  };
}
