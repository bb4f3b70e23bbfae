import { StaticEmbedder } from '@tacit/knowledge';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turnFeatures } from './turn-features';
import { TURN_KINDS, TurnModel } from './turn-model';

describe('the model of turns', () => {
  const embedder = StaticEmbedder.open();
  const featuresOf = (text: string) => turnFeatures(text, embedder.vectorOf(text));

  it('gives every kind a share, and all of them together one', () => {
    const odds = TurnModel.open().probabilities(featuresOf('do you remember the lake'));
    expect(odds).toHaveLength(TURN_KINDS.length);
    expect(odds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(TURN_KINDS[odds.indexOf(Math.max(...odds))]).toBe('talk');
  });

  it('says the same after it was written and read again', () => {
    const model = TurnModel.open();
    const file = join(mkdtempSync(join(tmpdir(), 'turn-model-')), 'model.bin');
    writeFileSync(file, model.packed());
    const text = featuresOf('promise me that you will come home');
    const again = TurnModel.open(file).probabilities(text);
    for (const [kind, share] of model.probabilities(text).entries())
      expect(again[kind]).toBeCloseTo(share, 2);
  });

  it('reads slips of the finger and traditional characters', () => {
    const kindOf = (text: string) => {
      const odds = TurnModel.open().probabilities(featuresOf(text));
      return TURN_KINDS[odds.indexOf(Math.max(...odds))];
    };
    expect(kindOf('i wana end my life')).toBe('crisis');
    expect(kindOf('我不想活著了，藥都準備好了')).toBe('crisis');
  });
});
