import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import type { RowPlace } from "../gap/row-place";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import type { Provision } from "../provision/provision";
import type { Consultation, Feedback } from "../review/consultation";
import { fingerprintOf, wordsIn } from "../review/fingerprint";
import { KNOWN_BY, saysMore } from "../review/known-by";
import type { Review, TableFound } from "../review/review";
import { columnOf, DELIVERABLE_COLUMNS } from "../review/tables";
import type { TableName } from "../review/tables";
import { THREE_COLUMNS } from "../review/tables/three-columns";
import type { CopiedRow, Thread } from "../review/thread";
import type { Places, ThreadPlace } from "./places";
import { rowOfCopy } from "./row-of-copy";
import { standingIn } from "./still-the-row";
import { NOTHING_TO_TELL, sharedPrint, textPrint } from "./row-mark";
import type { KnownRow } from "./row-mark";

/** A row of one of our tables, as far as comments on it are concerned. */
interface TableRow {
  readonly id: string;
  readonly gap: string;
  readonly number: number;
  /** The texts that it is known again by. */
  readonly cells: readonly string[];
  /** Their fingerprint, worked out when it is first asked for. */
  readonly print: () => string;
}

/** Rows are looked at when they are first asked for, table by table. */
export function placesIn(review: Review): Places {
  const tables = new Map<string, KnownTable>();
  let standing: Places["standing"] | undefined;
  const tableOf = (name: string): KnownTable => {
    const known = tables.get(name) ?? knownTable(name, rowsOf(review, name as TableName));
    tables.set(name, known);
    return known;
  };
  const places: Places = {
    of: (thread) => (thread.copy ? placeOnCopy(thread, thread.copy) : placeOf(thread, review, tableOf)),
    withPrint: (table, print) => tableOf(table).withPrint(print),
    withText: (table, at, text) => tableOf(table).withText(at, text),
    countOf: (table, id) => tableOf(table).countOf(idKey(id)),
    standing: (known) => (standing ??= standingIn(review, places))(known),
    find: (table, id) => {
      const found = tableOf(table).byId.get(idKey(id));
      return (
        found && {
          table,
          row: found.id,
          gap: found.gap,
          print: found.print(),
          ...tableOf(table).textsOf(found),
        }
      );
    },
  };
  const placeOnCopy = (thread: Thread, copy: CopiedRow): ThreadPlace => {
    const cell = cellOf(thread);
    // What is no table any more says of no row which it is.
    if (copy.row === "") return { ...NOWHERE, cell, ...(copy.table === "" && { isUnsure: true }) };
    const { table, column } = copy;
    const label = column === "" ? ownLabel(review, table, copy.header) : labelIn(review, table, column);
    const found = rowOfCopy(copy, places);
    return found
      ? { ...found, column, label, cell }
      : {
          table,
          column,
          label,
          row: copy.row,
          gap: "",
          cell,
          print: printOf(copy.cells),
          isUnsure: true,
          ...marked(table, copy.cells.map(textPrint), (at) => copy.own[at]?.trim() === ""),
        };
  };
  return places;
}

/** What hangs on no row of ours. */
export const NOWHERE = { table: "", column: "", label: "", row: "", gap: "", print: NOTHING_TO_TELL } as const;

const cellOf = ({ sheet, cell }: Pick<Thread, "sheet" | "cell">): string => `${sheet}!${cell.replaceAll("$", "")}`;

interface KnownTable {
  readonly byNumber: ReadonlyMap<number, TableRow>;
  /** By the keys of ids. */
  readonly byId: ReadonlyMap<string, TableRow>;
  readonly countOf: (key: string) => number;
  /** Ids of the rows with a fingerprint. */
  readonly withPrint: (print: string) => readonly string[];
  readonly withText: (at: number, text: string) => readonly string[];
  readonly textsOf: (row: TableRow) => Pick<KnownRow, "texts">;
}

function knownTable(name: string, rows: readonly TableRow[]): KnownTable {
  let byPrint: ReadonlyMap<string, readonly string[]> | undefined;
  let byKey: ReadonlyMap<string, readonly string[]> | undefined;
  let byText: ReadonlyMap<string, readonly string[]> | undefined;
  let byWords: ReadonlyMap<string, readonly string[]> | undefined;
  const isShared = (text: string, at: number): boolean =>
    ((byWords ??= idsBy(rows, ({ cells }) => cells.map(wordsKey))).get(wordsKey(text, at))?.length ?? 0) > 1;
  return {
    byNumber: new Map(rows.map((one) => [one.number, one])),
    byId: new Map(rows.filter(({ id }) => id !== "").map((one) => [idKey(one.id), one])),
    countOf: (key) => (byKey ??= idsBy(rows, ({ id }) => [idKey(id)])).get(key)?.length ?? 0,
    withPrint: (print) => (byPrint ??= idsBy(rows, ({ print: printed }) => [printed()])).get(print) ?? [],
    withText: (at, text) => (byText ??= idsBy(rows, (one) => printsOf(one).map(textKey))).get(textKey(text, at)) ?? [],
    textsOf: memoise((one) => marked(name, printsOf(one), (at) => isShared(one.cells[at] ?? "", at))),
  };
}

