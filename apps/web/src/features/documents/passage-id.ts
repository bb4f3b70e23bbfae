/** What an id of a passage says: `m:<message>` or `s:<section>:<from>-<to>`. */
export type PassagePlace =
  { kind: 'message'; messageId: string } | { kind: 'section'; sectionId: string; from: number; to: number };

export function readPassageId(id: string): PassagePlace | null {
  const message = /^m:([\w-]+)$/.exec(id);
  if (message?.[1]) return { kind: 'message', messageId: message[1] };
  const section = /^s:([\w-]+):(\d+)-(\d+)$/.exec(id);
  if (section?.[1])
    return { kind: 'section', sectionId: section[1], from: Number(section[2]), to: Number(section[3]) };
  return null;
}
