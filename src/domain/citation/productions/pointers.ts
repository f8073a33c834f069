import { quoteEnd } from "./acts";
import { DRAFTED, speakOf } from "../lexicon/act-kinds";
import type { PointerMeaning } from "../lexicon/meaning";
import { isCalled, isCalledByPlace, OF_A_KIND } from "./called";
import type { CoreName } from "./core-name";
import { readDate } from "./dates";
import { hasDescribingEnding } from "./word-endings";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import {
  folded,
  isCapital,
  isCapitals,
  isCyrillic,
  isIn,
  isMark,
  isNumber,
  isSign,
  isSpaced,
  isWord,
  markAt,
  phraseEnd,
  skipThe,
  written,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt, withEnding } from "./names";
import { stateAt } from "./state-at";
import { stateAfter } from "./states";
import { withTitle } from "./subject-tail";
import { lineStart, quotedBefore } from "./unknown";

/** A word that stands for an instrument, with what tells whose place beside it is. */
export function readPointer(
  reading: Reading,
  { start, end }: CoreName,
  meaning: PointerMeaning,
): NameElement | undefined {
  const { pointer, defined, instrument } = meaning;
  const isCalledSo = isOfAnother(reading, start, meaning);
  const hasBefore = folded(reading, start - 1) === "the" || isOfPlace(reading, start, pointer) || isCalledSo;
  const from = hasBefore ? start - 1 : start;
  const last = pointer === "draft" ? pastKind(reading, withEnding(reading, end)) : withEnding(reading, end);
  // "draft Law on Play": the draft of the act that its title says.
  if (pointer === "draft" && from === start && last > start + 1 && isLonger(reading, last)) return undefined;
  const titled = pointer === "draft" ? undefined : withQuotedTitle(reading, from, last);
  if (titled) return { ...titled, pointer: "unknown", ofAnother: true };
  if (isEndOfTitle(reading, from, last)) return { ...unknownName(from, last), pointer: "unknown", ofAnother: true };
  if (defined === undefined && pointer !== "draft" && pointer !== "current instrument" && isLonger(reading, last)) {
    // "the Optional Protocol to the International Covenant …" is one name, and not the Covenant's.
    const next = phraseEnd(reading, last, "leads") > 0 ? coreNameAt(reading, skipThe(reading, last + 1)) : undefined;
    if (next?.meaning.kind === "name") return unknownName(from, next.end);
    const lead = pastMaker(reading, last);
    return { ...withTitle(reading, unknownName(from, lead)), pointer: "unknown", ofAnother: isTitle(reading, lead) };
  }
  if (isCalledSo) return { ...unknownName(from, last), pointer: "unknown" };
  if (defined !== undefined) return { ...unknownName(from, last), pointer, defined };
  if (instrument) return { ...unknownName(from, last), instruments: [instrument] };
  // "Закон Узбекистана" is not the law that was named before.
  const state = pointer === "unknown" ? stateAfter(reading, last) : undefined;
  if (state) return { ...withTitle(reading, unknownName(from, state.end)), pointer };
  return { ...unknownName(from, last), pointer, pointsBy: pointsBy(reading, from, last, pointer) };
}

/** Whether the word before says that it is another one; the text's own word for an act is that whatever is said of it. */
const isOfAnother = (reading: Reading, start: number, { pointer, defined, instrument }: PointerMeaning): boolean =>
  OF_A_KIND.has(pointer) &&
  (defined === undefined && !instrument ? isCalled(reading, start) : isCalledByPlace(reading, start));

/** «Проект закона: ст. 9»: what is drafted, where nothing more is said of that. */
const pastKind = (reading: Reading, at: number): number =>
  isWord(reading, at) &&
  isMark(reading, at + 1, ":,;.)") &&
  /[аы]$/u.test(written(reading, at)) &&
  speakOf(written(reading, at), DRAFTED)
    ? at + 1
    : at;

