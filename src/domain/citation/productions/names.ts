import type { Instrument } from "../../instrument/instrument";
import { isTitleOfAnyState } from "../lexicon/says-its-state";
import { findOwnPhrase, findPhrase } from "../lexicon/find-phrase";
import type { PointerMeaning } from "../lexicon/meaning";
import { isInLongerTitle, isQuoteOpen } from "./acts";
import { goesOnBehindAnd } from "./behind-and";
import { bodyOf } from "./bodies";
import type { Body } from "./bodies";
import type { CoreName } from "./core-name";
import {
  folded,
  isAny,
  isCapital,
  isCapitals,
  isHyphen,
  isNumber,
  isSign,
  isSpaced,
  isTight,
  isWord,
  leavesQuoteOpen,
  markAt,
  meaningAlone,
  phraseBefore,
  phraseEnd,
  skipThe,
  written,
} from "./look";
import type { Reading } from "./look";
import { isOneAct } from "../lexicon/one-act";
import { stateOf } from "./state-at";

/** The name that begins at a token; the longest, and this text's own before the catalogue's. */
export function coreNameAt(reading: Reading, at: number): CoreName | undefined {
  const known = at < 0 ? undefined : reading.names[at];
  if (known !== undefined) return known ?? undefined;
  const found = findName(reading, at);
  if (at >= 0) reading.names[at] = found ?? null;
  return found;
}

function findName(reading: Reading, at: number): CoreName | undefined {
  const { tokens, lexicon } = reading;
  const own = lexicon.own ? findOwnPhrase(tokens, at, lexicon) : undefined;
  const listed = findListed(reading, at);
  if (own && own.end >= (listed?.end ?? 0)) {
    const meaning = lexicon.own?.meanings[own.meaning];
    if (meaning && isPointed(reading, at, meaning)) return { start: at, end: own.end, meaning };
  }
  return listed;
}

function findListed(reading: Reading, at: number): CoreName | undefined {
  const { tokens, lexicon } = reading;
  const found = findPhrase(tokens, at, "names", lexicon, "slips");
  const meaning = found && lexicon.meanings[found.meaning];
  if (!found || !meaning || meaning.kind === "unit") return undefined;
  const exact = meaning.kind === "name" || meaning.kind === "body" ? found : findPhrase(tokens, at, "names", lexicon);
  if (!exact) return undefined;
  const first = firstOfTwo(reading, at, exact.end);
  if (first) return isCut(reading, at) ? undefined : first;
  const isSeries =
    meaning.kind === "pointer" &&
    meaning.series === true &&
    isSign(reading, bodyBetween(reading, exact.end)?.end ?? exact.end);
  const core: CoreName = {
    start: at,
    end: exact.end,
    meaning: isSeries ? { kind: "series", singular: undefined } : meaning,
  };
  return isMeant(reading, core) ? core : undefined;
}

/** "art. 16 CRC, GC-25 para. 67": letters before a comma behind which a name of its own ends where the whole does. */
function firstOfTwo(reading: Reading, start: number, end: number): CoreName | undefined {
  if (markAt(reading, start + 1) !== "," || !isCapitals(reading, start)) return undefined;
  if (coreNameAt(reading, start + 2)?.end !== end) return undefined;
  const meaning = meaningAlone(reading, start);
  return meaning?.kind === "name" ? { start, end: start + 1, meaning } : undefined;
}

function isMeant(reading: Reading, { start, end, meaning }: CoreName): boolean {
  switch (meaning.kind) {
    case "pointer":
      return isPointed(reading, start, meaning);
    case "name":
      return (
        (!meaning.capital || isCapital(reading, start)) &&
        !isLongerAcronym(reading, start, end) &&
        !isPath(reading, end) &&
        !isModel(reading, start, end) &&
        !isPlural(reading, start, end) &&
        !goesOn(reading, start, end, meaning.long) &&
        !isEndOfTitle(reading, start, end) &&
        !beginsEarlier(reading, start, end, meaning.instruments) &&
        !isCut(reading, start) &&
        !isLabel(reading, start, end)
      );
    // "UN ICCPR": the treaty, though its committee may be called by the same letters.
    case "body":
      return end === start + 1 || coreNameAt(reading, end - 1)?.meaning.kind !== "name";
    default:
      return true;
  }
}

