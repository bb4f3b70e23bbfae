import { StaticEmbedder } from '@tacit/knowledge';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../config/config';
import { openEmbedder } from './open-embedder';

describe('what tells meanings apart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-models-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the bundled table where no model is asked for', async () => {
    const embedder = await openEmbedder(loadConfig({}));
    expect(embedder.id).toBe(StaticEmbedder.open().id);
    await embedder.close();
  });

  it('stops the start where the model is not in its folder, and names the key', async () => {
    const config = loadConfig({ EMBEDDING_MODEL: 'somebody/nothing', MODELS_DIR: folder, DATA_DIR: folder });
    await expect(openEmbedder(config)).rejects.toThrow(/^EMBEDDING_MODEL: somebody\/nothing cannot be used/);
  });

  it('has a folder of models only with the model to use', () => {
    expect(() => loadConfig({ MODELS_DIR: folder })).toThrow('MODELS_DIR: needs EMBEDDING_MODEL');
  });
});