/** Prints of a row's texts: of the gaps that comments hang on they are asked for comment by comment. */
const printsOf = memoise(({ cells }: TableRow) => cells.map(textPrint));

const textKey = (text: string, at: number): string => `${at} ${text}`;

/** Prints of thousands of rows take too long to be made in one go, just to count what is said twice. */
const wordsKey = (text: string, at: number): string => textKey(wordsIn(text), at);

/**
 * Gaps alone are deleted, numbered anew and reworded from one reading to the next. A text that several have is noted down
 * as such where it is more than a reference: alone it tells none of them, even when it is found in one only later.
 */
function marked(table: string, prints: readonly string[], isShared: (at: number) => boolean): Pick<KnownRow, "texts"> {
  if (table !== "Gaps") return {};
  const keys = KNOWN_BY[table] ?? [];
  const isMarked = (at: number): boolean => saysMore(keys[at] ?? "") && isShared(at);
  return { texts: prints.map((print, at) => (isMarked(at) ? sharedPrint(print) : print)) };
}

function idsBy(
  rows: readonly TableRow[],
  keysOf: (row: TableRow) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const one of rows)
    for (const key of keysOf(one)) {
      const same = ids.get(key);
      if (same) same.push(one.id);
      else ids.set(key, [one.id]);
    }
  return ids;
}

function placeOf(thread: Thread, review: Review, tableOf: (name: string) => KnownTable): ThreadPlace {
  const { on, cell: address } = thread;
  const cell = cellOf(thread);
  if (!on) return { ...NOWHERE, cell };
  const { table, column } = on;
  const known = tableOf(table).byNumber.get(Number(/\d+$/u.exec(address)?.[0] ?? 0));
  const { id, gap } = known ?? { id: on.row, gap: "" };
  const print = {
    print: known?.print() ?? NOTHING_TO_TELL,
    ...(known && tableOf(table).textsOf(known)),
  };
  const label =
    column === "" ? ownLabel(review, table, headerAt(review, table, address)) : labelIn(review, table, column);
  return { table, column, label, row: id, gap, cell, ...print };
}

/** What one of the three columns of the gap table is called for short; undefined for any other. */
export const shortName = (table: string, column: string): Localised | undefined =>
  table === "Gaps" ? THREE_COLUMNS[DELIVERABLE_COLUMNS.findIndex((key) => key === column)] : undefined;

/** The three columns by their short names, as a person is offered them; others by their header, and their sheet where it is not Gaps. */
export function labelIn({ tables, details: { language } }: Review, table: string, column: string): string {
  const short = shortName(table, column);
  if (short) return short[language];
  const found = tables.find((one) => one.table === table);
  return onSheet(columnOf(table, column)?.header[language] ?? found?.headers[column] ?? column, found);
}

/** A column that a person added, by its header. */
const ownLabel = ({ tables }: Review, table: string, header: string): string =>
  header === ""
    ? ""
    : onSheet(
        header,
        tables.find((one) => one.table === table),
      );

const headerAt = ({ tables }: Review, table: string, address: string): string =>
  tables.find((one) => one.table === table)?.all[address.replaceAll(/[^A-Z]/gu, "")] ?? "";

const onSheet = (header: string, found: TableFound | undefined): string =>
  !found || found.table === "Gaps" ? header : `${found.sheet}: ${header}`;

function row(table: TableName, id: string, one: { readonly place: RowPlace }, gap = ""): TableRow {
  const texts: Readonly<Record<string, unknown>> = { ...one };
  const cells = (KNOWN_BY[table] ?? []).map((key) => (typeof texts[key] === "string" ? texts[key] : ""));
  let print: string | undefined;
  return { id, gap, number: one.place.row, cells, print: () => (print ??= printOf(cells)) };
}

/** The rows of a table that people comment on; of another one none are known. A row that is read again is printed once. */
function rowsOf(review: Review, table: TableName): readonly TableRow[] {
  switch (table) {
    case "Gaps":
      return review.gaps.map(OF.gap);
    case "Amendments":
      return review.amendments.map(OF.amendment);
    case "Provisions":
      return review.provisions.map(OF.provision);
    case "Aspects":
      return review.aspects.map(OF.aspect);
    case "Documents":
      return review.documents.map(OF.document);
    case "Consultations":
      return review.consultations.map(OF.consultation);
    case "Feedback":
      return review.feedback.map(OF.feedback);
    default:
      return [];
  }
}

const OF = {
  gap: memoise((gap: Gap) => row("Gaps", gap.id, gap, gap.id)),
  amendment: memoise((amendment: Amendment) => row("Amendments", amendment.id, amendment, amendment.gap)),
  provision: memoise((provision: Provision) => row("Provisions", provision.id, provision)),
  aspect: memoise((aspect: Review["aspects"][number]) => row("Aspects", aspect.id || aspect.aspect, aspect)),
  document: memoise((document: Review["documents"][number]) => row("Documents", document.document, document)),
  consultation: memoise((consultation: Consultation) => row("Consultations", consultation.id, consultation)),
  feedback: memoise((feedback: Feedback) => row("Feedback", feedback.id, feedback, feedback.gap)),
};

export const printOf = (cells: readonly string[]): string =>
  cells.every((cell) => cell.trim() === "") ? NOTHING_TO_TELL : fingerprintOf(cells);
