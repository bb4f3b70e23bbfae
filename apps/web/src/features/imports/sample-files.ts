import type { ChosenFile } from './dropped-files';

/** The sample team's files as addresses of this server; fetched only when somebody takes the sample. */
const addresses = import.meta.glob<string>('../../../../../tools/demo/files/*', {
  query: '?url&no-inline',
  import: 'default',
});

/** Loads the files of the sample team, to be uploaded like files of one's own. */
export function sampleFiles(folder: string): Promise<ChosenFile[]> {
  return Promise.all(
    Object.entries(addresses).map(async ([source, address]) => {
      const name = source.split('/').pop() ?? source;
      const response = await fetch(await address());
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return { path: `${folder}/${name}`, file: new File([await response.blob()], name) };
    }),
  );
}
