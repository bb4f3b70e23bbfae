/** A photo by its document. */
export interface RecalledPhoto {
  id: string;
  /** Milliseconds since 1970, on the clock of the camera where it tells no zone. */
  at: number;
  /** Degrees; null where it was not told or not kept. */
  location: Location | null;
}

export interface Location {
  latitude: number;
  longitude: number;
}

/** Photos that belong together: an evening, a day out, a journey. */
export interface PhotoOccasion {
  firstAt: number;
  lastAt: number;
  /** The middle of where they were taken; null where none tells it. */
  location: Location | null;
  /** Away from where most days were spent, or nobody knows where that is. */
  isAway: boolean;
  /** In the order they were taken. */
  photoIds: string[];
}

const HOUR_MS = 3_600_000;
/** Photos of one day and evening. */
const SAME_DAY_MS = 12 * HOUR_MS;
/** On a journey a day may pass without a photo. */
const SAME_JOURNEY_MS = 60 * HOUR_MS;
const AWAY_KM = 50;
/** Home is where photos were taken for longer than anybody is on a journey. */
const HOME_MS = 60 * 24 * HOUR_MS;

/** Groups photos by time and, where it is known, by place. In order of time. */
export function photoOccasions(photos: readonly RecalledPhoto[]): PhotoOccasion[] {
  const inOrder = [...photos].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const home = homeOf(inOrder);
  const isAway = ({ location }: RecalledPhoto): boolean =>
    location !== null && (home === null || kilometres(location, home) > AWAY_KM);
  const groups: RecalledPhoto[][] = [];
  for (const photo of inOrder) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before ? photo.at - before.at : Infinity;
    const goesOn =
      before !== undefined &&
      (isAway(before) && isAway(photo)
        ? gap <= SAME_JOURNEY_MS
        : gap <= SAME_DAY_MS && !moved(before, photo));
    if (group && goesOn) group.push(photo);
    else groups.push([photo]);
  }
  return groups.map((group) => ({
    firstAt: group[0]?.at ?? 0,
    lastAt: group.at(-1)?.at ?? 0,
    location: middleOf(group),
    isAway: group.some(isAway),
    photoIds: group.map(({ id }) => id),
  }));
}

/** Kilometres between two places on a sphere: the haversine formula (Sinnott, Virtues of the Haversine, 1984). */
export function kilometres(from: Location, to: Location): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const square = (half: number): number => Math.sin(half) ** 2;
  const h =
    square(radians(to.latitude - from.latitude) / 2) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      square(radians(to.longitude - from.longitude) / 2);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function moved(before: RecalledPhoto, photo: RecalledPhoto): boolean {
  return (
    before.location !== null &&
    photo.location !== null &&
    kilometres(before.location, photo.location) > AWAY_KM
  );
}

/** The square of half a degree in which photos were taken on most days, over months. */
function homeOf(photos: readonly RecalledPhoto[]): Location | null {
  const squares = new Map<string, { days: Set<number>; photos: RecalledPhoto[] }>();
  for (const photo of photos) {
    if (!photo.location) continue;
    const key = `${Math.round(photo.location.latitude * 2)} ${Math.round(photo.location.longitude * 2)}`;
    const square = squares.get(key) ?? { days: new Set(), photos: [] };
    square.days.add(Math.floor(photo.at / (24 * HOUR_MS)));
    square.photos.push(photo);
    squares.set(key, square);
  }
  const lived = [...squares.values()].filter(({ photos: own }) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last && last.at - first.at >= HOME_MS;
  });
  const most = lived.sort((a, b) => b.days.size - a.days.size)[0];
  return most ? middleOf(most.photos) : null;
}

/** Half of them lie on each side, in both directions: one taken on the way does not shift it. */
function middleOf(photos: readonly RecalledPhoto[]): Location | null {
  const known = photos.flatMap(({ location }) => location ?? []);
  const middle = (degrees: number[]): number => degrees.sort((a, b) => a - b)[degrees.length >> 1] ?? 0;
  if (known.length === 0) return null;
  return {
    latitude: middle(known.map(({ latitude }) => latitude)),
    longitude: middle(known.map(({ longitude }) => longitude)),
  };
}
