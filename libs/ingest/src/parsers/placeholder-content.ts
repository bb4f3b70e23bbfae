import type { MessageKind } from '../records';
import type { ChatContent } from '../text-chat';

/** What applications write in place of what is no text, in brackets or bare, without the brackets. */
const PLACEHOLDERS: [MessageKind, RegExp][] = [
  ['image', /^(?:图片|圖片|照片|photo|image|사진|画像|写真|相片)$/i],
  [
    'voice',
    /^(?:语音|語音|语音消息|語音訊息|voice message|voice|음성메시지|ボイスメッセージ|音频)(?: ?\d+[″"秒]?)?$/i,
  ],
  ['video', /^(?:视频|影片|video|동영상|動画|视频消息)$/i],
  ['file', /^(?:文件|檔案|file|파일|ファイル)(?:[:：].*)?$/i],
  ['sticker', /^(?:表情|动画表情|貼圖|贴图|sticker|emoji|이모티콘|スタンプ|自定义表情)$/i],
  ['location', /^(?:位置|location|위치|位置情報|地理位置)$/i],
  ['link', /^(?:链接|連結|link)$/i],
  ['payment', /^(?:红包|紅包|转账|轉帳|转帐|微信红包|微信转账)$/i],
  ['contact', /^(?:名片|联系人|聯絡資訊|contact|연락처|連絡先)$/i],
  ['call', /^(?:语音通话|视频通话|語音通話|視訊通話|voice call|video call|보이스톡|통화)(?: .*)?$/i],
  ['deleted', /^(?:撤回了一条消息|消息已撤回|unsent a message|message deleted|deleted message)$/i],
  [
    'deleted',
    /^(?:你|您|.{1,40})?(?:撤回了一条消息|已收回訊息|unsent a message\.?|deleted this message\.?)$/i,
  ],
];

/** A message that is nothing but a placeholder such as `[图片]` becomes its kind; the words of others stay. */
export function bracketContent(text: string): ChatContent {
  const inner = /^[[【](.{1,60})[\]】]$/su.exec(text)?.[1];
  const found =
    inner === undefined ? undefined : PLACEHOLDERS.find(([, pattern]) => pattern.test(inner.trim()));
  return found ? { kind: found[0], text: '' } : { kind: 'text', text };
}

/** KakaoTalk writes its placeholders bare. */
export function bareContent(text: string): ChatContent {
  const found = PLACEHOLDERS.find(([, pattern]) => pattern.test(text));
  return found ? { kind: found[0], text: '' } : { kind: 'text', text };
}
