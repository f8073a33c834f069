import type { Instrument } from "../../instrument/instrument";
import { findOwnPhrase, findPhrase } from "../lexicon/find-phrase";
import { SET } from "../lexicon/lexicon";
import type { BodyMeaning, NameMeaning, PointerMeaning } from "../names/meaning";
import { readActNumber, readDate } from "./dates";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import {
  folded,
  isCapital,
  isCapitals,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";

/** A name as the lexicon has it, before anything beside it is looked at. */
export interface CoreName {
  readonly start: number;
  readonly end: number;
  readonly meaning:
    NameMeaning | PointerMeaning | { readonly kind: "series"; readonly singular: string | undefined } | BodyMeaning;
}

/** The name that begins at a token; the longest, and this text's own before the catalogue's. */
export function coreNameAt(reading: Reading, at: number): CoreName | undefined {
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
  const core = { start: at, end: exact.end, meaning };
  return isMeant(reading, core) ? core : undefined;
}

function isMeant(reading: Reading, { start, end, meaning }: CoreName): boolean {
  switch (meaning.kind) {
    case "pointer":
      return isPointed(reading, start, meaning);
    case "name":
      return (
        (!meaning.capital || isCapital(reading, start)) &&
        !isPath(reading, end) &&
        !isModel(reading, start, end) &&
        !isPlural(reading, start) &&
        !isEndOfTitle(reading, start, end) &&
        !isCut(reading, start, end)
      );
    default:
      return true;
  }
}

const isPointed = (reading: Reading, at: number, { capital, afterThe }: PointerMeaning): boolean =>
  (!capital || isCapital(reading, at)) && (!afterThe || folded(reading, at - 1) === "the");

/** "CRC" in the symbol "CRC/C/99" is no name, but in "CRC/GDPR" it is. */
const isPath = (reading: Reading, end: number): boolean =>
  markAt(reading, end) === "/" &&
  !isSpaced(reading, end) &&
  !isSpaced(reading, end + 1) &&
  (isNumber(reading, end + 1) || (isWord(reading, end + 1) && written(reading, end + 1).length < 3));

/** "the tablet CRC-25", "GDPR-style consent" */
function isModel(reading: Reading, start: number, end: number): boolean {
  if (end !== start + 1 || !isCapitals(reading, start) || markAt(reading, end) !== "-" || isSpaced(reading, end))
    return false;
  const next = written(reading, end + 1);
  return !isSpaced(reading, end + 1) && (isNumber(reading, end + 1) || /^[a-z]{4}/u.test(next));
}

/** "«Нормативтік құқықтық актілер туралы» ҚР Заңы": what begins inside a title is another act. */
function isEndOfTitle(reading: Reading, start: number, end: number): boolean {
  if (!isWord(reading, start - 1)) return false;
  let quotes = 0;
  for (let at = start; at < end; at++) if (markAt(reading, at) === '"') quotes++;
  return quotes % 2 === 1 && isInLongerTitle(reading, start);
}

/** "законов о правах ребенка" are laws of any kind. */
const isPlural = (reading: Reading, start: number): boolean =>
  !isCapital(reading, start) && phraseEnd(reading, start, "plurals") > 0;

/** A number at the end of a name that goes on is another one: "GC 25" of "GC 250" can't be, but "2016/679" of "2016/6791" could. */
const isCut = (reading: Reading, start: number, end: number): boolean =>
  end > start && !isSpaced(reading, start) && (isWord(reading, start - 1) || isCompound(reading, start));

/** "CA-AADC" is another than "AADC"; a state or an organisation may stand there. */
const isCompound = (reading: Reading, start: number): boolean =>
  markAt(reading, start - 1) === "-" &&
  !isSpaced(reading, start - 1) &&
  isCapitals(reading, start - 2) &&
  !/^(?:OP|ФП|ФХ)$/u.test(written(reading, start - 2)) &&
  phraseEnd(reading, start - 2, "states") === 0 &&
  phraseEnd(reading, start - 2, "organisations") === 0 &&
  coreNameAt(reading, start - 2) === undefined;

/** Words of a document before a name that belong to it, and where its beginning is. */
function withOrganisation(reading: Reading, from: number, name: NameElement): NameElement {
  let end = name.start;
  while (/^["']$/u.test(markAt(reading, end - 1)) || folded(reading, end - 1) === "s") end--;
  for (let at = Math.max(from, end - 4); at < end; at++) {
    const found = phraseAt(reading, at, "organisations");
    if (!found || (found.end !== end && found.end !== name.start)) continue;
    const of = reading.lexicon.organisations[found.meaning];
    const is = name.instruments.some(
      ({ body, title }) => of !== undefined && (body.includes(of) || title.en.includes(of)),
    );
    if (is) return { ...name, start: at };
  }
  return name;
}

/** "the 1989 Convention" */
const withYearBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  name.start - 1 >= from &&
  isYearAt(reading, name.start - 1) &&
  name.instruments.some(({ adopted }) => adopted?.startsWith(written(reading, name.start - 1)) ?? false)
    ? { ...name, start: name.start - 1 }
    : name;

export const withWhatIsBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  withYearBefore(reading, from, withOrganisation(reading, from, name));

/** The end of a name with the ending that a Kazakh case gives it: "GDPR-дың". */
export function withEnding(reading: Reading, end: number): number {
  const isGlued = markAt(reading, end) === "-" && !isSpaced(reading, end) && !isSpaced(reading, end + 1);
  return isGlued && phraseEnd(reading, end + 1, "endings") === end + 2 ? end + 2 : end;
}

const ofYear =
  (year: string) =>
  ({ adopted, title, inForce }: Instrument): boolean =>
    adopted === null || adopted.startsWith(year) || title.en.includes(year) || (inForce?.startsWith(year) ?? false);

/**
 * A name with the year that may follow it, which rules out instruments it doesn't fit.
 *
 * @param others instruments whose title is this name and a bracket: meant when the year rules the rest out
 */
export function withYear(reading: Reading, name: NameElement, others: readonly Instrument[]): NameElement {
  const found = yearBehind(reading, name.end);
  if (!found) return name;
  const fits = ofYear(found.year);
  const fitting = name.instruments.filter(fits);
  const instruments = fitting.length > 0 ? fitting : others.filter(fits);
  // In a bracket it may be the year of something else: of a state's ratification.
  if (instruments.length === 0 && found.inBracket && name.instruments.every(({ kind }) => kind === "treaty"))
    return { ...name, end: found.end };
  return { ...name, end: found.end, instruments };
}

const BEFORE_DATE: ReadonlySet<string> = new Set(["of", "dated", "adopted", "ot", "от"]);

function yearBehind(
  reading: Reading,
  end: number,
): { readonly end: number; readonly year: string; readonly inBracket: boolean } | undefined {
  let at = markAt(reading, end) === "," ? end + 1 : end;
  const inBracket = markAt(reading, at) === "(";
  if (inBracket) at++;
  if (BEFORE_DATE.has(folded(reading, at))) at++;
  if (folded(reading, at - 1) === "adopted" && /^(?:on|in)$/u.test(folded(reading, at))) at++;
  const date = readDate(reading, at);
  if (!date || isGluedNumber(reading, date.end)) return undefined;
  if (inBracket) return markAt(reading, date.end) === ")" ? { ...date, end: date.end + 1, inBracket } : undefined;
  return { ...date, inBracket };
}

/** "2016/679", "2018-1" are no years. */
const isGluedNumber = (reading: Reading, at: number): boolean =>
  /^[-/]$/u.test(markAt(reading, at)) && !isSpaced(reading, at) && !isSpaced(reading, at + 1);

const TITLE_ENDS = 40;

/** A title that was opened with a quote before the name ends where the quote is closed. */
export function quotedEnd(reading: Reading, start: number, end: number): number {
  let isOpen = markAt(reading, start - 1) === '"';
  for (let at = start; at < end; at++) if (markAt(reading, at) === '"') isOpen = !isOpen;
  return isOpen && markAt(reading, end) === '"' ? end + 1 : end;
}

/** Words before an act's title that tell which act it is, up to the title: "Закон РК от 21 мая 2013 года № 94-V «". */
interface ActDetails {
  readonly end: number;
  readonly year: string | undefined;
  readonly isNumbered: boolean;
  readonly isForeign: boolean;
}

const OF_THE: ReadonlySet<string> = new Set(["of", "the", "dated", "от", "ot", "rk", "3pk"]);

/** Marks, states, dates and numbers from a token on. */
function readActDetails(reading: Reading, from: number): ActDetails {
  let [at, year, isNumbered, isForeign] = [from, undefined as string | undefined, false, false];
  for (let steps = 0; steps < TITLE_ENDS; steps++) {
    at = skipPassed(reading, at);
    const state = isCapital(reading, at) ? phraseAt(reading, at, "states") : undefined;
    const number = state ? undefined : readActNumber(reading, at);
    const date = state || number ? undefined : readDate(reading, at);
    const found = state?.end ?? number?.end ?? date?.end;
    if (found !== undefined) {
      if (state && reading.lexicon.states[state.meaning]?.code !== "KZ") isForeign = true;
      if (number) isNumbered = true;
      year = date?.year ?? year;
      at = found;
    } else if (steps === 0 && isCapital(reading, at) && foreignEnd(reading, at) > at) {
      isForeign = true;
      at = foreignEnd(reading, at);
    } else if (OF_THE.has(folded(reading, at)) || /^[",]$/u.test(markAt(reading, at))) at++;
    else if (folded(reading, at) === "№" && isNumber(reading, at + 1)) {
      isForeign = true;
      at += 2;
    } else break;
  }
  return { end: at, year, isNumbered, isForeign };
}

/** "Российской Федерации «": words with a capital between the word for an act and its title are another state's. */
function foreignEnd(reading: Reading, from: number): number {
  let at = from;
  while (isCapital(reading, at) && isWord(reading, at) && at < from + 4) at++;
  return markAt(reading, at) === '"' ? at : from;
}

const isAct = (reading: Reading, at: number): boolean =>
  /^(?:закон|кодекс)(?:а|у|ом|е)?$|^(?:law|code)$/iu.test(written(reading, at));
const OTHER_KIND = /^(?:федеральн|модельн|конституционн)/iu;

/**
 * An act by the word for it, its details and its title or its number: "Закон РК от 21 мая 2013 года № 94-V «О …»", "Law of
 * the RK dated 21 May 2013 No. 94-V". Undefined where no act begins.
 */
export function readAct(reading: Reading, at: number): NameElement | undefined {
  if (!isAct(reading, at)) return undefined;
  const details = readActDetails(reading, at + 1);
  if (details.end === at + 1) return undefined;
  const kind = OTHER_KIND.test(written(reading, at - 1)) && isSpaced(reading, at) ? at - 1 : at;
  const title = titleAt(reading, details.end);
  if (title) {
    const wrongYear =
      details.year !== undefined &&
      title.instruments.every(({ adopted }) => adopted !== null && !adopted.startsWith(details.year ?? ""));
    const other = kind < at || details.isForeign || wrongYear;
    const end = withDetails(reading, quotedEnd(reading, at, title.end));
    return other ? unknownName(kind, end) : { ...title, start: at, end };
  }
  return undefined;
}

/** A title with the date and the number that may follow it as well: "«…» of 8 August 2002 No. 345-II". */
function withDetails(reading: Reading, end: number): number {
  const details = readActDetails(reading, end);
  if (details.year === undefined && !details.isNumbered) return end;
  let last = details.end;
  while (/^[",]$/u.test(markAt(reading, last - 1))) last--;
  return last;
}

/** The title of an act that begins at a token, without the word for the act. */
function titleAt(reading: Reading, at: number): NameElement | undefined {
  const { tokens, lexicon } = reading;
  const found = findPhrase(tokens, at, "names", lexicon, "slips");
  const meaning = found && lexicon.meanings[found.meaning];
  return found && meaning?.kind === "name" && meaning.title
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
  if (behind) return behind.isForeign ? unknownName(start, behind.end) : { ...name, end: behind.end };
  return isQuoted ? name : undefined;
}

/** "«Нормативтік құқықтық актілер туралы»" is another act than "«Құқықтық актілер туралы»". */
function isInLongerTitle(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 8) && (isWord(reading, at) || markAt(reading, at) === '"'); at--)
    if (markAt(reading, at) === '"') return at < start - 1;
  return false;
}

/** The word for the act behind its title: "«…» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңы", "О …. Закон РК от … № …". */
function actBehind(reading: Reading, end: number): { readonly end: number; readonly isForeign: boolean } | undefined {
  const parted = /^[.\n]$/u.test(markAt(reading, end)) ? end + 1 : end;
  let at = parted;
  while (/^[\n.]$/u.test(markAt(reading, at)) || folded(reading, at) === "the") at++;
  if (isAct(reading, at)) {
    const details = readActDetails(reading, at + 1);
    return details.isNumbered || details.year !== undefined
      ? { end: details.end, isForeign: details.isForeign }
      : undefined;
  }
  if (markAt(reading, end) === ".") return undefined;
  const details = readActDetails(reading, kazakhStates(reading, parted));
  const act = kazakhAct(reading, details.end);
  if (act > 0) return { end: act, isForeign: details.isForeign };
  // A state or another kind of act stands between.
  let other = end;
  while (isCapital(reading, other) && other < end + 4) other++;
  const foreign = other > end ? kazakhAct(reading, other) : 0;
  return foreign > 0 ? { end: foreign, isForeign: true } : undefined;
}

/** "Республика Қазақстан" */
const kazakhStates = (reading: Reading, at: number): number =>
  written(reading, at) === "Республика" && isCapital(reading, at + 1) ? at + 1 : at;

const kazakhAct = (reading: Reading, at: number): number => {
  const isWordFor = /^(?:заң|кодекс)/iu.test(written(reading, at));
  return isWordFor ? at + 1 : 0;
};

/** "№ 94-V" with the word for a law before it. Without a place it is no citation: notes under articles tell which laws changed them. */
export function readNumberedAct(reading: Reading, at: number): NameElement | undefined {
  if (!isAct(reading, at)) return undefined;
  const { tokens, lexicon } = reading;
  for (let next = at + 1; next < at + 14; next++) {
    const found = folded(reading, next) === "№" ? findPhrase(tokens, next, "names", lexicon) : undefined;
    const meaning = found && lexicon.meanings[found.meaning];
    if (found && meaning?.kind === "name") {
      const details = readActDetails(reading, at + 1);
      return details.end >= found.end
        ? {
            ...unknownName(at, Math.max(found.end, details.end)),
            instruments: meaning.instruments,
            everyday: details.year !== undefined,
          }
        : undefined;
    }
  }
  return undefined;
}

/** Whether a core name is a number of an act alone, which is none by itself. */
export const isActNumber = (reading: Reading, { start, end, meaning }: CoreName): boolean =>
  meaning.kind === "name" && (readActNumber(reading, start)?.end ?? 0) >= end;

/** End of the word that makes a treaty's name its body's, 0 for none. */
export const bodyEnd = (reading: Reading, end: number): number => phraseEnd(reading, end, "body words");

/** Sets that a name's own words may begin, for callers that look for the cheapest test. */
export const NAMES = SET.names;
