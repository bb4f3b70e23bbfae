import type { MessageKind } from '../records';

export interface WhatsappContent {
  kind: MessageKind;
  text: string;
  attachment?: string;
}

/** What the application writes in place of media left out, in the languages whose exports were seen. */
const OMITTED: [MessageKind, RegExp][] = [
  [
    'image',
    /^(?:image|photo|gif) omitted$|^(?:imagen|foto) omitida$|^image absente$|^bild weggelassen$|^imagem ocultada$|^immagine omessa$|^изображение отсутствует$|^(?:图像已忽略|已忽略图片|忽略图片|略過圖片|已略過圖片|圖片已略過|図像を省略しました|画像は含まれていません|画像を省略しました|사진 생략됨|사진을 생략했습니다)$/iu,
  ],
  [
    'video',
    /^(?:video|video note|gif) omitted$|^v[ií]deo omitido$|^vidéo absente$|^video weggelassen$|^vídeo ocultado$|^video omesso$|^видео отсутствует$|^(?:视频已忽略|忽略视频|略過影片|影片已略過|動画は含まれていません|동영상 생략됨)$/iu,
  ],
  [
    'voice',
    /^(?:audio|voice message) omitted$|^audio omitido$|^audio omis$|^audio weggelassen$|^áudio ocultado$|^audio omesso$|^аудиофайл отсутствует$|^(?:音频已忽略|忽略音频|略過音訊|音訊已略過|オーディオは含まれていません|오디오 생략됨)$/iu,
  ],
  [
    'sticker',
    /^sticker omitted$|^sticker omitido$|^sticker absent$|^sticker weggelassen$|^figurinha omitida$|^sticker non incluso$|^стикер отсутствует$|^(?:贴图已忽略|忽略贴图|貼圖已略過|略過貼圖|スタンプは含まれていません|스티커 생략됨)$/iu,
  ],
  [
    'file',
    /^document omitted$|^documento omitido$|^document omis$|^dokument weggelassen$|^documento omesso$|^(?:文档已忽略|忽略文档|略過文件|文件已略過)$/iu,
  ],
  [
    'contact',
    /^contact card omitted$|^tarjeta de contacto omitida$|^kontaktkarte weggelassen$|^(?:忽略联系人名片|略過聯絡人卡片)$/iu,
  ],
  [
    'other',
    /^<?(?:media omitted|multimedia omitido|archivo omitido|médias? omis|fichier omis|medien ausgeschlossen|mídia oculta|arquivo de mídia oculto|file multimediale omesso|media omessi|media weggelaten|без медиафайлов|медиа исключены|pliki pominięto|medya dahil edilmedi|media tidak disertakan|省略多媒体文件|忽略多媒体文件|媒体文件已忽略|略過多媒體檔案|忽略多媒體檔|メディアなし|미디어 파일을 제외한 내용|미디어 파일 제외됨|view once voice message omitted|null)>?$/iu,
  ],
];

const DELETED =
  /^(?:this message was deleted|you deleted this message|this message was deleted by admin .*|se eliminó este mensaje|eliminaste este mensaje|ce message a été supprimé|vous avez supprimé ce message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|mensagem apagada|você apagou esta mensagem|questo messaggio è stato eliminato|hai eliminato questo messaggio|данное сообщение удалено|此消息已删除|您已删除此消息|你删除了这条消息|此訊息已刪除|你已刪除此訊息|這則訊息已刪除|已刪除此訊息|このメッセージは削除されました|삭제된 메시지입니다)[.。]?$/iu;

const CALL =
  /^(?:missed (?:group )?(?:voice|video) call|(?:silenced )?(?:voice|video) call\b.*|no answer|llamada perdida.*|videollamada perdida.*|appel (?:vocal|vidéo) manqué.*|verpasster (?:sprach|video)anruf.*|未接(?:语音|視訊|视频|語音)通[话話]|(?:语音|视频|語音|視訊)通[话話].*)[.。]?$/iu;

const LOCATION =
  /^(?:live )?(?:location|ubicación|standort|localisation|localização|posizione|位置|定位|местоположение)\s?[:：]\s?(https?:\/\/\S+)$|^live location shared$/iu;

const ENCRYPTION_NOTICE =
  /end-to-end encrypted|ende-zu-ende-verschlüsselt|cifrados? de extremo a extremo|chiffrés? de bout en bout|criptografia de ponta a ponta|crittografati? end-to-end|端到端加密|端對端加密|エンドツーエンド|종단간 암호화|сквозным шифрованием/iu;

