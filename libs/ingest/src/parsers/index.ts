import type { Parser } from '../parser';
import { discordCsv } from './discord-csv';
import { discordHtml } from './discord-html';
import { discordJson } from './discord-json';
import { discordOwnMessages } from './discord-own-messages';
import { discordPackage } from './discord-package';
import { doc } from './doc';
import { docx } from './docx';
import { eml } from './eml';
import { markdown } from './markdown';
import { pdf } from './pdf';
import { photo } from './photo';
import { imessageDb } from './imessage-db';
import { imessageTxt } from './imessage-txt';
import { plist } from './plist';
import { sqlite } from './sqlite';
import { typedstream } from './typedstream';
import { wechatDb } from './wechat-db';
import { plainText } from './plain-text';
import { slackZip } from './slack-zip';
import { telegramHtml } from './telegram-html';
import { telegramJson } from './telegram-json';
import { whatsappTxt } from './whatsapp-txt';
import { whatsappZip } from './whatsapp-zip';
import { zip } from './zip';
import { signalTxt } from './signal-txt';
import { lineTxt } from './line-txt';
import { kakaotalkTxt } from './kakaotalk-txt';
import { qqTxt } from './qq-txt';
import { wechatTxt } from './wechat-txt';
import { mbox } from './mbox';
import { html } from './html';
import { messengerJson } from './messenger-json';
import { chatgptJson, claudeJson } from './chatgpt-json';
import { chatlabJson, chatlabJsonl } from './chatlab-json';
import { feishuJson } from './feishu-json';
import { googleChatJson } from './google-chat-json';
import { mattermostJsonl } from './mattermost-jsonl';
import { qqJson } from './qq-json';
import { rocketchatJson } from './rocketchat-json';
import { teamsJson } from './teams-json';
import { wecomJson } from './wecom-json';
import { zulipJson } from './zulip-json';
import { wechatCsv } from './wechat-csv';
import { wechatHtml } from './wechat-html';
import { wechatJson } from './wechat-json';
import { qqMht } from './qq-mht';
import { qqChunk, qqPackage } from './qq-package';
import { dingtalkTxt } from './dingtalk-txt';
import { ircLog } from './irc-log';
import { smsXml } from './sms-xml';
import { linkedinMessages } from './linkedin-messages';
import { linkedinPosts } from './linkedin-posts';
import { chatJson } from './chat-json';
import { chatJsonl } from './chat-jsonl';
import { chatCsv, csv } from './csv';
import { confluenceHtml } from './confluence-html';
import { doubanJson } from './douban-json';
import { epub } from './epub';
import { gzip } from './gzip';
import { ipynb } from './ipynb';
import { metaPosts } from './meta-posts';
import { msg } from './msg';
import { odt } from './odt';
import { org } from './org';
import { outlineJson } from './outline-json';
import { ppt } from './ppt';
import { pptx } from './pptx';
import { rst } from './rst';
import { rtf } from './rtf';
import { sourceCode } from './source-code';
import { subtitles } from './subtitles';
import { tar } from './tar';
import { transcriptTxt } from './transcript-txt';
import { weiboJson } from './weibo-json';
import { xArchive } from './x-archive';
import { xMessages } from './x-messages';
import { xPosts } from './x-posts';
import { xiaohongshuJson } from './xiaohongshu-json';
import { xls } from './xls';
import { xlsx } from './xlsx';

/** Every format Tacit reads. Of two that are equally sure of a file, the first wins. */
export const parsers: readonly Parser[] = [
  slackZip,
  whatsappZip,
  whatsappTxt,
  telegramJson,
  telegramHtml,
  discordJson,
  discordHtml,
  discordCsv,
  discordPackage,
  discordOwnMessages,
  signalTxt,
  lineTxt,
  kakaotalkTxt,
  qqTxt,
  wechatTxt,
  messengerJson,
  chatgptJson,
  claudeJson,
  chatlabJson,
  chatlabJsonl,
  feishuJson,
  googleChatJson,
  mattermostJsonl,
  qqJson,
  rocketchatJson,
  teamsJson,
  wecomJson,
  zulipJson,
  wechatCsv,
  wechatJson,
  wechatHtml,
  qqPackage,
  qqChunk,
  qqMht,
  dingtalkTxt,
  ircLog,
  smsXml,
  linkedinMessages,
  linkedinPosts,
  xArchive,
  xPosts,
  xMessages,
  metaPosts,
  weiboJson,
  xiaohongshuJson,
  doubanJson,
  subtitles,
  transcriptTxt,
  chatJson,
  chatJsonl,
  chatCsv,
  mbox,
  eml,
  msg,
  pdf,
  docx,
  pptx,
  xlsx,
  doc,
  ppt,
  xls,
  odt,
  epub,
  rtf,
  ipynb,
  outlineJson,
  confluenceHtml,
  photo,
  imessageDb,
  imessageTxt,
  wechatDb,
  sqlite,
  typedstream,
  plist,
  html,
  csv,
  markdown,
  org,
  rst,
  sourceCode,
  plainText,
  zip,
  tar,
  gzip,
];
