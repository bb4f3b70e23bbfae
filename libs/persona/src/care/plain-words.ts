/** Traditional characters of what people say to a memory, each before its simplified form. */
const TRADITIONAL =
  '幫帮訴诉殺杀傷伤結结離离開开還还聯联繫系係系愛爱機机覺觉遺遗書书藥药會会沒没過过來来說说話话見见對对嗎吗讓让個个這这時时後后樓楼頂顶從从麼么們们學学無无戀恋義义點点號号碼码給给發发訊讯電电請请願愿裝装實实為为與与誰谁騙骗復复婚婚當当證证謝谢錯错歉歉轉转達达監监視视蹤踪帳账長长飛飞邊边淚泪媽妈爺爷奶奶幾几經经總总應应該该認认識识關关燒烧軌轨終终寧宁繼继續续撐撑獨独難难氣气靈灵' +
  '刪删陪陪囉啰敘叙銷销權权資资據据趕赶課课壞坏飯饭嘮唠間间務务試试適适閃闪約约遲迟憶忆戲戏網网線线頁页睏困買买賣卖乾干兒儿車车馬马處处場场舊旧鐘钟鬧闹喪丧憂忧鬱郁絕绝慮虑瘋疯夠够慘惨壓压緊紧鬆松樣样種种兩两雙双歲岁歡欢樂乐問问聽听讀读寫写語语講讲談谈記记別别燈灯門门圖图錢钱銀银鐵铁頭头腦脑臉脸腳脚醫医療疗癒愈動动勞劳勝胜協协單单嘆叹嚇吓嚴严團团圍围備备傳传債债價价億亿優优儘尽凍冻則则剛刚創创劃划劇剧勢势區区參参員员嗚呜執执堅坚報报塊块墳坟墜坠墮堕奪夺奮奋婦妇孫孙寬宽審审寶宝將将專专尋寻導导屆届屍尸層层師师帶带幹干庫库廁厕廚厨廢废廳厅張张強强彈弹彎弯徑径徹彻惡恶悶闷惱恼慟恸慣惯憐怜憤愤懶懒懷怀懸悬戰战戶户拋抛掙挣掛挂採采揚扬換换揮挥損损搖摇摟搂撲扑擁拥擇择擊击擋挡擔担擠挤擾扰攔拦敗败數数斷断於于晝昼暈晕暫暂曬晒殘残毀毁決决況况淒凄淨净渾浑湯汤溫温滅灭滿满潰溃濕湿災灾煙烟煩烦熱热燙烫牆墙牽牵狀状獄狱現现畢毕畫画異异盡尽眾众礙碍禍祸禮礼稱称穩稳窮穷筆笔節节紀纪紅红紙纸級级細细組组絡络絲丝綁绑綠绿維维緒绪緣缘編编緩缓練练繩绳罵骂罷罢聖圣聞闻聲声職职脫脱膽胆臟脏臺台舉举艱艰萬万蓋盖藍蓝虛虚虧亏蟲虫衝冲裡里補补褲裤規规親亲觀观觸触計计討讨訓训託托許许評评詞词詢询詩诗誠诚誤误調调論论諒谅諾诺變变負负財财貨货責责貴贵費费賀贺賭赌賴赖贈赠贏赢跡迹躍跃軟软較较輕轻輛辆輩辈輪轮輸输辦办辭辞連连進进遊游運运遠远選选遞递釋释針针錄录鎖锁鏡镜閉闭閒闲闆板陣阵陰阴陽阳隊队階阶際际隨随險险隱隐隻只雖虽雜杂雞鸡雲云靜静項项順顺預预頓顿領领頻频顆颗題题額额類类顧顾顯显風风飄飘飲饮飽饱養养餓饿餘余館馆駕驾驅驱驗验驚惊髒脏體体鬥斗魚鱼鮮鲜鳥鸟黃黄黨党齊齐齡龄';
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
