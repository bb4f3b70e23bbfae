import { BatchSize } from './batch-size';

describe('records per transaction', () => {
  it('grow where the database is fast, up to what is configured', () => {
    const batch = new BatchSize(350);
    batch.learn(batch.records, 5);
    expect(batch.records).toBe(200);
    batch.learn(batch.records, 5);
    expect(batch.records).toBe(350);
  });

  it('shrink where transactions take long, but not so far that they cost more than they store', () => {
    const batch = new BatchSize(400);
    for (const ms of [5, 5, 60]) batch.learn(batch.records, ms);
    expect(batch.records).toBe(267);
    for (let i = 0; i < 9; i++) batch.learn(batch.records, 5_000);
    expect(batch.records).toBe(100);
  });

  it('learn nothing from a small rest that was quick', () => {
    const batch = new BatchSize(400);
    batch.learn(3, 2);
    expect(batch.records).toBe(100);
  });

  it('are what is configured where that is little', () => {
    expect(new BatchSize(2).records).toBe(2);
  });
});
