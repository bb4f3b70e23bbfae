import sharp from 'sharp';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { ImportClient } from '../imports/testing/import-client';
import { ownerOf, type SignedUp } from '../testing/sign-up';
import { photo } from './testing/photo';

const CREATE = `mutation { createMemory(input: { name: "Alex", relation: "a friend", attested: true }) { id } }`;
const OCCASIONS = `query($id: ID!) { photoOccasions(workspaceId: $id) {
  firstAt lastAt location { latitude longitude } photos { id title takenAt clock location { latitude } } } }`;

describe('photos of a personal space', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let id: string;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await ownerOf(client.testApp);
    id = (await client.ask(owner, CREATE)).createMemory.id;
  });

  const bring = (files: Record<string, Buffer>, keepPlaces: string) =>
    client.upload({ ...owner, workspaceId: id }, files, { visibility: 'ME', keepPlaces });
  const picture = (as: SignedUp, photoId: string) =>
    fetch(`${client.testApp.url}/photos/${photoId}`, { headers: { authorization: `Bearer ${as.token}` } });
  const occasions = async () => (await client.ask(owner, OCCASIONS, { id })).photoOccasions;

  it('stand together by time and place, with the place only where the owner keeps it', async () => {
    await bring({ 'kept.jpg': await photo('2023:07:14 18:05:09') }, 'true');
    await bring({ 'left.jpg': await photo('2023:07:14 20:05:09') }, 'false');
    await bring({ 'later.jpg': await photo('2023:09:01 10:00:00') }, 'false');
    const [evening, later] = await occasions();
    expect(evening.photos.map(({ title }: any) => title)).toEqual(['kept', 'left']);
    expect(evening).toMatchObject({
      ...{ firstAt: '2023-07-14T18:05:09.000Z', lastAt: '2023-07-14T20:05:09.000Z' },
      location: { latitude: expect.closeTo(38.72, 5), longitude: expect.closeTo(-9.14, 5) },
    });
    expect(evening.photos[0]).toMatchObject({
      clock: 'local',
      location: { latitude: expect.closeTo(38.72, 5) },
    });
    expect(evening.photos[1].location).toBeNull();
    expect(later).toMatchObject({ location: null });
  });

  it('are seen small and upright, and the small ones tell nothing of themselves', async () => {
    await bring({ 'side.jpg': await photo('2023:07:14 18:05:09') }, 'true');
    const [{ photos }] = await occasions();
    const answer = await picture(owner, photos[0].id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const { format, width, height, exif } = await sharp(await answer.arrayBuffer()).metadata();
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: 240,
      height: 480,
      exif: undefined,
    });
  });

  it('are seen also where they came in an archive', async () => {
    const zip = new ZipFile();
    zip.addBuffer(await photo('2023:07:14 18:05:09'), 'trip/one.jpg');
    zip.end();
    await bring({ 'photos.zip': await buffer(zip.outputStream) }, 'false');
    const [{ photos }] = await occasions();
    const answer = await picture(owner, photos[0].id);
    expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(240);
  });

  it('are nobody else’s to see', async () => {
    await bring({ 'own.jpg': await photo('2023:07:14 18:05:09') }, 'false');
    const [{ photos }] = await occasions();
    const other = await client.newWorkspace();
    expect((await picture(other, photos[0].id)).status).toBe(404);
    expect(await client.refusal(other, OCCASIONS, { id })).toBe('workspace/not-found');
  });
});
