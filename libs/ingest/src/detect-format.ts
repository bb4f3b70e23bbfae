import type { InputFile, Parser } from './parser';
import { parsers } from './parsers';
import { readHead } from './read-head';

/** What a file seems to be. */
export interface DetectedFormat {
  /** `slack-zip`, `whatsapp-txt`, `pdf`, ... */
  format: string;
  /** For people: "Slack export". */
  label: string;
  /** Above 0, up to 1 (certain). */
  confidence: number;
}

/**
 * Finds the format of a file by its content: the first 64 KiB, and the names of the entries if it is a zip.
 * The name of the file only breaks ties. Null when no parser knows it (also for an empty file).
 */
export async function detectFormat(file: InputFile): Promise<DetectedFormat | null> {
  const found = await detectParser(file);
  return found && { format: found.parser.format, label: found.parser.label, confidence: found.confidence };
}

export async function detectParser(file: InputFile): Promise<{ parser: Parser; confidence: number } | null> {
  const head = await readHead(file);
  let best: { parser: Parser; confidence: number } | null = null;
  for (const parser of parsers) {
    const confidence = parser.detect(head);
    if (confidence > (best?.confidence ?? 0)) best = { parser, confidence };
  }
  return best;
}

export function parserOf(format: string): Parser | undefined {
  return parsers.find((parser) => parser.format === format);
}
