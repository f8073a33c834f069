import { hasKind, kindsIn, LAW } from "../lexicon/act-kinds";
import { ACTS_BEHIND, CHANGED_BY, OTHER_KINDS } from "../lexicon/extra-words";
import { findPhrase } from "../lexicon/find-phrase";
import type { NameMeaning } from "../lexicon/meaning";
import { isOfAnotherAct, readActDetails, TITLE_ENDS } from "./act-details";
import type { ActDetails } from "./act-details";
import { actNumberAt, isForeign as isOfAnother } from "./act-numbers";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import {
  beforeMarks,
  beginsAs,
  endsAs,
  folded,
  isCapital,
  isMark,
  isSpaced,
  isWord,
  leavesQuoteOpen,
  markAt,
  phraseEnd,
  written,
} from "./look";
import type { Reading } from "./look";
import type { CoreName } from "./core-name";
import { isOtherBehind, otherActBefore } from "./title-kind";

/** Whether a quote that was opened before a name, or in it, is not closed where it ends. */
export const isQuoteOpen = (reading: Reading, start: number, end: number): boolean =>
  leavesQuoteOpen(reading, start - 1, end);

/** A title that was opened with a quote before the name ends where the quote is closed. */
export const quotedEnd = (reading: Reading, start: number, end: number): number =>
  isQuoteOpen(reading, start, end) && markAt(reading, end) === '"' ? end + 1 : end;

/** Where a name begins that holds the end of a quote which was opened right before it: "«О связи» …". */
export function quotedStart(reading: Reading, start: number, end: number): number {
  const isClosed = markAt(reading, start - 1) === '"' && !isQuoteOpen(reading, start, end);
  return isClosed ? start - 1 : start;
}

const isAct = (reading: Reading, at: number): boolean => phraseEnd(reading, at, "act heads") > at;

/**
 * An act by the word for it, its details and its title or its number: "Закон РК от 21 мая 2013 года № 94-V «О …»", "Law of
 * the RK dated 21 May 2013 No. 94-V". Undefined where no act begins.
 */
export function readAct(reading: Reading, at: number): NameElement | undefined {
  if (!isAct(reading, at)) return undefined;
  const details = readActDetails(reading, at + 1);
  if (details.end === at + 1) return undefined;
  const kind = beginsAs(reading, at - 1, OTHER_KINDS) && isSpaced(reading, at) ? at - 1 : at;
  const titled = titleAt(reading, details.end);
  if (!titled) return undefined;
  if (isQuoteOpen(reading, at, titled.end) && isWord(reading, titled.end))
    return unknownName(kind, quoteEnd(reading, titled.end) || titled.end);
  const end = quotedEnd(reading, at, titled.end);
  const more = readActDetails(reading, end);
  const title = ofOneState(titled, details.state ?? more.state);
  const isTold = more.year !== undefined || more.isNumbered || more.plain !== undefined;
  const last = isTold ? beforeMarks(reading, more.end, '",') : end;
  const isOther =
    kind < at ||
    isCalledOtherwise(written(reading, at), title) ||
    isOfAnotherAct(details, title) ||
    (isTold && isOfAnotherAct({ ...more, state: more.state ?? details.state }, title));
  return isOther ? unknownName(kind, last) : { ...title, start: at, end: last };
}

/** Where a quotation ends, "Закон «Об образовании и науке»", 0 where it doesn't in the line. */
export function quoteEnd(reading: Reading, from: number): number {
  for (let at = from; at < from + TITLE_ENDS && at < reading.tokens.length && !isMark(reading, at, "\n;"); at++)
    if (markAt(reading, at) === '"') return at + 1;
  return 0;
}

/** "Кодекс «О правах ребенка»": every act is a law, but no law is a code. */
function isCalledOtherwise(head: string, { instruments }: NameElement): boolean {
  const kinds = kindsIn(head);
  return kinds.size > 0 && !kinds.has(LAW) && !hasKind(instruments, kinds);
}

/** Of the acts with a title those of the state that is named, where there are any. */
function ofOneState(title: NameElement, state: string | undefined): NameElement {
  const instruments = title.instruments.filter(({ jurisdiction }) => jurisdiction === state);
  return instruments.length > 0 ? { ...title, instruments } : title;
}

/** The title of an act that begins at a token, without the word for the act unless that may be with it. */
function titleAt(reading: Reading, at: number, mayHaveKind = false): NameElement | undefined {
  const { tokens, lexicon } = reading;
  const found = findPhrase(tokens, at, "names", lexicon, "slips");
  const meaning = found && lexicon.meanings[found.meaning];
  return found && meaning?.kind === "name" && (mayHaveKind || meaning.title)
    ? { ...unknownName(at, found.end), instruments: meaning.instruments }
    : undefined;
}

/** Whether a title without the word for its act may count where it stands, and with what goes with it. */
export function readTitle(
  reading: Reading,
  core: CoreName & { readonly meaning: NameMeaning },
): NameElement | undefined {
  const { start, meaning } = core;
  const end = quotedEnd(reading, start, core.end);
  const isQuoted = end > core.end;
  if (!isQuoted && markAt(reading, core.end) === '"' && isInLongerTitle(reading, start)) return undefined;
  const name = { ...unknownName(start, end), instruments: meaning.instruments };
  const behind = actBehind(reading, end);
  if (behind) return isOfAnotherAct(behind, name) ? unknownName(start, behind.end) : { ...name, end: behind.end };
  if (!isQuoted) return undefined;
  const other = otherActBefore(reading, start, meaning.instruments);
  return other < 0 && !isOtherBehind(reading, end, meaning.instruments)
    ? name
    : unknownName(other < 0 ? start : other, end);
}

