import { isListItem, withoutListMark } from "../text/list-mark";
import { capitalised } from "../text/capitalised";
import { endsSentence } from "../text/ends-sentence";
import { withNotesInPlace } from "../text/notes-in-place";
import { toSentence } from "./author/whole-sentence";
import { passagesOf } from "./passages";
import type { Passage } from "./passages";

/**
 * A cell's text for print: runs of spaces become one, blank lines go, line ends stay; notes stand where their marks were.
 * Bullets go; since lines may be run together, a mark ends the line before an item where none does, and an item behind a
 * whole sentence begins one.
 */
export const tidy = (text: string): string => withoutBullets(withEnds(text));

/** As `tidy`, with all bullets. */
function withEnds(text: string): string {
  const lines = withNotesInPlace(legal(text)).split("\n");
  const isItem = (at: number): boolean => withoutListMark(lines[at] ?? "") !== lines[at] && lines[at] !== undefined;
  const ended = (line: string, at: number): string => `${line}${isItem(at) ? ";" : ":"}`;
  return lines
    .map((line, at) => (isItem(at + 1) && !ENDED.test(withoutListMark(line)) ? ended(line, at) : line))
    .map((line, at, all) => (isItem(at) && endsSentence(all[at - 1] ?? "") ? withCapital(line) : line))
    .join("\n");
}

const withoutBullets = (text: string): string => text.split("\n").map(withoutListMark).join("\n");

/** An item, with its mark. */
function withCapital(line: string): string {
  const said = withoutListMark(line);
  return line.slice(0, line.length - said.length) + capitalised(said);
}

const ENDED = /[.,;:!?…]["”»)]?$/u;

/** Legal text for print, with all its marks: runs of blanks become one, blank lines go. */
export const legal = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");

export const oneLine = (text: string): string => text.replace(BLANKS, " ").trim();

/** White space that is no blank by itself; no-break spaces are none of it. */
const BLANKS = /[^\S\u00a0 ][^\S\u00a0]*| [^\S\u00a0]+/gu;

/** The text in one line; "" when that is longer than `longest` UTF-16 units. Nothing is ever cut: what does not fit is not shown. */
export function fitting(text: string, longest: number): string {
  const line = oneLine(text);
  return line.length <= longest ? line : "";
}

/** Lengths are in UTF-16 units. */
export interface Room {
  readonly longest: number;
  /** Sentences; a list that was begun goes on as far as it fits. Without end when left out. */
  readonly most?: number;
  /** Sentences go on beyond `most` while those taken are shorter than this together: "Delete the exception." says too little. */
  readonly enough?: number | undefined;
  /** How long the first sentence, or the first item of a list with what leads to it, may be by itself; `longest` when left out. */
  readonly first?: number;
}

/** What is shown of a text. */
export interface Told {
  /** "" where not even its first sentence fits. */
  readonly text: string;
  /**
   * Items of a list it begins that are left out, `"uncounted"` where more than whole items is: words behind it have to say
   * so.
   */
  readonly left: number | "uncounted";
}

interface Marked extends Passage {
  /** Whether it begins with a mark, and is no item by its end alone. */
  readonly isMarked: boolean;
}

const NOTHING: Told = { text: "", left: 0 };

/**
 * Prose as far as it fits: all of it, else its first whole sentences, or items of a list. No sentence is ever cut. Text
 * of a law is not prose: see `whole` and `toldInstruction`.
 */
export function toldProse(
  text: string,
  { longest, most = Number.POSITIVE_INFINITY, enough = 0, first = longest }: Room,
): Told {
  const passages = passagesOf(withEnds(text)).map((passage): Marked => ({
    ...passage,
    text: withoutBullets(passage.text),
    isMarked: isListItem(passage.text),
  }));
  let taken = 0;
  let length = 0;
  let isLead = true;
  for (const { text: said, sentence, isItem } of passages) {
    const isEnough = sentence >= most && length >= enough;
    length += said.length + (taken > 0 ? 1 : 0);
    const above = passages[taken - 1];
    const goesOn = above !== undefined && (LEADS.test(above.text) || (isItem && above.isItem));
    if ((isEnough && !goesOn) || length > (isLead ? Math.max(first, longest) : longest)) break;
    taken += 1;
    isLead = isLead && LEADS.test(said);
  }
  while (isInsideItem(passages, taken)) taken -= 1;
  if (taken < passages.length) while (taken > 0 && LEADS.test(passages[taken - 1]?.text ?? "")) taken -= 1;
  const shown = passages.slice(0, taken);
  const left = shown.some(({ isItem }) => isItem) ? leftOf(passages, taken) : 0;
  const joined = shown.map((passage) => passage.text).join(" ");
  return { text: left === 0 ? joined : toSentence(joined), left };
}

/** Whether what follows goes on with an item of a list with marks: a line of its own without one. */
const isInsideItem = (passages: readonly Marked[], at: number): boolean =>
  passages[at]?.isItem === true && !passages[at].isMarked && passages.slice(0, at).some(({ isMarked }) => isMarked);

/** How many items of a list are left out behind those taken: they are counted where all that is left begins as the last one does. */
function leftOf(passages: readonly Marked[], taken: number): Told["left"] {
  const rest = passages.slice(taken);
  if (!rest.some(({ isItem }) => isItem)) return 0;
  const isMarked = passages[taken - 1]?.isMarked;
  return rest.every((one) => one.isItem && one.isMarked === isMarked) ? rest.length : "uncounted";
}

/** Whether the first that a text says is an item of a list. */
export const beginsList = (text: string): boolean => passagesOf(withEnds(text))[0]?.isItem ?? false;

/** What ends so is not said without what follows. */
const LEADS = /[:,]$/u;

/** What a person is told to do in fewer letters may lack its core, which the next sentence says then. In UTF-16 units. */
export const ENOUGH_OF_CHANGE = 90;

/** As `toldProse`, for texts beside which nothing can be said: "" where a list would be cut. */
export function prose(text: string, longest: number, most?: number, enough = 0): string {
  const told = toldProse(text, { longest, enough, ...(most !== undefined && { most }) });
  return told.left === 0 ? told.text : "";
}

/**
 * What is to be changed, as `toldProse`; but behind a colon there may be the text of a law, in quotation marks or not, of
 * which only all is shown, or nothing.
 */
export function toldInstruction(text: string, room: Room): Told {
  const told = toldProse(text, room);
  if (told.text !== "" && !mayHoldLaw(told.text)) return told;
  const tidied = tidy(text);
  if (tidied.length <= Math.max(room.longest, room.first ?? 0)) return { text: oneLine(tidied), left: 0 };
  return room.enough === undefined ? NOTHING : toldInstruction(text, { ...room, enough: undefined });
}

/** As `toldInstruction`, for texts beside which nothing can be said: "" where a list would be cut. */
export function instruction(text: string, longest: number, most?: number): string {
  const told = toldInstruction(text, { longest, ...(most !== undefined && { most }) });
  return told.left === 0 ? told.text : "";
}

/** Whether a sentence of what is to be changed may begin the text of a law. */
export const mayHoldLaw = (sentence: string): boolean => /:(?:\s|$)/u.test(sentence);

/** Legal text: all of it, with its lines, or nothing. */
export function whole(text: string, longest: number): string {
  const lines = legal(text);
  return lines.length <= longest ? lines : "";
}
