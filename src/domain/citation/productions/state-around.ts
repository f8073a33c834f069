import { EXAMPLES, LESSONS, LIKENED, UNION, UNION_MEMBERS } from "../grammar/states";
import {
  isBehindComparing,
  isComparedWith,
  isOfList,
  isSetAgainst,
  joinsAsAnd,
  leadsIn,
  LONGEST_ASIDE,
} from "./compared-states";
import type { NameElement } from "./elements";
import {
  beginsAs,
  folded,
  isCapital,
  isCutShort,
  isIn,
  isMark,
  isNumber,
  isWord,
  markAt,
  phraseAt,
  phraseBefore,
  phraseEnd,
  written,
} from "./look";
import type { Reading } from "./look";
import { openBefore } from "./open-bracket";
import { actEnd } from "./act-end";
import { LONGEST_STATE, stateAt, stateOf } from "./state-at";
import type { StateFound } from "./state-at";
import { isOfBracketOrClause, isWhere, leadsOn, mayBeOfOthers, onlyPlaces } from "./state-clause";
import { isPlaced, isSource } from "./state-endings";

const FAR = 24;

type Words = Pick<NameElement, "start" | "end">;

/** The states that are spoken of before a name: right before it, as what a list stands below, or what a sentence is about. */
export const statesAround = (reading: Reading, name: Words): readonly string[] =>
  statesAbove(reading, name) ??
  statesOf(reading, subjectOf(reading, name)) ??
  (isOfSentenceBefore(reading, name) || isBehindCompared(reading, name) ? [DOUBTFUL] : []);

/** The states that stand right before a name, or that a list with it stands below; undefined without any. */
export const statesAbove = (reading: Reading, name: Words): readonly string[] | undefined =>
  statesOf(reading, rightBefore(reading, name) ?? listHeading(reading, name));

/** A state that is spoken of, and whether an act beside it may be another's all the same. */
interface SpokenOf extends StateFound {
  readonly isUnsure?: boolean;
}

function statesOf(reading: Reading, state: SpokenOf | string | undefined): readonly string[] | undefined {
  if (state === undefined) return undefined;
  if (typeof state === "string") return [state];
  const codes = [...listBefore(reading, state), state.code];
  if (state.isUnsure || isLesson(reading, state.end)) return [...codes, DOUBTFUL];
  if (leadsOn(reading, pastExample(reading, state.end))) return codes;
  const all = codes.every((code) => UNION_MEMBERS.has(code)) ? [...codes, UNION] : codes;
  return mayBeOfAnother(reading, state) ? [...all, DOUBTFUL] : all;
}

/**
 * Whether what stands behind a state is learned from by somebody, whose act it may be: "Қырғызстан тәжірибесі бойынша
 * Цифрлық кодексті …", and not "Қырғызстан тәжірибесі: Цифрлық кодекс …".
 */
function isLesson(reading: Reading, end: number): boolean {
  const after = pastExample(reading, end);
  return beginsAs(reading, end, LESSONS) && markAt(reading, after) !== "," && !leadsOn(reading, after);
}

/** No state's code: whose act a name is the text can't tell; beside a code, it may be another's than that state's. */
export const DOUBTFUL = "?";

/** "UK and Australia:", "Ireland and the UK:", "Великобритания, Австралия:", "EU and UK:", "EU law and UK practice:" */
function listBefore(reading: Reading, state: StateFound): readonly string[] {
  const start = folded(reading, state.start - 1) === "the" ? state.start - 1 : state.start;
  const join = phraseBefore(reading, 0, start, "joins");
  const before = join >= 0 ? join : isMark(reading, start - 1, ",/") ? start - 1 : -1;
  const end = isExample(reading, before - 1) ? before - 1 : before;
  if (UNION_LETTERS.has(written(reading, end - 1))) return [UNION];
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_STATE); at--) {
    const found = stateAt(reading, at, "forms");
    // "Unlike Kyrgyzstan, Kazakhstan (…)"
    if (found?.end === end && !joinsAsAnd(reading, join) && isComparedWith(reading, found)) return [];
    if (found?.end === end) return [...listBefore(reading, found), found.code];
  }
  const adjective = end < before ? stateOf(reading, end - 1) : undefined;
  return adjective === undefined ? [] : [adjective];
}

const UNION_LETTERS: ReadonlySet<string> = new Set(["EU", "ЕС", "ЕО"]);

