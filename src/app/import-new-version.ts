import type { DraftProvision } from "../domain/draft/draft-provision";
import type { Review } from "../domain/review/review";
import { MATCH_LABELS } from "../domain/review/tables/draft-history";
import { DETAIL_LABELS } from "../domain/review/tables";
import { NO_GAP_REASON } from "../domain/review/tables/provisions";
import type { SheetTable } from "../domain/review/sheet-table";
import { toCellPlace } from "../domain/rules/cell-place";
import { carriedMarks } from "./carry-marks";
import { tableMissing } from "./table-refusals";
import { namesAfter } from "./plan-anchors";
import type { PlacedReason } from "./reason-words";
import { isTooLong } from "./plan-new-version";
import { provisionCells } from "./provision-cells";
import type { VersionPlan } from "./plan-new-version";
import { secondLanguageOf } from "./second-language-cells";
import type { CitationEmptied, CitationKept, CitationReplaced, SecondLanguage } from "./second-language-cells";
import type { VersionedRow } from "./versioned-row";
import type { CellEdit, NewRow } from "./writing";
import { cellText, ourTable, toCellEdit, toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";
import { draftChanged } from "./version-words";
import { ofVersion } from "../domain/provision/earlier-version";

/** What a version of a draft is called, and of which day it is; "" where that is not known. */
export interface VersionName {
  readonly version: string;
  readonly date: string;
}

/** What a workbook has room for of a new version, and what goes with the old one. */
export interface VersionRoom {
  /** Whether the old texts have a sheet to go to. Where not, another copy of the workbook has to keep them. */
  readonly keepsOldText: boolean;
  /** Whether the sheet Provisions has columns for a second language. */
  readonly holdsOther: boolean;
  /**
   * Provisions, by the ids they have now, whose text in the second language goes, since that of the first is another by
   * now.
   */
  readonly otherEmptied: readonly string[];
  /** Citations in the second language that go, since it is not certain how they name the new number. */
  readonly citationsEmptied: readonly CitationEmptied[];
  /** Citations in a person's words, in either language, that go, since the draft has others or nothing there. */
  readonly citationsReplaced: readonly CitationReplaced[];
  /** Citations in a person's words, in either language, that stay where the draft cites otherwise. */
  readonly citationsKept: readonly CitationKept[];
  /** Reasons that have to be looked at, and where those are whose provision has no row any more. */
  readonly reasons: readonly PlacedReason[];
  /** Whether the sheet Gaps has a column that tells what changed. */
  readonly marksGaps: boolean;
}

/** What has to be written, all of it or nothing. */
export interface VersionWrites extends VersionRoom {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

/**
 * What a review's workbook has room for, told without its cells.
 *
 * @param grows whether columns that its tables lack are added before anything is written
 */
export const versionRoom = (plan: VersionPlan, review: VersionedTables, grows = false): VersionRoom =>
  roomBeside(secondLanguageOf(plan.rows), plan, review, grows);

type VersionedTables = Pick<Review, "tables" | "details">;

function roomBeside(
  second: SecondLanguage,
  { rows, reasons }: VersionPlan,
  { tables, details }: VersionedTables,
  grows: boolean,
): VersionRoom {
  const has = (name: string, column: string): boolean =>
    tables.find(({ table }) => table === name)?.headers[column] !== undefined;
  const history = tables.find(({ table }) => table === "DraftHistory");
  const header = history?.headers["noGapReason"] ?? (grows ? NO_GAP_REASON.header[details.language] : undefined);
  const keptIn = ({ now, old }: VersionedRow): string | undefined => {
    if (now) return undefined;
    if (history && header !== undefined) return `${history.sheet} (${header})`;
    const { sheet, cell } = toCellPlace({ tables }, old.place, "noGapReason");
    return `${sheet}!${cell}`;
  };
  return {
    keepsOldText: tables.some(({ table }) => table === "DraftHistory"),
    holdsOther: has("Provisions", "otherText"),
    otherEmptied: rows.filter(second.losesText).map(({ old, now }) => now?.id ?? old.id),
    citationsEmptied: second.citationsEmptied,
    citationsReplaced: second.citationsReplaced,
    citationsKept: second.citationsKept,
    reasons: reasons.map((reason) => ({ ...reason, keptIn: keptIn(reason.row) })),
    marksGaps: has("Gaps", "draftChanged"),
  };
}

/**
 * What carries out a plan in a workbook. Rows of provisions stay where they are, with what hangs on them, and get the
 * new text; what they held goes to the sheet of earlier drafts; new provisions go below.
 *
 * @param tables the tables that the review was read from
 * @throws UnusableInput when there is no table for provisions
 */
export function versionWrites(
  plan: VersionPlan,
  review: Review,
  tables: readonly SheetTable[],
  name: VersionName,
): VersionWrites {
  const provisions = ourTable(tables, review, "Provisions");
  if (!provisions) throw tableMissing("Provisions");
  const history = ourTable(tables, review, "DraftHistory");
  // A reason goes along where there is a place for it.
  const emptied = history?.found.headers["noGapReason"] === undefined ? NOTHING : { noGapReason: "", ...NOTHING };
  const second = secondLanguageOf(plan.rows);
  const room = roomBeside(second, plan, review, false);
  const details = detailWrites(name, review, ourTable(tables, review, "Review"));
  return {
    edits: [
      ...plan.rows.flatMap((row) => provisionEdits(row, plan, provisions, row.now ? second.cellsOf(row) : emptied)),
      ...anchorEdits(plan, review, tables, name, room.marksGaps),
      ...markEdits(plan, review, ourTable(tables, review, "Feedback")),
      ...details.edits,
    ],
    rows: [
      ...details.rows,
      ...plan.added.map((one) => toNewRow(provisionCells(one, placeOf(one, plan)), provisions)),
      ...(history
        ? plan.rows.filter((row) => isChanged(row, second)).map((row) => toNewRow(historyCells(row, review), history))
        : []),
    ],
    ...room,
  };
}

const isLost = (was: string | undefined, is: string | undefined): boolean =>
  is !== undefined && (was ?? "") !== "" && was !== is;

/** Whether the old row says anything that the new one does not. */
const isChanged = (row: VersionedRow, { cellsOf }: SecondLanguage): boolean => {
  const { old, now } = row;
  if (now === undefined || old.id !== now.id || old.heading !== now.heading || old.text !== now.text) return true;
  const other = cellsOf(row);
  return isLost(old.otherHeading, other["otherHeading"]) || isLost(old.otherText, other["otherText"]);
};

type Cells = Readonly<Record<string, string>>;

const placeOf = ({ id }: DraftProvision, { order }: VersionPlan): number => order.get(id) ?? 0;

const NO_OTHER: Cells = { otherCitation: "", otherHeading: "", otherText: "" };
const NOTHING: Cells = { citation: "", heading: "", text: "", order: "", fingerprint: "", ...NO_OTHER, id: "" };

/**
 * A row is found by its id, so that goes last.
 *
 * @param others its cells where they are others than the draft's; of one that is gone, what is left of its row
 */
function provisionEdits(
  { old, now }: VersionedRow,
  plan: VersionPlan,
  table: OurTable,
  others: Cells,
): readonly CellEdit[] {
  if (now && isTooLong(now)) return [];
  if (!now) return editsOf(others, old.place.row, table);
  const { id = "", ...cells } = provisionCells(now, placeOf(now, plan));
  return editsOf({ ...cells, ...others, id }, old.place.row, table);
}

function editsOf(cells: Cells, row: number, table: OurTable): readonly CellEdit[] {
  return Object.entries(cells).flatMap(([column, after]) => {
    const before = cellText(table, row, column);
    if (before === undefined || before === after) return [];
    return [toCellEdit(table, row, column, { before, after })];
  });
}

function historyCells({ old, match }: VersionedRow, { details }: Review): Cells {
  const { id, citation, heading, text, noGapReason, otherHeading = "", otherText = "" } = old;
  return {
    version: details.draftVersion || ofVersion("", "", details.language).trim(),
    date: details.draftDate,
    provision: id,
    citation,
    heading,
    text,
    change: MATCH_LABELS[match.kind][details.language],
    became: match.now.join("; "),
    otherHeading,
    otherText,
    noGapReason,
  };
}

function anchorEdits(
  { anchors }: VersionPlan,
  review: Review,
  tables: readonly SheetTable[],
  { version }: VersionName,
  marks: boolean,
): readonly CellEdit[] {
  const { draftVersion, language } = review.details;
  return anchors.flatMap((anchor) => {
    const table = ourTable(tables, review, anchor.table);
    if (!table) return [];
    const names = namesAfter(anchor, (id) => ofVersion(id, draftVersion, language)).join("; ");
    const told = anchor.table === "Gaps" && marks ? draftChanged(anchor, version, language) : "";
    const before = told === "" ? "" : (cellText(table, anchor.place.row, "draftChanged") ?? "");
    return editsOf(
      {
        ...(names !== anchor.before.join("; ") && { [anchor.column]: names }),
        ...(told !== "" && { draftChanged: [before, told].filter((one) => one.trim() !== "").join("\n") }),
      },
      anchor.place.row,
      table,
    );
  });
}

/** Where comments hang, as the record knows it. */
const markEdits = ({ rows }: VersionPlan, review: Review, table: OurTable | undefined): readonly CellEdit[] =>
  table
    ? carriedMarks(review, rows).flatMap(({ feedback, rowSeen }) => editsOf({ rowSeen }, feedback.place.row, table))
    : [];

/** The review says of which version it is; a row that it lacks is added. */
function detailWrites(
  { version, date }: VersionName,
  { details, detailPlaces }: Review,
  table: OurTable | undefined,
): Pick<VersionWrites, "edits" | "rows"> {
  if (!table) return { edits: [], rows: [] };
  const said = [
    ["draftVersion", version],
    ["draftDate", date],
  ] as const;
  return {
    edits: said.flatMap(([key, value]) => {
      const place = detailPlaces[key];
      return place ? editsOf({ value }, place.row, table) : [];
    }),
    rows: said
      .filter(([key, value]) => detailPlaces[key] === undefined && value !== "")
      .map(([key, value]) => toNewRow({ key: DETAIL_LABELS[key][details.language], value }, table)),
  };
}
