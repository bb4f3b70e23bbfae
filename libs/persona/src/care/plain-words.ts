/** Traditional characters of the words that the guards listen for, each before its simplified form. */
const TRADITIONAL =
  '幫帮訴诉殺杀傷伤結结離离開开還还聯联繫系係系愛爱機机覺觉遺遗書书藥药會会沒没過过來来說说話话見见對对嗎吗讓让個个這这時时後后樓楼頂顶從从麼么們们學学無无戀恋義义點点號号碼码給给發发訊讯電电請请願愿裝装實实為为與与誰谁騙骗復复婚婚當当證证謝谢錯错歉歉轉转達达監监視视蹤踪帳账長长飛飞邊边淚泪媽妈爺爷奶奶幾几經经總总應应該该認认識识關关燒烧軌轨終终寧宁繼继續续撐撑獨独難难氣气靈灵';
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL[2 * i], TRADITIONAL[2 * i + 1]]),
);

/** Letters that people put between the letters of a word they do not dare to write. */
const SPELLED = /\b(?:[a-z][ .*_-]){3,}[a-z]\b/g;

/** Text as the guards read it: one width and case, simplified characters, plain apostrophes, spelt words joined. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u4e00-\u9fff]/g, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(/(?<=[a-z])[1!](?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])[0](?=[a-z])/g, 'o')
    .replace(SPELLED, (word) => word.replace(/[^a-z]/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
