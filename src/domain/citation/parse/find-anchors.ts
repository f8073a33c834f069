import type { Meaning, PointerMeaning, UnitMeaning } from "../names/meaning";
import type { NameIndex, OwnNames } from "../names/name-index";
import { FOLDED, isBlankCode, isCapitalCode, isDigitCode, isWordCode } from "../../text/fold-code";
import { endsOrdinal, ordinalBefore } from "../places/numbers-before";
import { longestPhrase } from "../../text/phrase-trie";
import type { PhraseMatch } from "../../text/phrase-trie";
import { BARE_CYRILLIC } from "../places/read-sub-levels";
import { ordinalDigits } from "../places/ordinal-digits";
import { runBefore } from "../places/runs-of-places";
import { runStart } from "../places/run-start";
import { phraseWithTypo } from "../../text/phrase-with-typo";

/** A name or a unit word in a text: what citations are built around. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/**
 * Find all names of instruments, and all unit words with a number beside
 * them, in reading order and not overlapping.
 *
 * One pass: each word is looked up once, from its first letter.
 */
export function findAnchors(text: string, names: NameIndex): readonly Anchor[] {
  const { phrases, meanings, own } = names;
  const { roots } = phrases;
  const anchors: Anchor[] = [];
  const match: PhraseMatch = { end: 0, meaning: -1 };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const ownName = own && ownAnchor(text, at, own, names);
    if (ownName) {
      anchors.push(ownName);
      at = ownName.end;
      continue;
    }
    if (roots[code] !== 0 && findPhrase(text, at, match, names)) {
      const meaning = asWritten(code, meanings[match.meaning]);
      if (meaning && isMeant(text, at, match.end, meaning, names)) {
        anchors.push({ start: at, end: match.end, meaning });
        at = match.end;
        continue;
      }
    }
    if (isWordCode(code)) {
      at++;
      while (at < length && isWordCode(text.charCodeAt(at))) at++;
    } else at++;
    while (at < length && isBlankCode(text.charCodeAt(at))) at++;
  }
  return anchors;
}

/** The longest phrase at an offset; a long name with a typo in it counts where it is longer than what is written right. */
function findPhrase(text: string, at: number, match: PhraseMatch, names: NameIndex): boolean {
  const { phrases, meanings, suffixes, takesSuffix, allowsTypo: allowed } = names;
  const exact = longestPhrase(phrases, text, at, match, suffixes, takesSuffix);
  if (!exact) match.end = at;
  const kind = exact ? meanings[match.meaning]?.kind : undefined;
  if (kind === "unit" || kind === "series" || kind === "body") return true;
  return phraseWithTypo(phrases, text, at, match, { allowed, suffixes, takesSuffix }) || exact;
}

/** A name of this text alone, where no longer one of the catalogue starts: "the Code", but not "the Code of Conduct". */
function ownAnchor(text: string, at: number, own: OwnNames, names: NameIndex): Anchor | undefined {
  const match: PhraseMatch = { end: 0, meaning: -1 };
  if (!longestPhrase(own.phrases, text, at, match, names.suffixes, own.takesSuffix)) return undefined;
  const meaning = own.meanings[match.meaning];
  if (!meaning || !isPointed(text, at, meaning)) return undefined;
  const listed: PhraseMatch = { end: 0, meaning: -1 };
  longestPhrase(names.phrases, text, at, listed, names.suffixes, names.takesSuffix);
  return listed.end > match.end ? undefined : { start: at, end: match.end, meaning };
}

/** A name that is a unit's word as well is that in small letters. */
const asWritten = (first: number, meaning: Meaning | undefined): Meaning | undefined =>
  meaning?.kind === "name" && meaning.unit && !isCapitalCode(first) ? meaning.unit : meaning;

function isMeant(text: string, start: number, end: number, meaning: Meaning, names: NameIndex): boolean {
  switch (meaning.kind) {
    case "unit":
      return (
        hasNumber(text, start, end, meaning) ||
        (meaning.ordinal && hasOrdinal(text, start, end, meaning, names)) ||
        (meaning.ordinalBefore && ordinalBefore(text, start, names) !== undefined) ||
        (meaning.number !== "after" && runBefore(text, start) !== undefined) ||
        (meaning.number === "after" && ordinalDigits(text, start) !== undefined)
      );
    case "pointer":
      return isPointed(text, start, meaning);
    case "name":
      return (
        (!meaning.capital || isCapitalCode(text.charCodeAt(start))) && !isPath(text, end) && !isModel(text, start, end)
      );
    default:
      return true;
  }
}

