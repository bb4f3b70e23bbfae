import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** The most frequent characters of modern Chinese, simplified and traditional, and its punctuation. */
const HAN =
  '的一是不了在人有我他这個个們们中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應向头頭文体體相见見被利什二等产產或新己制身果加月话話合回特代内內信表化老给給世位次度门門任常先通教原东東提立及比员員解水名真论論处處走各入几幾口认認条條平系气氣题題活更别別打女变變四总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直资資命金指统統区區保至便空决決治展科司五基眼书書非则則听聽白却卻界达達放强強即像难難且权權思完设設式色路记記品住告类類求据據程北边邊张張该該交规規万萬取望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運请請，。、：；？！「」（）《》“”';
const HANGUL =
  '이다는을를에가은하고지로의기사도자한서나리인어아해시그대것들수일정요라있음없면부만오습니까네세매두템스';

/** Below this share of frequent characters a reading is not believed. */
const BELIEVABLE = 0.3;
/** Where an alphabet takes half of all codes, wrong readings hit it often, and right ones nearly always. */
const ALPHABETIC = 0.8;

/**
 * What text read in the right encoding is full of. Found by reading the bytes in each and counting; earlier
 * ones win ties, as the Western ones share most of their letters.
 */
const CANDIDATES: [label: string, frequent: RegExp, least?: number][] = [
  ['windows-1252', /[äöüßéèêëàâçîïôûùñóòíìáúãõåæøœÄÖÜÉ–—„“”‘’…€°§«»·¿¡]/g],
  ['gb18030', new RegExp(`[${HAN}]`, 'g')],
  ['big5-hkscs', new RegExp(`[${HAN}]`, 'g')],
  ['shift_jis', new RegExp(`[ぁ-んァ-ヶー${HAN}]`, 'g')],
  ['euc-jp', new RegExp(`[ぁ-んァ-ヶー${HAN}]`, 'g')],
  ['cp949', new RegExp(`[${HANGUL}]`, 'g')],
  ['windows-1251', /[а-яё]/g, ALPHABETIC],
  ['koi8-r', /[а-яё]/g, ALPHABETIC],
  ['windows-1250', /[ąćęłńóśźżěščřžýáíéúůőűťďňăâîşţäöüß–—„”]/g],
  ['windows-1253', /[α-ωάέήίόύώς]/g, ALPHABETIC],
  ['windows-1254', /[ğışçöüâîûİŞĞÇÖÜ’“”]/g],
  ['windows-1255', /[א-ת]/g, ALPHABETIC],
  ['windows-1256', /[ء-ي،؟]/g, ALPHABETIC],
  ['windows-874', /[กขคงจชดตถทนบปพมยรลวสหอะาำเแโใไ]|\p{M}/gu, ALPHABETIC],
];

const SAMPLE_BYTES = 16 * 1024;

/** The likeliest encoding of text that is neither UTF-8 nor UTF-16. */
export function legacyEncoding(sample: Buffer): string {
  const firstHigh = Math.max(0, sample.findIndex((byte) => byte > 0x7f) - 64);
  const bytes = sample.subarray(firstHigh, firstHigh + SAMPLE_BYTES);
  let best = { label: '', share: 0 };
  for (const [label, frequent, least = BELIEVABLE] of CANDIDATES) {
    const share = shareOfFrequent(bytes, label, frequent);
    if (share >= least && share > best.share + 0.001) best = { label, share };
  }
  return best.label || statisticalGuess(bytes);
}

function shareOfFrequent(bytes: Buffer, label: string, frequent: RegExp): number {
  const text = iconv.decode(bytes, label);
  const strange = text.slice(0, -2).match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  if (wide === 0 || strange > wide / 50) return 0;
  return (text.match(frequent)?.length ?? 0) / wide;
}

/** For languages not among the candidates, what chardet thinks; it needs longer texts to be right. */
function statisticalGuess(bytes: Buffer): string {
  for (const { name } of analyse(bytes)) {
    if (/^(utf|ascii|iso-8859-1$)/i.test(name) || !iconv.encodingExists(name)) continue;
    if (!iconv.decode(bytes.subarray(0, -4), name).includes('\ufffd')) return name;
  }
  return 'windows-1252';
}
