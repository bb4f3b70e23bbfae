import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { withFixedClock } from './fixed-clock';
import { readPagedText } from './paged-text';

const WRITTEN_AT = Date.UTC(2025, 4, 20, 3, 30);
const HEADINGS = [undefined, HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/** A Word document with real heading styles. */
export async function makeDocx(
  source: string,
  { title, author }: { title: string; author: string },
): Promise<Buffer> {
  const paragraphs = readPagedText(source)
    .flat()
    .map(({ level, text }) => {
      const heading = HEADINGS[level];
      return new Paragraph(heading === undefined ? { text } : { text, heading });
    });
  return withFixedClock(WRITTEN_AT, () =>
    Packer.toBuffer(
      new Document({ title, creator: author, lastModifiedBy: author, sections: [{ children: paragraphs }] }),
    ),
  );
}
