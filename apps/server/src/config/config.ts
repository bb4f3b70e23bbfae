import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Of the repository. npm and Nx change the directory before the server starts, so relative paths begin here. */
const root = join(__dirname, '..', '..', '..', '..');

/** Names of this machine, as a URL has them: what is sent there stays here. */
export const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Every variable the server reads, each with its meaning. This is the one file that knows `process.env`. */
const variables = z.object({
  /** Where the embedded database, uploaded files and the search index live. */
  DATA_DIR: z.string().min(1).default('.tacit/data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4520),
  /** Address people use, for links; https here makes the session cookie secure. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** PostgreSQL 15 or newer instead of the embedded database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Redis for the job queue (BullMQ) instead of the queue inside the server. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Meilisearch 1.15 or newer for the search index instead of the one inside the server. */
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A key of it that may do everything with the indexes, such as its master key. */
  MEILI_KEY: z.string().min(1).optional(),
  /** A server that speaks OpenAI's protocol, with the version, such as http://127.0.0.1:11434/v1. */
  LLM_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_MODEL: z.string().min(1).optional(),
  LLM_KEY: z.string().min(1).optional(),
  /** A server on this machine that speaks OpenAI's protocol and takes pictures, such as http://127.0.0.1:11434/v1. */
  VISION_URL: z.url({ protocol: /^https?$/, hostname: thisMachine }).optional(),
  VISION_MODEL: z.string().min(1).optional(),
  VISION_KEY: z.string().min(1).optional(),
  /** A sentence encoder instead of the bundled table, such as Xenova/multilingual-e5-small. */
  EMBEDDING_MODEL: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'must be ORGANISATION/NAME')
    .optional(),
  /** Folder that holds ORGANISATION/NAME; with it, nothing is fetched from the hub. */
  MODELS_DIR: z.string().min(1).optional(),
  /** Of the Slack app whose slash command is sent to PUBLIC_URL/slack/command. */
  SLACK_SIGNING_SECRET: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Bytes one upload may have. */
  MAX_UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 2 ** 30),
  /** Hops of reverse proxies to believe about the client's address. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** Messages per transaction of an import at most; fewer where that takes long, as readers may wait for one. */
  IMPORT_BATCH: z.coerce.number().int().min(1).max(5_000).default(400),
  /** A vault that nobody used for so long is locked. */
  VAULT_IDLE_MINUTES: z.coerce.number().positive().max(1_440).default(15),
  /** Whether somebody may be remembered outside of a vault, readable for whoever has the disk. */
  UNSEALED_MEMORIES: z.enum(['true', 'false']).default('false'),
});

export interface Config {
  dataDir: string;
  http: { host: string; port: number; publicUrl: string | null; trustProxy: number };
  database: { url: string | null };
  jobs: { redisUrl: string | null };
  /** Null: the index in the process. */
  search: { url: string; key: string | null } | null;
  languageModel: ModelServer | null;
  /** Looks at photos and scanned pages while they are imported; null: nobody does. */
  visionModel: ModelServer | null;
  /** Null: the bundled table. */
  embedding: { model: string; modelsDir: string | null; cacheDir: string } | null;
  /** Null: no slash commands are taken. */
  slack: { signingSecret: string } | null;
  logLevel: string;
  uploads: { maxBytes: number };
  imports: { batch: number };
  vaults: { idleMinutes: number; unsealedMemories: boolean };
  /** Null but for the server of an open vault: which, what its data is sealed with, and where it may lie readable. */
  vault: { id: string; key: Buffer; plainFolder: string } | null;
}

/** Where a model is served by OpenAI's protocol. */
export interface ModelServer {
  /** Up to and with the version, for example "http://127.0.0.1:11434/v1". */
  url: string;
  model: string;
  key: string | null;
}

const modelServer = (url?: string, model?: string, key?: string): ModelServer | null =>
  url && model ? { url, model, key: key ?? null } : null;

/** A configuration that cannot work; the message lists every problem. */
export class ConfigError extends Error {
  readonly code = 'config/invalid';
}

/**
 * Reads and checks the configuration.
 * @throws ConfigError naming every variable that is wrong, all in one message
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.REDIS_URL && !given.DATABASE_URL) {
    problems.push(
      'REDIS_URL: needs DATABASE_URL too, because workers cannot share the embedded database; set both or neither',
    );
  }
  for (const keys of ['LLM', 'VISION']) {
    if (Boolean(given[`${keys}_URL`]) !== Boolean(given[`${keys}_MODEL`]))
      problems.push(`${keys}_URL and ${keys}_MODEL: one needs the other; set both or neither`);
  }
  if (given.MEILI_KEY && !given.MEILI_URL) {
    problems.push('MEILI_KEY: needs MEILI_URL, the server it is for; set both or neither');
  }
  if (given.MODELS_DIR && !given.EMBEDDING_MODEL) {
    problems.push('MODELS_DIR: needs EMBEDDING_MODEL, the model in it to use; set both or neither');
  }
  if (!parsed.success || problems.length > 0) {
    throw new ConfigError(`the configuration cannot be used:\n- ${problems.join('\n- ')}`);
  }
  const v = parsed.data;
  const dataDir = resolve(root, v.DATA_DIR);
  return {
    dataDir,
    http: { host: v.HOST, port: v.PORT, publicUrl: v.PUBLIC_URL ?? null, trustProxy: v.TRUST_PROXY },
    database: { url: v.DATABASE_URL ?? null },
    jobs: { redisUrl: v.REDIS_URL ?? null },
    search: v.MEILI_URL ? { url: v.MEILI_URL, key: v.MEILI_KEY ?? null } : null,
    languageModel: modelServer(v.LLM_URL, v.LLM_MODEL, v.LLM_KEY),
    visionModel: modelServer(v.VISION_URL, v.VISION_MODEL, v.VISION_KEY),
    embedding: v.EMBEDDING_MODEL
      ? {
          model: v.EMBEDDING_MODEL,
          modelsDir: v.MODELS_DIR ? resolve(root, v.MODELS_DIR) : null,
          cacheDir: join(dataDir, 'models'),
        }
      : null,
    slack: v.SLACK_SIGNING_SECRET ? { signingSecret: v.SLACK_SIGNING_SECRET } : null,
    logLevel: v.LOG_LEVEL,
    uploads: { maxBytes: v.MAX_UPLOAD_BYTES },
    imports: { batch: v.IMPORT_BATCH },
    vaults: { idleMinutes: v.VAULT_IDLE_MINUTES, unsealedMemories: v.UNSEALED_MEMORIES === 'true' },
    vault: null,
  };
}