/** `<attached: 0001-PHOTO.jpg>` at the end of a message, in any language. */
const ATTACHED = /^(.*?)\s*<[^<>:：\n]{2,30}[:：]\s?([^<>\n]+\.\w{2,5})>$/su;
/** `IMG-1.jpg (file attached)` on a first line of its own, in any language; a caption may follow. */
const FILE_ATTACHED = /^([^\n/]{1,200}\.\w{2,5})\s[(（][^()（）\n]{3,40}[)）](?:\n(.*))?$/su;
const EDITED_MARK =
  /\s*<(?:this message was edited|se editó este mensaje|ce message a été modifié|diese nachricht wurde bearbeitet|mensagem editada|此消息已编辑|此訊息已編輯)[.。]?>$/iu;

/** `Name:.`, with no space, stands for a message that disappeared. */
const NOTHING_TO_SHOW = '.';

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Says what a message is, without placeholders. */
export function readWhatsappContent(raw: string): WhatsappContent {
  const bare = raw.replace(MARKS, '').trim();
  const text = bare.endsWith('>') ? bare.replace(EDITED_MARK, '').trim() : bare;
  if (text === '' || raw === NOTHING_TO_SHOW) return { kind: 'other', text: '' };
  for (const [kind, pattern] of OMITTED) if (pattern.test(text)) return { kind, text: '' };
  if (DELETED.test(text)) return { kind: 'deleted', text: '' };
  if (CALL.test(text)) return { kind: 'call', text: '' };
  if (LOCATION.test(text)) return { kind: 'location', text: LOCATION.exec(text)?.[1] ?? '' };
  const attached = attachmentIn(text);
  if (attached) return withAttachment(attached[2] ?? '', attached[1] ?? '');
  if (startsWithMark(raw) && ENCRYPTION_NOTICE.test(text)) return { kind: 'system', text };
  if (startsWithMark(raw) && !/^(?:poll|encuesta|umfrage|sondage|投票)[:：]/iu.test(text))
    return { kind: 'system', text };
  return { kind: 'text', text };
}

/** iPhones write what the system says under the name of a person or of the chat, after an invisible mark. */
function startsWithMark(raw: string): boolean {
  return raw.trimStart().startsWith('\u200e');
}

/** Only a text that ends like one, or has a bracket in it, is looked at closely: most have neither. */
function attachmentIn(text: string): (string | undefined)[] | null {
  const attached = text.endsWith('>') ? ATTACHED.exec(text) : null;
  return attached ?? (/[(（]/.test(text) ? swapped(FILE_ATTACHED.exec(text)) : null);
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2] ?? '', match[1]];
}

function withAttachment(name: string, caption: string): WhatsappContent {
  const shown = caption === name || / • .*$/su.test(caption) ? '' : caption.trim();
  return { kind: kindOfFile(name), text: shown, attachment: name };
}

function kindOfFile(name: string): MessageKind {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (/-(?:sticker)-|^stk-/i.test(name) || (extension === 'webp' && /sticker|stk/i.test(name)))
    return 'sticker';
  if (['jpg', 'jpeg', 'png', 'gif', 'heic', 'webp'].includes(extension)) return 'image';
  if (['mp4', 'mov', '3gp', 'avi', 'mkv', 'webm'].includes(extension)) return 'video';
  if (['opus', 'm4a', 'mp3', 'aac', 'ogg', 'amr', 'wav'].includes(extension)) return 'voice';
  return extension === 'vcf' ? 'contact' : 'file';
}

/** What the system says about the group, although there is a colon in it. */
const ABOUT_THE_GROUP =
  /\b(?:changed (?:the (?:subject|group|description)|this group|their phone)|created (?:the )?group|added|removed|left|joined using|cambió|creó el grupo|a changé|a créé|hat (?:den|die) .*(?:geändert|erstellt)|mudou|criou o grupo)\b|更改了|创建了|建立了|將主題|将主题/iu;

/** Splits `Name: text`; null when the line is what the system says. */
export function splitAuthor(rest: string): { author: string; text: string } | null {
  const match = /^[\u200e\u200f\u202a-\u202e~\s]*([^:：\n]{1,120})[:：](.*)$/su.exec(rest);
  if (!match) return null;
  const author = cleanName(match[1] ?? '');
  if (author === '' || (ABOUT_THE_GROUP.test(author) && author.split(/\s+/).length > 2)) return null;
  if (/["“”«「]/u.test(author) && author.split(/\s+/).length > 3) return null;
  if (/https?$/i.test(author) || author.length > 80) return null;
  return { author, text: match[2] ?? '' };
}

function cleanName(name: string): string {
  return name
    .replace(MARKS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^~\s*/, '')
    .trim();
}
