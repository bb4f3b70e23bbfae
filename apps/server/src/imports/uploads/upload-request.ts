import { z } from 'zod';
import { InputError } from '../../graphql/errors';
import { Visibility } from '../source.entity';

/** Whether it waits for its uploader before it is read: never, only if something has to be asked, or always. */
export type Look = 'never' | 'unsure' | 'always';

/** What the address of an upload tells. */
export interface UploadRequest {
  workspaceId: string;
  visibility: Visibility;
  name: string | null;
  timeZone: string | null;
  keepPlaces: boolean;
  look: Look;
  memberIds: string[];
}

const query = z.object({
  workspaceId: z.uuid(),
  visibility: z.string().toLowerCase().pipe(z.enum(Visibility)).default(Visibility.Workspace),
  name: z.string().trim().max(200).optional(),
  timeZone: z.string().optional().refine(isTimeZone, 'is no IANA time zone, such as Europe/Berlin'),
  keepPlaces: z.stringbool().default(false),
  look: z.enum(['never', 'unsure', 'always']).default('never'),
  /** Repeated or with commas. */
  memberIds: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ids) => [ids].flat().flatMap((part) => part.split(',').filter(Boolean)))
    .pipe(z.array(z.uuid())),
});

/** @throws InputError naming every parameter that is wrong */
export function parseUploadRequest(parameters: unknown): UploadRequest {
  const parsed = query.safeParse(parameters);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new InputError('upload/bad-parameters', `The upload cannot be taken: ${problems.join('; ')}.`);
  }
  const { name, timeZone, ...rest } = parsed.data;
  return { ...rest, name: name || null, timeZone: timeZone || null };
}

export function isTimeZone(zone: string | undefined): boolean {
  if (!zone) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