const LONGEST_ACRONYM = 6;

/** Endings of cases that acronyms take in texts of capitals alone: "МПГППА", "БҚКНІҢ". */
const CAPITAL_CASES = /(?:[АУЕ]|ОМ|[НДТ](?:ЫҢ|ІҢ|[ЫІАЕ]|АН|ЕН)|[ҒК][АЕ]|ҚА|[МБП]ЕН)$/u;

/** "КПРИ" is no case of "КПР": other letters in capitals are none of an ending. */
const isLongerAcronym = (reading: Reading, start: number, end: number): boolean =>
  end === start + 1 &&
  isCapitals(reading, start) &&
  written(reading, start).length <= LONGEST_ACRONYM &&
  phraseEnd(reading, start, "names") !== end &&
  !CAPITAL_CASES.test(written(reading, start));

const isPointed = (reading: Reading, at: number, { capital, afterThe }: PointerMeaning): boolean =>
  (!capital || isCapital(reading, at)) && (!afterThe || folded(reading, at - 1) === "the");

/** "CRC" in the symbol "CRC/C/99" is no name, but in "CRC/GDPR" it is. */
const isPath = (reading: Reading, end: number): boolean =>
  markAt(reading, end) === "/" &&
  isTight(reading, end) &&
  (isNumber(reading, end + 1) || (isWord(reading, end + 1) && written(reading, end + 1).length < 3));

/** "the tablet CRC-25", "GDPR-style consent", "GDPR-K" */
function isModel(reading: Reading, start: number, end: number): boolean {
  if (end !== start + 1 || !isCapitals(reading, start) || !isHyphen(reading, end)) return false;
  return isNumber(reading, end + 1) || /^(?:[a-z]{4}|[A-Z]$)/u.test(written(reading, end + 1));
}

/** "flight GC25": what is called by a code of its own is no comment. */
const isLabel = (reading: Reading, start: number, end: number): boolean =>
  start > 0 &&
  isNumber(reading, end - 1) &&
  isCapitals(reading, start) &&
  phraseEnd(reading, start - 1, "labels") === start;

/** "«Нормативтік құқықтық актілер туралы» ҚР Заңы": what begins inside a title is another act. */
const isEndOfTitle = (reading: Reading, start: number, end: number): boolean =>
  isWord(reading, start - 1) && leavesQuoteOpen(reading, start, end) && isInLongerTitle(reading, start);

/** "законов о правах ребенка", "Conventions on the rights of the child" are of any kind. */
const isPlural = (reading: Reading, start: number, end: number): boolean =>
  phraseEnd(reading, start, "plurals") > 0 && !hasCapital(reading, isLatin(reading, start) ? start + 1 : start, end);

const isLatin = (reading: Reading, at: number): boolean => /^[a-z]/iu.test(written(reading, at));

const hasCapital = (reading: Reading, from: number, end: number): boolean =>
  isAny(from, end, (at) => isCapital(reading, at));

/** "«Об образовании взрослых»", "Law on Education Grants": a title that goes on is another one's. */
function goesOn(reading: Reading, start: number, end: number, long: boolean): boolean {
  if (!isWord(reading, end) || !isSpaced(reading, end)) return false;
  if (markAt(reading, start - 1) !== '"' && isQuoteOpen(reading, start, end)) return true;
  if (long && goesOnBehindAnd(reading, end)) return true;
  if (!long || !isLatin(reading, end) || !isCapital(reading, end) || isCapitals(reading, end)) return false;
  const isAfterLead = [1, 2].some((back) => phraseEnd(reading, start + back, "longer names") > 0);
  return isAfterLead && phraseEnd(reading, end, "units") === 0 && !isKnownBeside(reading, end);
}

