import { mayHaveRecitals } from "../../instrument/may-have-recitals";
import { hasKind, kindsIn } from "../lexicon/act-kinds";
import type { NameElement } from "../productions/elements";
import { isCapital, isCapitals, isHyphen, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import { isOneAct } from "../lexicon/one-act";
import { openBefore } from "../productions/open-bracket";
import { isAnnex } from "./inside-out";
import type { Link, LinkedChain } from "./links";
import { firstOfList, isOfActBefore } from "./of-act-before";
import { BACKWARD, signOf } from "./weights";

/**
 * Whether a place belongs to the name that it stands right before rather than to one before a comma, a colon or a
 * bracket: "КПР, статья 16 МПГПП". Not in a list that gives names before their places, nor where the name is no owner.
 *
 * @param at the place
 */
export function isNearer(reading: Reading, links: readonly Link[], at: number): boolean {
  const [place, next] = [links[at], links[at + 1]];
  const name = next?.name;
  if (!place?.chain || !name || !isBlank(reading, place.end, next.start)) return false;
  const index = firstOfList(links, at) - 1;
  const before = links[index];
  // "статья 16 КПР, статья 8 GDPR": the second place has a name of its own; but "CRC (cf. art. 17 ICCPR), art. 16".
  const isInBracket = next.next?.close === true && openBefore(reading, before?.end ?? 0, place.start) >= 0;
  if (!isInBracket && hasOwnPlace(links, at + 1) && !isBeforeItsName(links[at + 2], links[at + 3])) return false;
  if (!isOwner(reading, name, place.chain)) return false;
  if (!before?.name || !before.next) return true;
  return /[,:()]/u.test(signOf(before.next)) && !isSecondPair(links, index) && !meansIt(reading, name, before.name);
}

/**
 * Whether the place before a name is the name's, whatever stands behind the name's comma: "With Article 16 CRC, Article 5
 * should be deleted". It stands right before it, or "of" ties them, and nothing before it may claim it.
 *
 * @param at the name
 */
export function hasSurePlace(reading: Reading, links: readonly Link[], at: number, most = MOST_NAMES): boolean {
  const gap = links[at]?.next;
  return (gap?.comma === true || gap?.colon === true) && ownsPlaceBefore(reading, links, at, most);
}

/** The same whatever stands behind the name. */
export function ownsPlaceBefore(reading: Reading, links: readonly Link[], at: number, most = MOST_NAMES): boolean {
  if (at < 1) return false;
  const [place, own] = [links[at - 1], links[at]];
  if (!place?.chain || place.chain.bare || !own?.name || !place.next) return false;
  const index = firstOfList(links, at - 1) - 1;
  const before = links[index];
  const mayClaim = before?.name && before.next && signOf(before.next) in BACKWARD;
  // "Article 3 CRC, Article 12, Article 8 GDPR, Article 25": the name before has its own place so, too.
  if (mayClaim && !(most > 0 && ownsPlaceBefore(reading, links, index, most - 1))) return false;
  if (before?.next?.close && !before.name) return false;
  const sign = signOf(place.next);
  return (
    sign === "o" ||
    (sign === "i" && isAnnex(place.chain)) ||
    (sign === "" && isBlank(reading, place.end, own.start) && isOwner(reading, own.name, place.chain))
  );
}

/** Names in a row that are looked at. */
const MOST_NAMES = 8;

/**
 * Whether a name or an act that isn't known has a place, or the list that it goes on, behind it: "CRC, Article 16, in the
 * draft, is not reflected" says of the draft what it lacks.
 */
export function isBehindOwner(reading: Reading, links: readonly Link[], at: number): boolean {
  const index = firstOfList(links, at) - 1;
  const before = links[index];
  if (!before?.name || !before.next) return isOfActBefore(reading, links, at);
  return before.name.pointer !== "draft" && signOf(before.next) in BACKWARD && !hasSurePlace(reading, links, index);
}

/** A tab parts cells, and a bracket that is passed over says something of the place. */
const isBlank = ({ tokens: { text, start, end } }: Reading, from: number, to: number): boolean =>
  /^[ \u00a0]*$/u.test(text.slice(end[from - 1], start[to]));

/** Whether a name is numbered by the unit of a place, and stands so that the place can be its own. */
function isOwner(reading: Reading, name: NameElement, { unit }: LinkedChain): boolean {
  const { instruments, pointer, pointsBy, ofAnother } = name;
  const isKnown = instruments.some(
    (one) => unit === undefined || one.pinpoint.unit === unit || (unit === "recital" && mayHaveRecitals(one)),
  );
  const isPointer =
    pointsBy === "kind" || pointsBy === "same" || ofAnother || (pointer !== undefined && pointer !== "unknown");
  // "КПР, ст. 3 Трудового кодекса": an act that the catalogue doesn't hold owns its places no less.
  const isOther = instruments.length === 0 && pointer === undefined && isAct(reading, name);
  if (!isKnown && !isPointer && !isOther) return false;
  // "CRC, art. 32 Labour Code": in English nothing tells more.
  return isCapitals(reading, name.start) || isInGenitive(reading, name) || (isOther && isEnglishAct(reading, name));
}

/** Words that end with one for an act, and letters that surely stand for one: "ECHR", "ТК РК", "ФПКПР-ТД", not "UNICEF". */
const isAct = (reading: Reading, { start, end }: NameElement): boolean =>
  !isCapitals(reading, start) || phraseEnd(reading, start, "other acts") === end || isHyphen(reading, start + 1);

/** "Labour Code", "Hague Convention", and not "Codes of conduct", "Law enforcement" or "General Principles", which are headings. */
const isEnglishAct = (reading: Reading, { start, end }: NameElement): boolean =>
  /^[A-Z]/u.test(written(reading, start)) && namesOneAct(reading, start, end);

function namesOneAct(reading: Reading, start: number, end: number): boolean {
  if (!isOneAct(written(reading, end - 1))) return false;
  const isTitled = phraseEnd(reading, end, "longer names") > 0;
  return end > start + 1 ? !isTitled : isTitled && isCapital(reading, end + 1);
}

/** "ст. 28 Закона об образовании": a Russian name that owns what stands before it, by the word for its kind or by its first. */
function isInGenitive(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++) {
    const word = written(reading, at);
    if (kindsIn(word).size > 0) return /[аи]$/u.test(word);
  }
  return /(?:[ое]го|[оеы][йх]|их|а|и)$/u.test(written(reading, start));
}

