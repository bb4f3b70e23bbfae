import { parsers } from './parsers';
import { formatFacts } from './parsers/format-facts';

const HEAD = `# Formats

Written by \`npm run formats -w @tacit/ingest\` after a build, from the list of parsers and
\`src/parsers/format-facts.ts\`; change those, not this page.

A file is known by its content. Of two formats that are equally sure of it, the one that stands first here is
taken. Whatever could not be read is listed with its place and reason. The last column says on what a parser
was tried:

- **real export**: files that the application itself wrote;
- **sample export**: a sample that its makers publish;
- **transcribed excerpts**: pieces that people typed off or quoted;
- **published shape**: only the shape that is documented. Such a format may surprise; please report it.

<!-- prettier-ignore -->
| Format | What it is | What is read | What is not | Tried on |
| --- | --- | --- | --- | --- |
`;

/** The text of `FORMATS.md`: one row for each parser, in the order in which they are asked. */
export function formatsPage(): string {
  return `${HEAD}${parsers.map(({ format, label }) => row(format, label)).join('\n')}\n`;
}

function row(format: string, label: string): string {
  const facts = formatFacts[format];
  if (!facts)
    throw new Error(`${format}: nothing is said of what it reads; add it to src/parsers/format-facts.ts.`);
  return `| \`${format}\` | ${label} | ${facts.read} | ${facts.notRead} | ${facts.tried} |`;
}
