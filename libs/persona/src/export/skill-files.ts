import { isToldTag, TOLD_TAG_WORDS } from '../intake/told-tags';
import { personaLabel } from '../label/persona-label';
import type { Language } from '../label/persona-label';
import { markdownText } from './markdown-text';
import type { ArchiveClaim, ArchivePlace, PersonaArchive } from './persona-archive';
import { skillNameOf } from './skill-name';
import { SKILL_WORDS } from './skill-words';
import { styleLines } from './style-lines';

export interface ExportedFile {
  /** Inside the folder of the skill, with `/`. */
  path: string;
  text: string;
}

const KINDS = ['owner', 'promise', 'procedure', 'decision', 'lesson', 'system', 'definition'] as const;

/**
 * A persona as a folder of the Agent Skills format: `SKILL.md`, pages to read when needed, and the whole as
 * `persona.json`. No scripts. Every page carries the label and the watermark; whatever people wrote is quoted and
 * cannot be taken for an instruction of the page.
 *
 * @returns files of the folder `skillNameOf(archive.person.name)`
 */
export function skillFiles(archive: PersonaArchive, language: Language): ExportedFile[] {
  const words = SKILL_WORDS[language];
  const { claims } = archive.knowledge;
  const answers = claims.filter(({ kind }) => kind === 'answer');
  const pages = [
    { path: 'references/knowledge.md', title: words.knowledge, lines: knowledgeLines(archive, language) },
    ...(answers.length > 0
      ? [{ path: 'references/answers.md', title: words.answers, lines: answers.flatMap(answerLines) }]
      : []),
    ...(archive.told.length > 0
      ? [{ path: 'references/told.md', title: words.told, lines: toldLines(archive, language) }]
      : []),
    ...(archive.voice
      ? [{ path: 'references/style.md', title: words.style, lines: styleLines(archive.voice, language) }]
      : []),
  ];
  return [
    { path: 'SKILL.md', text: skillPage(archive, language, pages) },
    ...pages.map(({ path, title, lines }) => ({
      path,
      text: marked(archive, language, [`# ${title}`, '', ...lines]),
    })),
    { path: 'persona.json', text: `${JSON.stringify(archive, withoutIds, 2)}\n` },
  ];
}

function skillPage(
  archive: PersonaArchive,
  language: Language,
  pages: { path: string; title: string }[],
): string {
  const words = SKILL_WORDS[language];
  const { person, consent, provenance } = archive;
  const name = markdownText(person.name);
  const until = consent.expiresAt?.slice(0, 10) ?? null;
  const metadata = {
    subject: person.name,
    watermark: provenance.watermark,
    'exported-at': provenance.exportedAt,
    'consent-scope': consent.scope,
    ...(until === null ? {} : { 'expires-on': until }),
    software: provenance.software,
  };
  return [
    '---',
    `name: ${skillNameOf(person.name)}`,
    // A JSON string is a YAML string, whatever stands in a name.
    `description: ${JSON.stringify(words.description(person.name).slice(0, 1024))}`,
    'metadata:',
    ...Object.entries(metadata).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    `# ${words.title(name)}`,
    '',
    personaLabel({ name, messages: provenance.messages, language }),
    '',
    ...words.rules(name, archive.voice !== null, until).map((rule) => `- ${rule}`),
    '',
    `## ${words.whereToLook}`,
    '',
    ...pages.map(({ path, title }) => `- [${title}](${path})`),
    `- [persona.json](persona.json): ${words.data}`,
    '',
    `## ${words.basis}`,
    '',
    `${words.consent(consent.scope, consent.grantedAt.slice(0, 10), until)} ${quoted(consent.basis)}`,
    '',
    ...provenance.sources.map(
      ({ name: source, from, to }) =>
        `- ${markdownText(source)} (${[from, to].map((at) => at?.slice(0, 10) ?? '?').join(' – ')})`,
    ),
    '',
    footer(archive, language),
    '',
  ].join('\n');
}

function knowledgeLines({ knowledge }: PersonaArchive, language: Language): string[] {
  const words = SKILL_WORDS[language];
  const topics = knowledge.topics.map(
    ({ words: about, messages }) => `- ${markdownText(about.join(', '))} (${messages})`,
  );
  return [
    ...(topics.length > 0 ? [`## ${words.topics}`, '', ...topics, ''] : []),
    ...KINDS.flatMap((kind) => {
      const some = knowledge.claims.filter((claim) => claim.kind === kind);
      return some.length === 0 ? [] : [`## ${words.kinds[kind]}`, '', ...some.map(claimLine), ''];
    }),
  ];
}

function toldLines({ told }: PersonaArchive, language: Language): string[] {
  const words = SKILL_WORDS[language];
  const lines = told.map(({ kind, question, text, isBySubject }) => {
    const said = isToldTag(text) && kind === 'tag' ? TOLD_TAG_WORDS[language][text] : quoted(text);
    const asked = question === null ? '' : ` ${quoted(question)}`;
    return `- ${words.toldKinds[kind]}:${asked} ${said}${isBySubject ? ` (${words.bySubject})` : ''}`;
  });
  return [words.toldText, '', ...lines, ''];
}

const claimLine = ({ text, corrected, places }: ArchiveClaim): string =>
  corrected === null
    ? `- ${quoted(text)} (${places.map(placeText).join('; ')})`
    : `- ${markdownText(corrected)} (${quoted(text)}, ${places.map(placeText).join('; ')})`;

const answerLines = ({ question, ...claim }: ArchiveClaim): string[] => [
  `**${quoted(question ?? '')}**`,
  '',
  claimLine({ question, ...claim }),
  '',
];

const placeText = ({ speaker, title, at }: ArchivePlace): string =>
  [speaker, title, at?.slice(0, 10)]
    .filter(Boolean)
    .map((part) => markdownText(part ?? ''))
    .join(', ');

const marked = (archive: PersonaArchive, language: Language, lines: string[]): string =>
  [...lines, footer(archive, language), ''].join('\n');

const footer = ({ provenance, person }: PersonaArchive, language: Language): string =>
  `*${SKILL_WORDS[language].footer(markdownText(person.name), provenance.exportedAt.slice(0, 10))} ${provenance.watermark}*`;

/** Ids mean nothing outside of the installation. */
const withoutIds = (key: string, value: unknown): unknown => (key === 'exampleId' ? undefined : value);

const quoted = (text: string): string => `“${markdownText(text.replace(/[“”]/g, '"'))}”`;