/** "статьи 9 рассматриваемого проекта": a word that describes the draft stands right behind a number. */
const isOfPlace = (reading: Reading, start: number, pointer: PointerMeaning["pointer"]): boolean =>
  pointer === "draft" && hasDescribingEnding(reading, start - 1) && isNumber(reading, start - 2);

/**
 * An act with its title right beside it, whatever the word stands for alone: "Закона «О связи»", "Закона РК «О связи»",
 * "«Байланыс туралы» Заңның".
 */
function withQuotedTitle(reading: Reading, start: number, end: number): NameElement | undefined {
  if (isIn(reading, start - 2, "title ends")) {
    const before = quotedBefore(reading, lineStart(reading, 0, start), start);
    if (before) return unknownName(before.start, end);
  }
  const open = stateAt(reading, end)?.end ?? end;
  // "Статья 12 Конвенции «об уважении …»": what the article is about.
  if (markAt(reading, open) !== '"' || !isCapital(reading, open + 1)) return undefined;
  if (!isIn(reading, open + 1, "title leads")) return undefined;
  // "Закон «О ратификации Конвенции …»" is read by what it acts on.
  if ([open + 1, open + 2].some((at) => phraseEnd(reading, at, "acting") > 0)) return undefined;
  const close = quoteEnd(reading, open + 2);
  return close > 0 ? unknownName(start, close) : undefined;
}

/** "Балаларды қанаудан қорғау туралы Конвенция": in the nominative it ends a title, and "Бұл туралы" is none. */
const isEndOfTitle = (reading: Reading, start: number, end: number): boolean =>
  end === start + 1 &&
  written(reading, start - 1) === "туралы" &&
  /^(?:Конвенция|Пакт|Хаттама)$/u.test(written(reading, start)) &&
  !/^(?:бұл|осы|ол|сол|бұлар|олар)$/iu.test(written(reading, start - 2));

/** English titles have capitals: "article 12 of the Convention on the right to be heard" may be one that was named. */
function isTitle(reading: Reading, lead: number): boolean {
  const word = written(reading, lead).toLowerCase();
  if (/^[a-z]/u.test(word)) return isSign(reading, lead) || isTitleWord(reading, skipThe(reading, lead + 1));
  if (isIn(reading, lead, "days of")) return readDate(reading, lead + 1) !== undefined;
  return word !== "по" && !isIn(reading, lead + 1, "referring");
}

/** "the Code of Conduct", and not "the Law of Kazakhstan", "the Regulation of the EU". */
const isTitleWord = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && !isCapitals(reading, at) && !stateAt(reading, at);

const isLonger = (reading: Reading, end: number): boolean =>
  isSpaced(reading, end) && phraseEnd(reading, pastMaker(reading, end), "longer names") > 0;

/** Past the letters of who made an act, before its title: "Конвенция СЕ о …", "Закон РК о …". */
const pastMaker = (reading: Reading, end: number): number =>
  isCapitals(reading, end) && isCyrillic(reading, end) ? end + 1 : end;

function pointsBy(
  reading: Reading,
  start: number,
  end: number,
  pointer: PointerMeaning["pointer"],
): NameElement["pointsBy"] {
  if (pointer !== "unknown") return undefined;
  if (phraseEnd(reading, start, "last named") === end) return "last";
  return isPlain(reading, start, end) ? "kind" : undefined;
}

/** A kind of act and nothing beside it that says which: no title, adjective, state, date or number. */
function isPlain(reading: Reading, start: number, end: number): boolean {
  const before = start - 1;
  if (markAt(reading, before) === '"' || isDescribing(reading, before) || isIn(reading, before, "title ends"))
    return false;
  if (markAt(reading, end) === '"' || isSign(reading, end)) return false;
  return !isCapital(reading, end) && readDate(reading, end) === undefined;
}

const NOT_DESCRIBING = ["units", "ordinals", "drafts"] as const;

function isDescribing(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return false;
  if (NOT_DESCRIBING.some((set) => phraseEnd(reading, at, set) > 0)) return false;
  return isCapital(reading, at) || hasDescribingEnding(reading, at);
}