const hasOrdinal = (text: string, start: number, end: number, { number }: UnitMeaning, names: NameIndex): boolean =>
  (number !== "before" && longestPhrase(names.ordinals, text, end + 1, { end: 0, meaning: 0 })) ||
  (number !== "after" && endsOrdinal(text, start, names));

/** "the tablet CRC-25", "GDPR-style consent" */
const isModel = (text: string, start: number, end: number): boolean =>
  text[end] === "-" && /^-(?:\d|[a-z]{4})/u.test(text.slice(end, end + 5)) && /^[A-Z]+$/u.test(text.slice(start, end));

/** "CRC" in the symbol "CRC/C/99" is no name. */
const isPath = (text: string, end: number): boolean =>
  text[end] === "/" &&
  isWordCode(text.charCodeAt(end + 1)) &&
  !/^\/(?:\p{Lu}?\p{Ll}{2,}|[A-Z]{3,}(?![/\d]))/u.test(text.slice(end, end + 12));

function isPointed(text: string, start: number, { capital, afterThe }: PointerMeaning): boolean {
  if (capital && !isCapitalCode(text.charCodeAt(start))) return false;
  return !afterThe || /^the\s$/iu.test(text.slice(Math.max(0, start - 4), start));
}

function hasNumber(text: string, start: number, end: number, unit: UnitMeaning): boolean {
  return (
    unit.unnumbered ||
    (unit.number !== "before" && startsNumber(text, end, unit)) ||
    (unit.number !== "after" && endsNumber(text, start, unit))
  );
}

/** "No. 3", "b)", "«b»", "ii". */
const STARTS_NUMBER =
  /^(?:nos?\.? ?\d|(?:[a-zа-я]|[ivxl]{2,5})\)|[«"“„'][a-zа-я][»"”“']|(?:[a-z]|[ivx]{2,4})(?![\p{L}\d]))/iu;

/** Whether a number follows, perhaps after a blank, "№" or a bracket. */
function startsNumber(text: string, end: number, { roman, romanAsArabic, lettered }: UnitMeaning): boolean {
  let at = end;
  for (let steps = 0; steps < 8; steps++, at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (isDigitCode(code)) return true;
    if (code === 0x28 /* ( */) return /^\((?:\d|[a-zа-я]{1,5}\))/iu.test(text.slice(at, at + 7));
    if (code === 0x20 || code === 0x2e /* . */ || code === 0x3a /* : */ || code === 0x2116 /* № */) continue;
    if ((roman || romanAsArabic) && /^[IVXL]{1,6}(?![\p{L}\d])/u.test(text.slice(at, at + 7))) return true;
    if (lettered && /^\p{Lu}(?![\p{L}\d])/u.test(text.slice(at, at + 2))) return true;
    if (runStart(text, at) > 0) return true;
    return STARTS_NUMBER.test(text.slice(at, at + 8)) || BARE_CYRILLIC.test(text.slice(at, at + 40));
  }
  return false;
}

/** Whether a number stands before, perhaps with a blank, a hyphen or a bracket between. */
function endsNumber(text: string, start: number, unit: UnitMeaning): boolean {
  for (let at = start - 1; at >= 0 && at > start - 4; at--) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (isDigitCode(code)) return true;
    if (code === 0x29 /* ) */) return isWordCode(text.charCodeAt(at - 1));
    if (code !== 0x20 && code !== 0x2d /* - */) return endsLetters(text, at + 1, unit);
  }
  return false;
}

const LETTER_ENDS = /(?:[«"“„'][a-zа-я][»"”“']|(?:^|[^\p{L}\d])[a-z])$/iu;

/** "28b-баптың", "III-қосымша", "B-бөлік", "«b» тармақшасы". */
function endsLetters(text: string, end: number, { rank, roman, lettered }: UnitMeaning): boolean {
  if (rank >= 3 && LETTER_ENDS.test(text.slice(Math.max(0, end - 4), end))) return true;
  const word = /(?<![\p{L}\d])(?:\d+[a-zа-я]|[IVXL]{1,6}|\p{Lu})$/iu.exec(text.slice(Math.max(0, end - 7), end))?.[0];
  if (word === undefined) return false;
  return isDigitCode(word.charCodeAt(0)) || (roman && /^[IVXL]+$/u.test(word)) || (lettered && /^\p{Lu}$/u.test(word));
}
