import { fold } from "../text/fold";
import { hasKazakhLetters } from "../text/kazakh-letters";
import { countsOthers, isWordForNumber } from "../review/total-row";
import { groupOf, isDeliverable } from "./column-groups";
import type { ColumnGroup } from "./column-groups";
import type { TableHeader } from "./find-header";
import { isNoteBelow, mayBeNote, notesBelow } from "./notes-below";
import { isFilled } from "./source-table";
import type { SourceCell } from "./source-table";

/** What a row below the headers is; one that may be either is taken as a gap. */
export type RowKind = "total" | "heading" | "note" | "maybe-heading" | "maybe-note" | "gap";

/** Tells what a row is by the cells that begin in it and those of rows above that reach into it. */
export type RowTeller = (here: readonly SourceCell[], reaching: readonly SourceCell[]) => RowKind;

/** Longer texts, and those with an end of a sentence, are no headings. */
const LONGEST = 120;

/**
 * Reads a table's rows by what its gaps have: where these are numbered, a short issue alone without a number is a
 * heading, and where they are not in capitals, one in capitals is.
 *
 * @param rows all rows of the table
 */
export function rowTeller(
  rows: readonly (readonly SourceCell[])[],
  header: TableHeader,
  groups: readonly ColumnGroup[],
): RowTeller {
  const main = groups.filter(isDeliverable);
  const isMain = (cell: SourceCell): boolean => main.includes(groupOf(groups, cell) as ColumnGroup);
  const oursOf = (cells: readonly SourceCell[], key: string): SourceCell | undefined =>
    cells.find((cell) => groupOf(groups, cell)?.ours === key);
  const filledRows = rows.slice(header.end).map((cells) => cells.filter(isFilled));
  const isFull = (cells: readonly SourceCell[]): boolean =>
    oursOf(cells, "issue") !== undefined &&
    cells.filter(isMain).length > 1 &&
    !cells.some((cell) => spans(cell, main)) &&
    !isNoteBelow(cells) &&
    !countsOthers(cells.map(({ text }) => text));
  const isNumbered = (cells: readonly SourceCell[]): boolean => {
    const id = oursOf(cells, "id");
    return id !== undefined && !spans(id, main) && /\d/u.test(id.text);
  };
  const full = filledRows.filter(isFull);
  const notes = notesBelow(
    filledRows,
    (cells) => isFull(cells) || (isNumbered(cells) && !isNoteBelow(cells)),
    (cell) => spans(cell, main),
  );
  const areNumbered = full.length > 0 && full.every(isNumbered);
  const areCapitals = full.some((cells) => isInCapitals(oursOf(cells, "issue")?.text ?? ""));
  return (here, reaching) => {
    if (countsOthers(here.map(({ text }) => text))) return "total";
    if (here[0] && notes.has(here[0].row)) return "note";
    const filled = [...here, ...reaching];
    if (here.some((cell) => spans(cell, main)) || !filled.some(isMain)) return "heading";
    const [id, issue] = [oursOf(filled, "id"), oursOf(here, "issue")];
    const isAlone = issue !== undefined && filled.every((cell) => cell === issue || cell === id);
    if (!isAlone || (id && !(areNumbered && isWordForNumber(id.text)))) return "gap";
    if (mayBeNote(here)) return "maybe-note";
    const standsOut = (areNumbered && !id) || (!areCapitals && isInCapitals(issue.text));
    return standsOut && isShort(issue.text) ? "heading" : "maybe-heading";
  };
}

/** Over all three columns, however many columns of the table they are. */
function spans({ column, columns }: SourceCell, main: readonly ColumnGroup[]): boolean {
  const firsts = main.map(({ first }) => first);
  return main.length > 1 && column <= Math.min(...firsts) && column + columns > Math.max(...firsts);
}

const isShort = (text: string): boolean =>
  text.length <= LONGEST && !/\n|[.;:,!?\u2026]\s*$/u.test(text.trim()) && !endsWithPredicate(fold(text));

/** Kazakh words that end a sentence and no heading, and the endings of its verbs: "… дерек жоқ", "… сақталмайды". */
const PREDICATE = /(?<!\p{L})(?:жоқ|емес|керек|қажет|тиіс|\p{L}{2,}[дт][ыі])$/u;

/** Russian has nouns with such endings. */
const endsWithPredicate = (folded: string): boolean => hasKazakhLetters(folded) && PREDICATE.test(folded);

const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