/** Whether a place follows a name that may be the name's own. */
export function hasOwnPlace(links: readonly Link[], at: number): boolean {
  const gap = links[at]?.next;
  return links[at + 1]?.chain !== undefined && gap !== undefined && !gap.and && !gap.semicolon && !gap.newline;
}

/** Whether nothing stands between a place and the name behind it. */
export const isBeforeItsName = (place: Link | undefined, name: Link | undefined): boolean =>
  place?.next !== undefined && signOf(place.next) === "" && name?.name !== undefined;

/** "GDPR, Art. 8; DSA, Art. 28 CRC": the name before is one of a list whose names have their places behind them. */
function isSecondPair(links: readonly Link[], index: number): boolean {
  const [name, place] = [links[index - 2], links[index - 1]];
  return (
    name?.name !== undefined && place?.chain !== undefined && place.next !== undefined && name.next?.comma === true
  );
}

/** "Закон об образовании, статья 5 Закона", "УК РК, ст. 134 УК", and not "CRC, art. 3 Hague Convention" */
function meansIt(reading: Reading, name: NameElement, before: NameElement): boolean {
  // "Закон об образовании, ст. 5 Закона о связи"
  const isTitled = name.ofAnother || phraseEnd(reading, name.end, "longer names") > 0;
  if (name.instruments.length > 0 || isTitled) return false;
  const { text, start, end } = reading.tokens;
  const words = text.slice(start[name.start], end[name.end - 1]);
  const isKind = name.end === name.start + 1 || !isCapital(reading, name.start);
  return text.startsWith(words, start[before.start]) || (isKind && hasKind(before.instruments, kindsIn(words)));
}
