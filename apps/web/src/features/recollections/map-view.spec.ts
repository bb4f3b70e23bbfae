import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clustersOf, mapPoint, viewOf } from './map-view';

const lisbon = mapPoint({ latitude: 38.72, longitude: -9.14 });
const sintra = mapPoint({ latitude: 38.8, longitude: -9.38 });
const zurich = mapPoint({ latitude: 47.37, longitude: 8.54 });
const sydney = mapPoint({ latitude: -33.87, longitude: 151.21 });
const sees = (points: (typeof lisbon)[], zoom = 1) => {
  const { x, y, width, height, shorten } = viewOf(points, zoom);
  return points.map((point) => {
    const [across, down] = [(point.x * shorten - x) / width, (point.y - y) / height];
    return across > 0.05 && across < 0.95 && down > 0.05 && down < 0.95;
  });
};

describe('the map of places', () => {
  it('shows every place with air around it, near or far', () => {
    expect(sees([lisbon])).toEqual([true]);
    expect(sees([lisbon, zurich])).toEqual([true, true]);
    expect(sees([lisbon, sydney])).toEqual([true, true]);
  });

  it('is the whole world where there is no place', () => {
    expect(viewOf([])).toMatchObject({ x: -1800, width: 3600 });
  });

  it('comes nearer when asked, and no nearer than the outline can tell', () => {
    expect(viewOf([lisbon, zurich], 2).width).toBeLessThan(viewOf([lisbon, zurich]).width);
    expect(viewOf([lisbon], 1000).width).toBe(60);
  });

  it('is drawn on an outline that no browser stops reading half way', () => {
    const outline = readFileSync(join(__dirname, 'world-outline.txt'), 'utf8');
    const pair = '-?[0-9]+(?: |(?=-))-?[0-9]+';
    expect(outline).toMatch(new RegExp(`^(?:M${pair}l${pair}(?:(?: |(?=-))${pair})+z)+$`));
  });

  it('draws places that lie on one another as one, until one comes near enough', () => {
    const all = [lisbon, sintra, zurich];
    expect(clustersOf(all, viewOf(all)).map(({ members }) => members.length)).toEqual([2, 1]);
    expect(clustersOf([lisbon, sintra], viewOf([lisbon, sintra], 8))).toHaveLength(2);
  });
});
