import type { FileHead, InputFile, Parser } from '../parser';
import { readLineDocument } from './text-document';

/** Media types by the ending of a name; those of IANA where it has one, `text/x-…` as editors know them elsewhere. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'text/typescript',
  tsx: 'text/typescript',
  mts: 'text/typescript',
  cts: 'text/typescript',
  js: 'text/javascript',
  jsx: 'text/javascript',
  mjs: 'text/javascript',
  cjs: 'text/javascript',
  vue: 'text/x-vue',
  svelte: 'text/x-svelte',
  py: 'text/x-python',
  rb: 'text/x-ruby',
  php: 'text/x-php',
  java: 'text/x-java',
  kt: 'text/x-kotlin',
  kts: 'text/x-kotlin',
  scala: 'text/x-scala',
  groovy: 'text/x-groovy',
  go: 'text/x-go',
  rs: 'text/rust',
  c: 'text/x-c',
  h: 'text/x-c',
  cc: 'text/x-c++',
  cpp: 'text/x-c++',
  cxx: 'text/x-c++',
  hpp: 'text/x-c++',
  cs: 'text/x-csharp',
  swift: 'text/x-swift',
  m: 'text/x-objective-c',
  dart: 'text/x-dart',
  lua: 'text/x-lua',
  pl: 'text/x-perl',
  pm: 'text/x-perl',
  r: 'text/x-r',
  jl: 'text/x-julia',
  ex: 'text/x-elixir',
  exs: 'text/x-elixir',
  erl: 'text/x-erlang',
  hs: 'text/x-haskell',
  clj: 'text/x-clojure',
  sh: 'text/x-shellscript',
  bash: 'text/x-shellscript',
  zsh: 'text/x-shellscript',
  ps1: 'text/x-powershell',
  bat: 'text/x-batch',
  sql: 'application/sql',
  graphql: 'application/graphql',
  proto: 'text/x-protobuf',
  tf: 'text/x-terraform',
  css: 'text/css',
  scss: 'text/x-scss',
  less: 'text/x-less',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  toml: 'application/toml',
  ini: 'text/x-ini',
  cfg: 'text/x-ini',
  conf: 'text/x-ini',
  properties: 'text/x-properties',
  gradle: 'text/x-groovy',
  cmake: 'text/x-cmake',
};
const NAMED = /(?:^|[/!])(?:Dockerfile|Makefile|Jenkinsfile|Procfile|Rakefile|Gemfile|CMakeLists\.txt)$/;
const SHEBANG = /^#!.*\b(?:(?:ba|z|k|da)?sh|python\d*(?:\.\d+)?|node|ruby|perl|php)\b/;

/**
 * What a whole line at the left margin defines, in the words of most languages. The name is the heading of
 * what follows, so that a found piece of code says where it belongs.
 */
const DEFINITION =
  /^(?:(?:export|default|declare|public|private|protected|internal|static|abstract|final|sealed|async|pub(?:\([a-z]+\))?|unsafe|open|data|override|inline|virtual)\s+)*(?:function\*?|class|interface|enum|struct|trait|impl|type|def|defmodule|module|namespace|package|func|fun|fn|sub|message|service|resource|object|record|protocol|extension|CREATE\s+(?:OR\s+REPLACE\s+)?(?:TABLE|VIEW|FUNCTION|PROCEDURE|INDEX))\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:\([^)]*\)\s*)?["'`]?([\p{L}_$][\p{L}\p{N}_$.-]*(?:::[\p{L}\p{N}_$]+)*)/iu;

/** Programs, scripts and settings, cut where something new is defined. */
export const sourceCode: Parser = {
  format: 'source-code',
  label: 'Source code',

  detect({ name, text }: FileHead) {
    if (text.trim() === '') return 0;
    if (SHEBANG.test(text)) return 0.6;
    return languageOf(name) === null ? 0 : 0.45;
  },

  parse(file: InputFile) {
    return readLineDocument(file, languageOf(file.name) ?? 'text/x-script', {
      facts: () => ({ title: file.name.split(/[/!]/).pop() ?? file.name }),
      *line(sections, text, line) {
        const defined = DEFINITION.exec(text)?.[1];
        if (defined !== undefined) yield* sections.heading(1, defined, line);
        yield* sections.line(text, line);
      },
    });
  },
};

function languageOf(name: string): string | null {
  if (NAMED.test(name)) return 'text/x-script';
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, extension) ? (LANGUAGES[extension] ?? null) : null;
}
