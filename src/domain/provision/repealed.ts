import { KAZAKH_MONTHS_OF_ACTS, RUSSIAN_MONTHS } from "../text/dates/months";

/** What a stub says became of a provision: its words whole, in any of their forms. */
const GONE = new RegExp(
  "^(?:исключ[её]н[аоы]?|утрати(?:л[аои]?|вш\\p{L}+)(?: силу)?|признан[аоы]? утратившими?(?: силу)?|" +
    "ал(?:ын)?ып таста\\p{L}+|күші(?:н)? жой\\p{L}+|repealed|deleted|omitted|revoked)(?![\\p{L}\\p{N}])",
  "iu",
);

/** What stands in brackets or quotation marks, such as the name of an act; the last bracket may have been forgotten. */
const ASIDE = /\([^()]*(?:\)|$)|\[[^[\]]*(?:\]|$)|«[^«»]*»|[“„][^“”„]*[”“]|"[^"]*"/gu;

/** Words beside names and numbers with which a stub says when, and by what. */
const SMALL = new Set(
  (
    "by the of with effect from in on as and since under to pursuant accordance virtue no dated this an " +
    "s ss section sections subsection subsections art arts article articles para paras paragraph paragraphs reg regs " +
    "regulation regulations sch schedule schedules part " +
    "с со от в во и на основании соответствии согласно после дня момента введения вступления действие силу " +
    "связи принятием изданием по решению " +
    "подпункту подпункта подпунктом подпунктами пункту пункта пунктом пунктами статье статьи статьей статьями " +
    "части частью частями абзацу абзаца абзацем " +
    "год года году г гг " +
    "ж жыл жылы жылғы бастап сәйкес және деп танылды танылған танылсын " +
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан " +
    `желтоқсаннан ${KAZAKH_MONTHS_OF_ACTS} ${RUSSIAN_MONTHS}`
  ).split(" "),
);

/** What acts are called, in any of their forms. */
const ACT =
  /^(?:закон|кодекс|конституц|указ|постановлени|приказ|решени|law|act|code|order|regulation|decree|заң|жарлы|қаулы|бұйры|шешім)/u;

/** "приказом и.о. Министра внутренних дел": whose act it is. */
const WHOSE_ACT = /(?<=\p{L} )(?:и\.? ?о\.? )?\p{Lu}\p{L}+(?: \p{Ll}{3,}){1,6}(?= (?:от|№|\p{Lu}|\d)|[.;]?\s*$)/gu;

/** Of Kazakh words, those whose act it is or by what: "Әділет министрінің бұйрығымен". */
const KAZAKH_OWNER = /(?:[ндт][іы]ң|[мбп]ен)$/u;

const isOfStub = (word: string): boolean =>
  /^\p{Lu}|\p{N}/u.test(word) || SMALL.has(word.toLowerCase()) || ACT.test(word) || KAZAKH_OWNER.test(word);

/**
 * Whether a text is a stub: says that nothing is left of its provision, and by which act and since when at most. A
 * sentence that only begins with such a word, “Deleted content must be kept”, is none.
 */
export function isRepealed(text: string): boolean {
  const plain = text.replace(/\s+/gu, " ").replace(/^[\s\p{P}]+/u, "");
  const gone = GONE.exec(plain)?.[0];
  if (gone === undefined) return false;
  // Brackets may stand in brackets.
  const behind = plain.slice(gone.length).replace(ASIDE, " ").replace(ASIDE, " ");
  const isByAct = ACT.test(/^\s*(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? "");
  const words = (isByAct ? behind.replace(WHOSE_ACT, " ") : behind).match(/[\p{L}\p{N}№-]+/gu) ?? [];
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).every(isOfStub);
}
