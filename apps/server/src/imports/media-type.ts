const byFormat: Record<string, string> = {
  'slack-zip': 'application/zip',
  'whatsapp-zip': 'application/zip',
  'whatsapp-txt': 'text/plain',
  'plain-text': 'text/plain',
  text: 'text/plain',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  ppt: 'application/vnd.ms-powerpoint',
  xls: 'application/vnd.ms-excel',
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
  rtf: 'application/rtf',
  msg: 'application/vnd.ms-outlook',
  subtitles: 'text/vtt',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
};

/** Of a whole file, by its detected format; null where the format says nothing about it. */
export const mediaTypeOf = (format: string | null): string | null => (format && byFormat[format]) ?? null;
