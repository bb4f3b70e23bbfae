import { load, type ExpandedTags } from 'exifreader';
import { isoOfWallTime } from '../wall-clock';

/** What a photo tells of itself. Everything may be missing. */
export interface PhotoFacts {
  /** Wall clock of the camera, ISO 8601 without zone. */
  takenAt?: string;
  /** `+02:00`, where the camera wrote its zone beside the time. */
  offset?: string;
  /** Maker and model, the maker once. */
  camera?: string;
  /** EXIF 2.32, tag 0x0112: 1 upright, 3 upside down, 6 and 8 on a side; 2, 4, 5 and 7 are these mirrored. */
  orientation?: number;
  /** Pixels, as stored: not turned by the orientation. */
  width?: number;
  height?: number;
  /** Degrees; south and west are negative. */
  place?: { latitude: number; longitude: number };
  description?: string;
  artist?: string;
}

/** Reads what is written in a JPEG, HEIC, AVIF, PNG, TIFF or WebP. Throws when nothing is found or it is damaged. */
export function readPhotoFacts(bytes: Buffer): PhotoFacts {
  const tags = load(bytes, { expanded: true });
  const exif = tags.exif ?? {};
  const time = textOf(exif.DateTimeOriginal) ?? textOf(exif.DateTimeDigitized) ?? xmpTime(tags);
  const offset = /^([+-]\d{2}:\d{2}|Z)/.exec(
    textOf(exif.OffsetTimeOriginal) ?? textOf(exif.OffsetTimeDigitized) ?? time?.slice(19) ?? '',
  )?.[1];
  return defined({
    takenAt: takenAt(time),
    offset: offset === 'Z' ? '+00:00' : offset,
    camera: cameraOf(textOf(exif.Make), textOf(exif.Model)),
    orientation: within(exif.Orientation?.value, 1, 8),
    width: sizeOf(tags, 'Image Width', 'PixelXDimension', 'ImageWidth'),
    height: sizeOf(tags, 'Image Height', 'PixelYDimension', 'ImageLength'),
    place: placeOf(tags),
    description: writtenByHand(textOf(exif.ImageDescription) ?? textOf(tags.iptc?.['Caption/Abstract'])),
    artist: textOf(exif.Artist),
  });
}

/** A text of EXIF ends at its first NUL; what follows is what the maker's memory held. */
function textOf(tag: { value?: unknown; description?: string } | undefined): string | undefined {
  const first: unknown = Array.isArray(tag?.value) ? tag.value[0] : tag?.value;
  const text = (typeof first === 'string' ? first : tag?.description)?.split('\0')[0]?.trim();
  return text ? text : undefined;
}

function xmpTime(tags: ExpandedTags): string | undefined {
  const xmp: Record<string, unknown> | undefined = tags.xmp;
  const tag = xmp?.['DateTimeOriginal'] ?? xmp?.['DateCreated'];
  return typeof tag === 'object' && tag !== null ? textOf(tag) : undefined;
}

/** `2008:05:30 15:56:01` of EXIF, or ISO 8601 of XMP; zeros and blanks stand for an unset clock. */
function takenAt(text: string | undefined): string | undefined {
  const match = /^(\d{4})[:-](\d{2})[:-](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(text ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return isoOfWallTime({ year, month, day, hour, minute, second }) ?? undefined;
}

function cameraOf(make: string | undefined, model: string | undefined): string | undefined {
  if (!make || !model) return model ?? make;
  const [maker = ''] = make.split(/[\s,]/);
  return model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${make} ${model}`;
}

function sizeOf(tags: ExpandedTags, inFile: string, inExif: string, inTiff: string): number | undefined {
  const file: Record<string, unknown> = { ...tags.png, ...tags.riff, ...tags.file };
  const exif: Record<string, unknown> = { ...tags.exif };
  for (const tag of [file[inFile], exif[inExif], exif[inTiff]]) {
    const value: unknown = typeof tag === 'object' && tag !== null && 'value' in tag ? tag.value : undefined;
    const size = within(value, 1, 1_000_000);
    if (size !== undefined) return size;
  }
  return undefined;
}

/** A place at zero and zero is a receiver that had found none. */
function placeOf({ gps }: ExpandedTags): PhotoFacts['place'] {
  const latitude = within(gps?.Latitude, -90, 90);
  const longitude = within(gps?.Longitude, -180, 180);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined;
  return { latitude, longitude };
}

function within(value: unknown, low: number, high: number): number | undefined {
  return typeof value === 'number' && value >= low && value <= high ? value : undefined;
}

/** Makers put their own name, or nothing but blanks, where a description could be. */
function writtenByHand(text: string | undefined): string | undefined {
  return text && !/digital camera|^(?:DCIM|SONY DSC|MINOLTA|KONICA|SAMSUNG)\b/i.test(text) ? text : undefined;
}

function defined(facts: { [K in keyof PhotoFacts]: PhotoFacts[K] | undefined }): PhotoFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