/** "«Нормативтік құқықтық актілер туралы»" is another act than "«Құқықтық актілер туралы»". */
export function isInLongerTitle(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 8) && (isWord(reading, at) || markAt(reading, at) === '"'); at--)
    if (markAt(reading, at) === '"') return at < start - 1;
  return false;
}

/** The word for the act behind its title: "«…» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңы". */
function actBehind(reading: Reading, end: number): ActDetails | undefined {
  const parted = isMark(reading, end, ".\n") ? end + 1 : end;
  let at = parted;
  while (isMark(reading, at, "\n.") || folded(reading, at) === "the") at++;
  if (isAct(reading, at)) {
    const details = readActDetails(reading, at + 1);
    return details.isNumbered || details.year !== undefined ? details : undefined;
  }
  if (markAt(reading, end) === ".") return undefined;
  const details = readActDetails(reading, kazakhStates(reading, parted));
  const act = kazakhAct(reading, details.end);
  if (act > 0) return { ...details, end: act };
  // A state or another kind of act stands between.
  let other = end;
  while (isCapital(reading, other) && other < end + 4) other++;
  const foreign = other > end ? kazakhAct(reading, other) : 0;
  return foreign > 0 ? { ...details, end: foreign, isForeign: true, state: undefined } : undefined;
}

/** "Республика Қазақстан" */
const kazakhStates = (reading: Reading, at: number): number =>
  written(reading, at) === "Республика" && isCapital(reading, at + 1) ? at + 1 : at;

const kazakhAct = (reading: Reading, at: number): number => (beginsAs(reading, at, ACTS_BEHIND) ? at + 1 : 0);

/**
 * "№ 94-V" with the word for a law before it. Without a place it is no citation, as notes under articles tell which laws
 * changed them, unless it is an item of a list.
 */
export function readNumberedAct(reading: Reading, at: number): NameElement | undefined {
  if (!isAct(reading, at)) return undefined;
  const { tokens, lexicon } = reading;
  for (let next = at + 1; next < at + 14; next++) {
    const found = folded(reading, next) === "№" ? findPhrase(tokens, next, "names", lexicon) : undefined;
    const meaning = found && lexicon.meanings[found.meaning];
    if (found && meaning?.kind === "name") {
      const details = readActDetails(reading, at + 1);
      if (details.end < found.end) return undefined;
      // The title that follows is of none that the catalogue has.
      if (isQuoteOpen(reading, at, details.end) && isWord(reading, details.end))
        return unknownName(at, quoteEnd(reading, details.end) || details.end);
      const name = unknownName(at, beforeMarks(reading, Math.max(found.end, details.end), '",'));
      return isOfAnotherAct(details, { ...name, instruments: meaning.instruments })
        ? name
        : {
            ...name,
            instruments: meaning.instruments,
            everyday: details.year !== undefined && !beginsItem(reading, at),
          };
    }
  }
  return undefined;
}

/** What another act is changed by is none: "Законом РК от …". */
const beginsItem = (reading: Reading, at: number): boolean =>
  (at === 0 || isMark(reading, at - 1, ";\n")) && !endsAs(reading, at, CHANGED_BY);

/**
 * In Kazakh the number comes first: "№ 94-V ҚРЗ Қазақстан Республикасының Заңы", "№ 370-II «…» туралы ҚР Заңы". The title
 * may be worded in another way, but not be that of another act.
 */
export function readNumberFirst(reading: Reading, at: number): NameElement | undefined {
  if (folded(reading, at) !== "№") return undefined;
  const found = findPhrase(reading.tokens, at, "names", reading.lexicon);
  const meaning = found && reading.lexicon.meanings[found.meaning];
  const number = actNumberAt(reading, at);
  if (meaning?.kind !== "name" || !number) return undefined;
  const [one] = meaning.instruments;
  const opened = markAt(reading, number.end) === '"' ? number.end + 1 : number.end;
  const title = opened > number.end ? titleAt(reading, opened, true) : undefined;
  if (!one || (title && !title.instruments.includes(one))) return undefined;
  for (let next = opened; next < at + LONGEST_ACT && !isMark(reading, next, ".;:()\n"); next++)
    if (kazakhAct(reading, next) > 0 && (isCapital(reading, next) || next === number.end))
      return isOfAnotherAct(readActDetails(reading, number.end), {
        ...unknownName(at, next),
        instruments: meaning.instruments,
      })
        ? unknownName(at, next + 1)
        : { ...unknownName(at, next + 1), instruments: meaning.instruments, everyday: !title };
  return undefined;
}

const LONGEST_ACT = 24;

/** Whether a core name is a number of an act alone, which is none by itself, unless a state's letters are with it: "ЗРУ-547". */
export const isActNumber = (reading: Reading, { start, end, meaning }: CoreName): boolean => {
  const found = meaning.kind === "name" ? actNumberAt(reading, start) : undefined;
  return found !== undefined && found.end >= end && !(isOfAnother(found) && found.end === end);
};