/** "In Uzbekistan, Article 5 of the Law on …", "Россия: Закон …", "российского Закона …" */
function rightBefore(reading: Reading, name: Words): SpokenOf | string | undefined {
  const { start } = name;
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    if (endsTelling(reading, at, ";!?\n"))
      return onlyPlaces(reading, at, start) ? headingBefore(reading, at) : undefined;
    const adjective = isExample(reading, at) && leadsOn(reading, at + 1) ? stateOf(reading, at - 1) : undefined;
    if (adjective !== undefined && onlyPlaces(reading, at + 1, start)) return adjective;
    const found = stateAt(reading, at, "forms");
    const end = found && found.end < start ? pastExample(reading, found.end) : (found?.end ?? 0);
    const isInside = found !== undefined && isOfBracketOrClause(reading, end, start);
    if (!found || end > start || !(isInside || onlyPlaces(reading, end, start))) continue;
    if (!isInside && asideBefore(reading, found) >= 0) return subjectOf(reading, name) ?? DOUBTFUL;
    if (isAdvising(reading, found, name)) return undefined;
    if (mayBeOfOthers(reading, end, start)) return { ...found, isUnsure: true };
    if (beginsClause(reading, at) || isWhere(reading, end) || (leadsOn(reading, end) && isHeading(reading, at)))
      return found;
    if (isInside) return { ...found, isUnsure: true };
  }
  return undefined;
}

/** "Швеция Білім туралы заңның 5-бабын ұсынды": a state that advises stands in the nominative, right before the act. */
const isAdvising = (reading: Reading, state: StateFound, name: Words): boolean =>
  state.end === name.start && !isPlaced(reading, state) && isAdvised(reading, name.end);

/** Where an aside begins that says more than the state in it: ", as in Georgia,", ", Грузиядағы сияқты,"; -1 for none. */
function asideBefore(reading: Reading, { start, end }: StateFound): number {
  let [from, to] = [start - 1, end];
  while (from > start - LONGEST_ASIDE && isWord(reading, from)) from--;
  while (to < end + LONGEST_ASIDE && isWord(reading, to)) to++;
  const isPlain =
    to === end && Array.from({ length: start - from - 1 }, (_, at) => from + 1 + at).every(leadsIn(reading));
  return !isPlain && markAt(reading, from) === "," && markAt(reading, to) === "," ? from : -1;
}

/**
 * "Kenya requires an officer under the …", "В Норвегии школы обязаны … по Закону …": the state that a sentence begins
 * with, where it names no other, sets nothing against it and advises nobody.
 */
function subjectOf(reading: Reading, { start, end }: Words): StateFound | undefined {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_LIST); at--) {
    if (endsTelling(reading, at, ";!?\n") || isSetAgainst(reading, at)) return undefined;
    const found = stateAt(reading, at, "forms");
    const aside = found ? asideBefore(reading, found) : -1;
    if (aside >= 0) at = aside;
    else if (found) return beginsSentence(reading, found) && !isAdvised(reading, end) ? found : undefined;
  }
  return undefined;
}

/** "Kenya has a good law. The Data Protection Act …": an act that begins a sentence may be of the state which the one before is about. */
function isOfSentenceBefore(reading: Reading, { start }: Words): boolean {
  let stop = start - 1;
  while (stop > start - MOST_PLACES && !endsTelling(reading, stop)) stop--;
  const isNext = isMark(reading, stop, ".!?") && onlyPlaces(reading, stop + 1, start);
  return isNext && subjectOf(reading, { start: stop, end: stop }) !== undefined;
}

/** "Unlike Australia (…), Ruritania (Online Safety Act, s. 12)": the act of whoever is compared with the state that was named last. */
function isBehindCompared(reading: Reading, { start }: Words): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_LIST) && !endsTelling(reading, at); at--) {
    const found = stateAt(reading, at, "forms");
    if (found)
      return isComparedWith(reading, found) && openBefore(reading, 0, start) !== pastExample(reading, found.end);
  }
  return false;
}

/**
 * Whether an act behind a state may be the one that is compared with that state's, "As in Australia, the Online Safety Act
 * …", and not what that state has: "As in Australia (Online Safety Act, s. 63)".
 */
export const mayBeOfAnother = (reading: Reading, state: StateFound): boolean =>
  !leadsOn(reading, pastExample(reading, state.end)) && isComparedWith(reading, state);

/** Whether what follows says that it is advised: "… заңның 7-бабын толықтыруды ұсынды". */
function isAdvised(reading: Reading, from: number): boolean {
  for (let at = from; at < from + FAR && !endsTelling(reading, at); at++)
    if (beginsAs(reading, at, LIKENED)) return true;
  return false;
}

