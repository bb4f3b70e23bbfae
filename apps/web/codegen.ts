import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations in `src/**` from the server's committed schema. */
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../server/schema.gql',
  documents: 'src/**/*.graphql',
  generates: {
    './src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        dedupeFragments: true,
        scalars: { DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
