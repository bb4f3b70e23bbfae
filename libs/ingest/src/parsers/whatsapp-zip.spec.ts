import { buildZip } from '../testing/build-zip';
import { linesOf, parseBytes } from '../testing/parse-bytes';

describe('whatsapp-zip', () => {
  it('reads the chat inside an export with media, named after the archive', async () => {
    const zip = buildZip([
      { name: '00000001-PHOTO-2020-01-01.jpg', content: Buffer.alloc(10) },
      {
        name: '_chat.txt',
        content: '[24.12.19, 11:23:00] Maya: \u200e<attached: 00000001-PHOTO-2020-01-01.jpg>',
      },
    ]);
    const records = await parseBytes('WhatsApp Chat - Maya Lin.zip', zip);
    expect(records[0]).toMatchObject({
      title: 'Maya Lin',
      place: { file: 'WhatsApp Chat - Maya Lin.zip!_chat.txt' },
    });
    expect(linesOf(records)).toEqual(['2019-12-24T11:23:00 Maya: [image]']);
  });
});
