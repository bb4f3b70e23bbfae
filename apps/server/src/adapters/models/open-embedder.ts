import { type Embedder, StaticEmbedder, TransformersEmbedder } from '@tacit/knowledge';
import { type Config, ConfigError } from '../../config/config';

/**
 * What tells meanings apart: the bundled table, or the model that was asked for.
 * @throws ConfigError when that model cannot be had; the bundled table never stands in for it in silence
 */
export async function openEmbedder({ embedding }: Config): Promise<Embedder> {
  if (!embedding) return StaticEmbedder.open();
  const { model, modelsDir } = embedding;
  try {
    return await TransformersEmbedder.load({
      ...{ model, modelsDir: modelsDir ?? undefined, hub: modelsDir === null },
      cacheDir: embedding.cacheDir,
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`EMBEDDING_MODEL: ${model} cannot be used. ${cause}`);
  }
}
