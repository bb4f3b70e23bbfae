/** What a model made of a picture: never what a person wrote. Either may be empty, not both. */
export interface PictureReading {
  /** What is to be seen, in a sentence. */
  caption: string;
  /** Words that can be read in it, as they stand there. */
  text: string;
}

export interface Picture {
  /** `image/jpeg`, `image/png` or `image/webp`: what every such model takes. */
  mediaType: string;
  bytes: Uint8Array;
}

/** A vision-language model: looks at one picture at a time, on this machine: the configuration takes no other. */
export abstract class VisionModel {
  /** What people call it. */
  abstract readonly name: string;
  /** @throws LanguageModelError in a sentence that says what went wrong; what the signal says where it ends it */
  abstract read(picture: Picture, signal: AbortSignal): Promise<PictureReading>;
}
