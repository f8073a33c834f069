import { LANGUAGES } from "../../language";
import { fold } from "../../text/fold";
import { areOfOneKind } from "../lexicon/act-kinds";
import { RATIFYING_ACTS } from "../lexicon/extra-words";
import type { Instrument } from "../../instrument/instrument";
import type { SetName } from "../lexicon/sets";
import { isDescribing } from "./describing";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { withYear } from "./name-years";
import { quotedEnd, quoteEnd } from "./acts";
import { coreNameAt } from "./names";
import {
  beforePassed,
  beginsAs,
  folded,
  formAt,
  isCapital,
  isCapitals,
  isIn,
  isMark,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  leavesQuoteOpen,
  markAt,
  phraseBefore,
  phraseEnd,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

type Kind = "protocol" | "writing";

/**
 * What a name is part of when the words beside it make another instrument of it: a protocol to it, a law that ratifies
 * or changes it, a commentary, a draft. That one's articles are not the named one's. Undefined where nothing says so.
 *
 * @param from end of what surely belongs to something else
 */
export const derivedName = (reading: Reading, from: number, name: NameElement): NameElement | undefined =>
  derivedBefore(reading, from, name) ?? derivedBehind(reading, name);

/** What the words before a name make of it: a protocol, a commentary, an act that changes it, a draft. */
export function derivedBefore(reading: Reading, from: number, name: NameElement): NameElement | undefined {
  let end = name.start;
  const before = markAt(reading, end - 1) === "-" && !isSpaced(reading, end) ? end - 2 : end - 1;
  if (before >= from && isCapitals(reading, before) && /^(?:OP|ФП|ФХ)$/u.test(written(reading, before)))
    return ofKind("protocol", name, before, name.end, reading);
  if (markAt(reading, end - 1) === "(" && markAt(reading, name.end) === ")")
    return madeOf(reading, from, end - 1, { ...name, end: name.end + 1 });
  while (markAt(reading, end - 1) === '"') end--;
  if (folded(reading, end - 1) === "the") end--;
  if (end <= from) return undefined;
  const draft = phraseBefore(reading, from, end, "drafts");
  if (draft >= 0 && isDrafted(reading, name)) return draftOf(name, draft, name.end);
  const acting = phraseBefore(reading, from, end, "acting");
  if (acting >= 0 && !placeFollows(reading, name.end)) {
    const act = actBefore(reading, from, acting);
    if (act >= 0) return unknownName(act, titleEnd(reading, act, name));
    const open = markAt(reading, acting - 1) === '"' ? acting - 1 : acting;
    const bill = phraseBefore(reading, from, open, "drafts");
    if (bill >= 0 && name.pointer === undefined)
      return draftOf({ ...name, instruments: [] }, bill, titleEnd(reading, bill, name));
  }
  const owned = phraseBefore(reading, from, end, "owned");
  if (owned >= 0 && !articleFollows(reading, name.end)) return unknownName(owned, name.end);
  const lead = phraseBefore(reading, from, end, "leads");
  return lead >= 0 ? madeOf(reading, from, lead, name) : undefined;
}

/** Whether words for a draft before a name are of it: of a known one, or of a word such as "the Law" without a title. */
function isDrafted(reading: Reading, { start, end, instruments, pointer, pointsBy }: NameElement): boolean {
  if (instruments.length > 0) return true;
  if (pointer === undefined || (pointer === "unknown" && pointsBy !== "kind")) return false;
  // "В отличие от проекта Закон …", "Unlike the draft the Convention …": what is drafted stands in the genitive.
  const word = written(reading, end - 1);
  return /^[a-z]/iu.test(word)
    ? folded(reading, start) !== "the" || /^(?:of|to)$/u.test(written(reading, start - 1))
    : /[аи]$/u.test(word) || written(reading, start - 1).length === 1;
}

function madeOf(reading: Reading, from: number, end: number, name: NameElement): NameElement | undefined {
  let last = end;
  if (isNumber(reading, last - 1)) last = beforePassed(reading, last - 1);
  if (folded(reading, last - 1) === "№") last--;
  for (const kind of ["protocol", "writing"] as const) {
    let start = phraseBefore(reading, from, last, kind === "protocol" ? "protocols" : "writings");
    if (start < 0) continue;
    const said = fold(wordsIn(reading, start, last));
    // "Concluding observations (CRC/C/KAZ/CO/4)"
    if (
      name.instruments.some(({ title }) => LANGUAGES.some((language) => fold(title[language] ?? "").startsWith(said)))
    )
      continue;
    while (start > from && isDescribing(reading, start - 1)) start--;
    return ofKind(kind, name, start, name.end, reading);
  }
  return undefined;
}

/** "implementing CRC Article 12": without a comma the place is the instrument's. */
const placeFollows = (reading: Reading, end: number): boolean => {
  const unit = phraseEnd(reading, end, "units");
  return unit > 0 && isSpaced(reading, end);
};

/** «Доклад о выполнении КПР, статья 16»: what is written about an instrument has no articles. */
const articleFollows = (reading: Reading, end: number): boolean =>
  unitAt(reading, isMark(reading, end, ",(") ? end + 1 : end)?.unit.unit === "article";

/** Where an act begins that stands before words such as "ratifying": "the Law of Utopia"; -1 for none. */
export function actBefore(reading: Reading, from: number, end: number): number {
  for (let at = end - 1; at >= Math.max(from, end - 14); at--) {
    const act = phraseEnd(reading, at, "acts");
    if (act > 0 && act <= end) {
      let start = at;
      while (start > from && isCapital(reading, start - 1) && isWord(reading, start - 1)) start--;
      return start;
    }
    const isDetail =
      isNumber(reading, at) ||
      isCapital(reading, at) ||
      folded(reading, at) === "№" ||
      isMark(reading, at, '"(),./-') ||
      isIn(reading, at, "detail words") ||
      phraseEnd(reading, at, "months") > 0;
    if (!isDetail) return -1;
  }
  return -1;
}

/** A title that was opened before the name is closed after it. */
function titleEnd(reading: Reading, start: number, name: NameElement): number {
  if (!leavesQuoteOpen(reading, start, name.start)) return quotedEnd(reading, start, name.end);
  const close = quoteEnd(reading, name.end);
  return close > 0 && markAt(reading, close) === '"' ? close + 1 : close || name.end;
}

function derivedBehind(reading: Reading, name: NameElement): NameElement | undefined {
  const { start, end, instruments } = name;
  const op = optionalBehind(reading, end);
  if (op > 0) return ofKind("protocol", name, start, op, reading);
  if (!isSpaced(reading, end) || end >= reading.tokens.length) return undefined;
  const version = versionAt(reading, end);
  if (version !== undefined) {
    const known = instruments.filter(({ title }) => title.en.endsWith(` ${version}`));
    return withYear(reading, { ...name, end: end + 3, instruments: known }, []);
  }
  const act = actBehind(reading, name);
  if (act) return act;
  const draft = beginning(reading, end, "drafts behind");
  if (draft > 0 && instruments.length > 0) return draftOf(name, start, draft);
  const protocol = protocolBehind(reading, end);
  if (protocol > 0)
    return instruments.length > 0 && instruments.every(({ title }) => title.en.includes("Protocol"))
      ? { ...name, end: protocol }
      : ofKind("protocol", name, start, protocol, reading);
  const writing = writingBehind(reading, end);
  return writing > 0 ? unknownName(start, writing) : undefined;
}

/** "3.0" */
const versionAt = (reading: Reading, at: number): string | undefined =>
  isNumber(reading, at) &&
  markAt(reading, at + 1) === "." &&
  written(reading, at + 2) === "0" &&
  !isSpaced(reading, at + 2)
    ? `${written(reading, at)}.0`
    : undefined;

/** "ICCPR-OP1" */
function optionalBehind(reading: Reading, end: number): number {
  const at = markAt(reading, end) === "-" ? end + 1 : end;
  if (written(reading, at) !== "OP") return 0;
  return isNumber(reading, at + 1) && !isSpaced(reading, at + 1) ? at + 2 : at + 1;
}

/** A word that begins with one of a set: in Kazakh it may carry endings. */
const beginning = (reading: Reading, at: number, set: SetName): number =>
  phraseEnd(reading, at, set) || (formAt(reading, at, set) >= 0 ? at + 1 : 0);

/** Another act that is called after it; the instrument itself where its own kind is said once more: "the CRC Convention". */
function actBehind(reading: Reading, name: NameElement): NameElement | undefined {
  if (name.instruments.length === 0) return undefined;
  if (isOwnKind(reading, name)) return { ...name, end: name.end + 1 };
  let at = name.end;
  for (let past = pastCapitals(reading, at); past > at; past = pastCapitals(reading, at)) at = past;
  for (let steps = 0; steps < 4; steps++, at++) {
    if (!isCapital(reading, at) || !isSpaced(reading, at)) return undefined;
    const act = phraseEnd(reading, at, "acts behind");
    if (act === 0) continue;
    if (markAt(reading, act) === "'") return undefined;
    const isItself = at === name.end && name.instruments.every(({ title }) => title.en.includes(written(reading, at)));
    const end = !isItself && isYearAt(reading, act) ? act + 1 : act;
    return isItself ? { ...name, end } : unknownName(name.start, end);
  }
  return undefined;
}

/** Past a bracket of words with a capital: "Data Protection (General) Regulations", "Act 2023 (Qualifying Revenue) Regulations". */
function pastCapitals(reading: Reading, open: number): number {
  let at = open + 1;
  while (isCapital(reading, at) && at < open + 8) at++;
  return markAt(reading, open) === "(" && at > open + 1 && markAt(reading, at) === ")" ? at + 1 : open;
}

/** "LGPD law", "GDPR регламентінің", "БҚК Конвенциясының": what it is, said once more. */
const isOwnKind = (reading: Reading, { start, end, instruments }: NameElement): boolean =>
  isWord(reading, end) &&
  isSpaced(reading, end) &&
  (!isCapital(reading, end) || (end - start === 1 && isCapitals(reading, start))) &&
  instruments.every(({ title }) => areOfOneKind(written(reading, end), title.en));

/** In Kazakh: "… хабарлар рәсіміне қатысты факультативтік хаттама". */
function protocolBehind(reading: Reading, end: number): number {
  for (let at = end; at < end + 22 && !isMark(reading, at, ".;:()\n") && at < reading.tokens.length; at++) {
    if (at === end && markAt(reading, at) === ",") return 0;
    const protocol = beginning(reading, at, "protocols behind");
    if (protocol === 0) continue;
    const between = at - end;
    const isDescribed = isIn(reading, at - 1, "describing");
    const isRelated = between > 1 && isIn(reading, isDescribed ? at - 2 : at - 1, "relating");
    return between === 0 || (isDescribed && between <= 2) || isRelated ? protocol : 0;
  }
  return 0;
}

/** No word of another name is one: "БҚК № 25 жалпы түсініктемесі". */
function writingBehind(reading: Reading, end: number): number {
  for (let at = end; at < end + 6 && at < reading.tokens.length; at++) {
    if (isMark(reading, at, ".;:()\n,") || coreNameAt(reading, at)?.meaning.kind === "name") return 0;
    const writing = beginning(reading, at, "writings behind");
    if (writing > 0) return writing;
    const ratifying = ratifyingEnd(reading, at);
    if (ratifying > 0) return ratifying;
  }
  return 0;
}

/** "… ратификациялау туралы» ҚР Заңы": the title may be quoted up to the word for the act, and the state stand between. */
function ratifyingEnd(reading: Reading, at: number): number {
  if (!isIn(reading, at, "ratifying")) return 0;
  for (let next = at + 1; next < at + 8; next++) if (beginsAs(reading, next, RATIFYING_ACTS)) return next + 1;
  return 0;
}

function draftOf(name: NameElement, start: number, end: number): NameElement {
  const drafts = name.instruments.filter(({ standing }) => standing === "draft");
  return drafts.length > 0
    ? { ...name, instruments: drafts, start, end }
    : { ...unknownName(start, end), pointer: "draft" };
}

function ofKind(kind: Kind, name: NameElement, start: number, end: number, { lexicon }: Reading): NameElement {
  const [one, ...others] = name.instruments;
  const known: readonly Instrument[] =
    kind === "protocol" && one && others.length === 0 ? (lexicon.protocols.get(one.id) ?? []) : [];
  return { ...unknownName(start, end), instruments: known.length > 1 ? known : [] };
}