/**
 * "Personal Data Protection Act": a title that begins earlier is another one's, too, where any state may have it.
 * Some words are surely a title's; others are within a sentence, before a title without its year: "Amend Criminal Code".
 */
function beginsEarlier(reading: Reading, start: number, end: number, instruments: readonly Instrument[]): boolean {
  const { text, start: starts, end: ends } = reading.tokens;
  const before = start - 1;
  if (!isTitleWord(reading, before) || !/^[ \u00a0]+$/u.test(text.slice(ends[before], starts[start]))) return false;
  const words = text.slice(starts[start], ends[end - 1]);
  const isInside = before > 0 && isWord(reading, before - 1) && isSpaced(reading, before) && !/\d{4}/u.test(words);
  return (
    (isInside || phraseEnd(reading, before, "title beginnings") === start) &&
    words.split(" ").some(isOneAct) &&
    instruments.every((one) => isTitleOfAnyState(words, one))
  );
}

/** A word with a capital that nothing but a title has before the rest of it. */
const isTitleWord = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  isWord(reading, at) &&
  /^[A-Z][a-z]/u.test(written(reading, at)) &&
  stateOf(reading, at) === undefined &&
  phraseEnd(reading, at, "no title words") === 0 &&
  phraseEnd(reading, at, "units") === 0 &&
  phraseBefore(reading, 0, at + 1, "organisations") < 0 &&
  phraseBefore(reading, 0, at + 1, "states") < 0 &&
  !isKnownBeside(reading, at);

const isKnownBeside = (reading: Reading, at: number): boolean =>
  (["states", "acts", "joins", "organisations", "months", "names"] as const).some(
    (set) => phraseEnd(reading, at, set) > 0,
  );

/** What is joined to letters before it is the end of another name: "2016/679" of "X2016/679", "AADC" of "CA-AADC". */
const isCut = (reading: Reading, start: number): boolean =>
  !isSpaced(reading, start) && (isWord(reading, start - 1) || isCompound(reading, start));

/** "CA-AADC" is another than "AADC"; a state or an organisation may stand there. */
const isCompound = (reading: Reading, start: number): boolean =>
  isHyphen(reading, start - 1) &&
  isCapitals(reading, start - 2) &&
  !/^(?:OP|ФП|ФХ)$/u.test(written(reading, start - 2)) &&
  phraseEnd(reading, start - 2, "states") === 0 &&
  phraseEnd(reading, start - 2, "organisations") === 0 &&
  coreNameAt(reading, start - 2) === undefined;

/** The end of a name with the ending that a Kazakh case gives it: "GDPR-дың". */
export function withEnding(reading: Reading, end: number): number {
  return isHyphen(reading, end) && phraseEnd(reading, end + 1, "endings") === end + 2 ? end + 2 : end;
}

/** End of the word that makes a treaty's name its body's, 0 for none. */
export const bodyEnd = (reading: Reading, end: number): number => phraseEnd(reading, end, "body words");

/** The body between the words of a series and the number's sign: "general comment of the CRC Committee No. 25". */
export function bodyBetween(reading: Reading, from: number): Body | undefined {
  const { tokens, lexicon } = reading;
  const at = skipThe(reading, /^(?:of|by)$/u.test(folded(reading, from)) ? from + 1 : from);
  // Not `coreNameAt`, which would look on from series to series.
  const found = isCapital(reading, at) ? findPhrase(tokens, at, "names", lexicon, "forms") : undefined;
  const meaning = found && lexicon.meanings[found.meaning];
  if (!meaning || (meaning.kind !== "body" && meaning.kind !== "name")) return undefined;
  const end = bodyEnd(reading, found.end) || found.end;
  if (!isSign(reading, end)) return undefined;
  return bodyOf(meaning, at, end);
}
