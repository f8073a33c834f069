import { fold } from "../text/fold";
import type { SourceCell } from "./source-table";

/** What a row begins with that says who made or approved a table and when, folded. */
const MAKERS = [
  "prepared by|compiled by|drafted by|written by|reviewed by|checked by|verified by|approved by|agreed by|signed by",
  "signature|date",
  "составил[аи]?|составлено|составитель|подготовил[аи]?|подготовлено|исполнитель|проверил[аи]?|утвердил[аи]?",
  "согласовано|подпись|дата",
  "дайындаған(?:дар)?|құрастырған(?:дар)?|орындаған|орындаушы|тексерген|бекіткен|келісілді|қолы|күні",
].join("|");
/** What a remark on all of it begins with: any sentence may follow. */
const NOTES = "notes?|примечани[ея]|ескертпе(?:лер)?|ескерту";

/** A remark may begin behind a full stop, too: "Note. No child took part". */
const LABEL = new RegExp(String.raw`^(?:(${MAKERS})\s*(?=:|_{2,}|$)|(?:${NOTES})\s*(?=[:.]|_{2,}|$))`, "u");

/** A label such as "Prepared by:" and what stands behind it in the same cell. */
interface Labelled {
  readonly asksForName: boolean;
  readonly behind: string;
}

function labelled(cell: SourceCell | undefined): Labelled | undefined {
  const found = LABEL.exec(fold(cell?.text ?? ""));
  const asksForName = found?.[1] !== undefined;
  const [, behind = ""] = (asksForName ? /[:_](.*)$/su : /[:._](.*)$/su).exec(cell?.text ?? "") ?? [];
  return found ? { asksForName, behind: behind.trim() } : undefined;
}

const DAY = /^\W*\d{1,4}(?:[\s./-]+(?:\p{L}+|\d+)){1,3}\W*$/u;

/** Whether a text is nothing but a name, a day or a line to write on: more capitals than words that say something. */
function isNameOrDay(text: string): boolean {
  if (!/[\p{L}\d]/u.test(text) || DAY.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 2);
  if (!/\p{Ll}/u.test(text)) return long.length < 3;
  return long.filter((word) => /^\p{Ll}/u.test(word)).length < words.filter((word) => /^\p{Lu}/u.test(word)).length;
}

/** "GC25 is general comment No. 25.": the letters of an abbreviation, and words that begin with them. */
const ABBREVIATION = /^(?:№\s*\d+\s*)?((?:\p{Lu}\s?){2,})[\s№]*(\d*)\s*(?:[-\u2010-\u2015=:]|\p{L})/u;
/** The most words that may lead from an abbreviation to what it stands for: "is short for the". */
const MOST_LEADING = 4;
/** Longer words of a name are not left out of its abbreviation. */
const LONGEST_LEFT_OUT = 3;

/** Of an abbreviation without a number that has to stand behind it. */
const FEWEST_LETTERS = 3;

/** Whether a text says no more than what an abbreviation stands for, which is no gap whatever else it may be. */
function explains(text: string): boolean {
  const [whole = "", letters = "", digits = ""] = ABBREVIATION.exec(text.trim()) ?? [];
  const initials = letters.replace(/\s/gu, "").toLowerCase();
  const words: readonly string[] =
    text
      .trim()
      .slice(whole.length - 1)
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  // Two words may begin with two letters by chance: "IT is insufficiently tested".
  const isTold = digits === "" ? initials.length >= FEWEST_LETTERS : words.includes(digits);
  if (initials === "" || !isTold) return false;
  return words.slice(0, MOST_LEADING + 1).some((_, from) => spells(words.slice(from), initials));
}

/** Whether words begin with letters one after another, short ones between them left out. */
function spells(words: readonly string[], initials: string): boolean {
  let told = 0;
  for (const word of words) {
    if (told === initials.length) break;
    if (word.startsWith(initials.charAt(told))) told++;
    else if (word.length > LONGEST_LEFT_OUT) return false;
  }
  return told === initials.length;
}

/** What may stand beside a label that asks for a name: one, a day, or another label with its own. */
const isSignedWith = (cell: SourceCell): boolean =>
  labelled(cell) ? isNoteBelow([cell]) : isNameOrDay(cell.text) && !/\p{Lu}{2}.*\d/u.test(cell.text);

/**
 * "Prepared by: A. Person", in one cell or with the name and the day beside it, a label alone, and what an abbreviation
 * stands for: no gap, where none stands below. Another sentence behind a label may be one.
 */
export function isNoteBelow([first, ...others]: readonly SourceCell[]): boolean {
  const label = labelled(first);
  if (!label) return false;
  const [second] = others;
  if (!label.asksForName) {
    const said = label.behind === "" ? (second?.text ?? "") : label.behind;
    return others.length === (label.behind === "" && second ? 1 : 0) && (said === "" || explains(said));
  }
  if (label.behind !== "" && !isNameOrDay(label.behind)) return false;
  return others.every(isSignedWith);
}

/** Whether a row of one cell begins as a note or a signature does, and says more than those. */
export const mayBeNote = (cells: readonly SourceCell[]): boolean =>
  cells.length === 1 && labelled(cells[0]) !== undefined && !isNoteBelow(cells);

/** "Prepared by:" alone, whose name stands in the next row. */
const asksForName = (cells: readonly SourceCell[]): boolean => {
  const label = labelled(cells[0]);
  return cells.length === 1 && label?.asksForName === true && label.behind === "";
};

/**
 * The rows below the last gap that say who made a table, or remark on it.
 *
 * @param rows filled cells of each
 * @param isGap whether cells are certainly a gap's
 * @param isAcross whether a cell lies over the whole table, so that a remark in it is none of a gap
 */
export function notesBelow(
  rows: readonly (readonly SourceCell[])[],
  isGap: (cells: readonly SourceCell[]) => boolean,
  isAcross: (cell: SourceCell) => boolean,
): ReadonlySet<number> {
  const notes = new Set<number>();
  const last = rows.map(isGap).lastIndexOf(true);
  let isNameNext = false;
  for (const cells of rows.slice(last + 1)) {
    const [first] = cells;
    if (!first) continue;
    const isNote = isNoteBelow(cells) || (cells.every(isAcross) && labelled(first) !== undefined);
    if (isNote || (isNameNext && cells.length === 1 && isNameOrDay(first.text))) notes.add(first.row);
    isNameNext = isNote && asksForName(cells);
  }
  return notes;
}