/** "Kenya …", "The Netherlands …", "In Kenya …", and not "as in Georgia, …", "data to Russia …", "Ресейден …". */
function beginsSentence(reading: Reading, state: StateFound): boolean {
  let before = state.start - 1;
  if (folded(reading, before) === "the") before--;
  if (isIn(reading, before, "inside")) before--;
  return !isSource(reading, state) && (before < 0 || isMark(reading, before, ".!?;\n"));
}

/** Whether a sentence that tells of a state ends at a token. A dot is none behind what is cut short, before small letters, too. */
export const endsTelling = (reading: Reading, at: number, marks = "!?\n"): boolean =>
  isMark(reading, at, marks) ||
  (markAt(reading, at) === "." && !isCutShort(reading, at - 1, 4) && phraseEnd(reading, at - 1, "units") === 0);

const LONGEST_LIST = 60;
const MOST_PLACES = 12;

/** A list of a state's acts goes on until another is named: "Норвегия: Закон об образовании; Закон о масс-медиа". */
function listHeading(reading: Reading, { start }: Words): StateFound | undefined {
  if (!isNextOfList(reading, start)) return undefined;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_LIST) && !endsTelling(reading, at); at--) {
    const found = stateAt(reading, at, "forms");
    if (!found) continue;
    const end = pastExample(reading, found.end);
    const isAbove = markAt(reading, end) === ":" ? beginsAct(reading, end + 1) : openBefore(reading, 0, start) === end;
    return isAbove && isHeading(reading, at) ? found : undefined;
  }
  return undefined;
}

/** "…; ст. 8 Закона о масс-медиа", and not "…; у нас: Закон …", "…; предлагаем изменить статью 8 Закона …" */
function isNextOfList(reading: Reading, start: number): boolean {
  let at = start - 1;
  while (at > start - MOST_PLACES && isPlacePart(reading, at) && markAt(reading, at) !== ",") at--;
  return isMark(reading, at, ",;") || phraseAt(reading, at, "joins") !== undefined;
}

/** Whether places or an act follow: "ст. 7 Закона …", "«Білім туралы» Заң". */
const beginsAct = (reading: Reading, from: number): boolean => {
  let at = from;
  while (at < from + MOST_PLACES && isPlacePart(reading, at)) at++;
  if (markAt(reading, at - 1) === '"' || phraseEnd(reading, at, "names") > 0) return true;
  while (at < from + MOST_PLACES && actEnd(reading, at) === 0 && isCapital(reading, at)) at++;
  return actEnd(reading, at) > 0;
};

const isPlacePart = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) || isMark(reading, at, '.,"') || phraseAt(reading, at, "units") !== undefined;

/** "Польшаның тәжірибесі:", "Norway's experience:", "UK law and practice:" */
export function pastExample(reading: Reading, end: number): number {
  if (!isExample(reading, end)) return end;
  const next = phraseEnd(reading, end + 1, "joins");
  return next > 0 && isExample(reading, next) ? pastExample(reading, next) : end + 1;
}

const isExample = (reading: Reading, at: number): boolean => beginsAs(reading, at, EXAMPLES);

/**
 * Whether a state is what is spoken of rather than a part of what is said: "Опыт Украины: …", "1) Норвегия, Польша: …",
 * and not "Передача данных в Швейцарию: …", "Дети из Сирии: …"; what is compared with is, "Unlike Poland (…)".
 */
function isHeading(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    if (markAt(reading, at) === ")" && openBefore(reading, 0, at) >= 0) at = openBefore(reading, 0, at);
    else if (markAt(reading, at) !== "," && !isWord(reading, at)) return true;
    else if (isExample(reading, at)) return true;
    else if (isWord(reading, at) && !isOfList(reading, at)) return isBehindComparing(reading, at + 1);
  }
  return true;
}

/** A state that is all of the line or the sentence before: "Польша.", "Польша:" and a new line. */
function headingBefore(reading: Reading, stop: number): string | undefined {
  const end = markAt(reading, stop - 1) === ":" ? stop - 1 : stop;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_STATE); at--) {
    const found = stateAt(reading, at, "forms");
    if (found?.end === end && beginsClause(reading, at)) return found.code;
  }
  return undefined;
}

function beginsClause(reading: Reading, at: number): boolean {
  let before = at - 1;
  if (folded(reading, before) === "the") before--;
  if (isIn(reading, before, "inside")) return true;
  return before < 0 || isMark(reading, before, ".!?;\n");
}
