import { AS } from "../grammar/states";
import { BEFORE_EXPLAINING, EXPLAINING, EXPLAINING_BEHIND, UNDER } from "../grammar/explaining";
import type { Pointer } from "../grammar/grammar";
import { JOIN_KINDS } from "../lexicon/joins";
import { nameOfPlace } from "../productions/elements";
import type { Element, NameElement, PlacesElement } from "../productions/elements";
import type { Gap } from "../productions/gap";
import {
  beginsAs,
  folded,
  isAny,
  isNumber,
  isWord,
  markAt,
  phraseAt,
  phraseBefore,
  phraseEnd,
  wordsIn,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { fitOf } from "./cited-by";
import type { Chain } from "./join-places";

/** Tokens from an act to the name in what explains it. */
const LONGEST = 24;

/** Whose a place is behind an act and another one that explains it: that of the first one, or nobody can tell. */
export type OfExplained = NameElement | "either";

/**
 * Whose a place is that stands behind an act and the name of another by which that is explained, perhaps behind a comma:
 * "Children's Code, issued under the Data Protection Act 2018, standard 7" is the first one's, «Закон «О связи», с
 * изменениями, внесенными Законом № 94-V, ст. 4» may be of either. Undefined where nothing is explained, or the place is
 * of the name right before it.
 *
 * @param at the first of the place's elements
 * @param gapTo what stands between two tokens
 */
export function ofExplained(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  chain: Chain,
  gapTo: GapTo,
): OfExplained | undefined {
  const [name, place] = [elements[at - 1], elements[at]];
  if (name?.kind !== "name" || place?.kind !== "places" || chain.unit === undefined) return undefined;
  const gap = gapTo(name.end, place.start);
  const isBeside = gap !== undefined && (gap.comma || (gap.bits === 0 && !place.numberFirst));
  const isBehind = !gap && endsExplanation(reading, name.end, place.start);
  const explained =
    isBeside || isBehind ? explainedBy(reading, elements, at - 1, isBehind ? isApposed : explains, gapTo) : undefined;
  if (!explained) return undefined;
  const owner = isNoOther(explained, name) ? name : ownerOf(reading, explained, name, place, chain);
  if (owner === "either") return owner;
  return owner === name && isBeside ? undefined : nameOfPlace(owner, place.start);
}

type GapTo = (from: number, to: number) => Gap | undefined;

/**
 * The act that a name explains, or a place of that: "made under section 44 of the Act".
 *
 * @param isLed whether what stands between the two may lead to an explanation
 */
function explainedBy(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  isLed: typeof explains,
  gapTo: GapTo,
): NameElement | undefined {
  const name = elements[at];
  let last = at - 1;
  while (last >= 0 && elements[last]?.kind === "places") last--;
  if (last < 0) return undefined;
  const [before, first, end] = [elements[last], elements[last + 1], elements[at - 1]];
  if (before?.kind !== "name" || !name || !first || !end || name.start - before.end > LONGEST) return undefined;
  const own = elements[last - 1];
  // "Article 16 of the CRC, implemented by Law No. 94-V, art. 8": each has its own.
  if (own?.kind === "places" && isOf(gapTo(own.end, before.start))) return undefined;
  if (first !== name && !isOf(gapTo(end.end, name.start))) return undefined;
  const changed = phraseBefore(reading, before.start, before.end, "amended");
  return isLed(reading, changed < 0 ? before.end : changed, first.start) ? before : undefined;
}

const isOf = (gap: Gap | undefined): boolean =>
  gap !== undefined && !gap.comma && !gap.and && !gap.semicolon && !gap.newline;

/** Whether the first is what the second is, or no act that places are cited of: the draft, "this Law". */
function isNoOther({ instruments, pointer, defined }: NameElement, name: NameElement): boolean {
  if (instruments.length === 0) return defined === undefined && pointer !== undefined && AT_HAND.has(pointer);
  return instruments.some((one) => name.instruments.includes(one));
}

const AT_HAND: ReadonlySet<Pointer> = new Set(["draft", "current instrument", "unknown"]);

/** Which of two acts a place fits better by its unit. */
function ownerOf(
  reading: Reading,
  explained: NameElement,
  name: NameElement,
  { start, end }: PlacesElement,
  { unit = "", pinpoints }: Chain,
): OfExplained {
  const place = { unit, words: wordsIn(reading, start, end), number: pinpoints[0]?.path[0] ?? "" };
  const [first, second] = [fitOf(explained, place), fitOf(name, place)];
  if (first === undefined || second === undefined || first === second) return "either";
  if (first < second) return name;
  // What may be several is asked about by its name, which does not stand here.
  return explained.instruments.length > 1 ? "either" : explained;
}

/** Words behind a comma, or that tell of a change, each part of which begins as what explains does. */
function explains(reading: Reading, from: number, to: number): boolean {
  if (markAt(reading, from) !== "," && !tellsOfChange(reading, from)) return false;
  let isSaid = false;
  for (let at = from; at < to; at++) {
    const isPart = at === from || markAt(reading, at) === ",";
    if (markAt(reading, at) === ",") {
      if (at + 1 === to) return false;
    } else if (!isWord(reading, at) && !isNumber(reading, at) && !isShortened(reading, at)) return false;
    const first = markAt(reading, at) === "," ? at + 1 : at;
    if (!isPart || isNumber(reading, first)) continue;
    if (!beginsExplanation(reading, first, to)) return false;
    isSaid = true;
  }
  return isSaid && !isJoined(reading, from, to);
}

/** "as amended by", "as revised by", «в редакции» */
const tellsOfChange = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "amended") > 0 || AS.has(written(reading, at));

function beginsExplanation(reading: Reading, from: number, to: number): boolean {
  if (phraseEnd(reading, from, "amended") > 0 || UNDER.has(written(reading, from).toLowerCase())) return true;
  let at = from;
  while (at < to && BEFORE_EXPLAINING.has(written(reading, at).toLowerCase())) at++;
  return at < to && beginsAs(reading, at, EXPLAINING);
}

/** Whether words put what follows them beside what was said: "adopted in 2022, read with", "amended in 2024 and". */
function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const join = phraseAt(reading, at, "joins");
    const kind = join && JOIN_KINDS[join.meaning];
    if (kind === "with" || (kind === "and" && join && isNameAt(reading, join.end, to))) return true;
  }
  return false;
}

const isNameAt = (reading: Reading, at: number, to: number): boolean =>
  at >= to || (at + 1 === to && folded(reading, at) === "the");

/** In Kazakh the words that explain stand behind the name: ", Цифрлық кодекспен толықтырылған,". */
function endsExplanation(reading: Reading, from: number, to: number): boolean {
  if (markAt(reading, to - 1) !== "," || !beginsAs(reading, to - 2, EXPLAINING_BEHIND)) return false;
  return !isAny(from, to - 1, (at) => !isWord(reading, at));
}

const isApposed = (reading: Reading, from: number, to: number): boolean =>
  from === to || (markAt(reading, from) === "," && from + 1 === to);

/** «в ред.» */
const isShortened = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "." && /^\p{Ll}{1,4}$/u.test(written(reading, at - 1));
