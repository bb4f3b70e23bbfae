import sharp from 'sharp';

/** A picture twice as wide as high, turned on its side by the camera, at 38.72 north. */
export const photo = (takenAt: string) =>
  sharp({ create: { width: 1000, height: 500, channels: 3, background: '#7a4b6b' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'Canon' },
      IFD2: { DateTimeOriginal: takenAt },
      IFD3: {
        ...{ GPSLatitudeRef: 'N', GPSLatitude: '38/1 43/1 12/1' },
        ...{ GPSLongitudeRef: 'W', GPSLongitude: '9/1 8/1 24/1' },
      },
    })
    .toBuffer();
