/** Enough for a wall of photos on a sharp screen. */
const widest = 480;

/**
 * The picture upright and small, as WebP without anything the camera wrote into it. Made anew each time and kept
 * nowhere, so that a locked vault holds none.
 * @returns null where it cannot be read, as HEIC on most machines
 */
export async function smallPicture(original: string | Buffer): Promise<Buffer | null> {
  try {
    const { default: sharp } = await import('sharp');
    return await sharp(original)
      .autoOrient()
      .resize(widest, widest, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer();
  } catch {
    return null;
  }
}
