import { questionsByAspect } from "../../domain/profile/aspect-questions";
import { ownNotes } from "../../domain/review/question-answers";
import { Refused } from "../session/refused";
import { YES_WORD } from "../../domain/review/read-choice";
import type { AspectNote, Review } from "../../domain/review/review";
import type { RowPlace } from "../../domain/gap/row-place";
import { addRow } from "./add-row";
import { done } from "../session/perform";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { ExplainedHole } from "../session/session-state";
import { cellText, type OurTable, toCellEdit } from "../sheet-cells";
import { tableWithColumn } from "./later-column";
import { ofDraft, performTyped } from "./perform-typed";
import { rowNamed } from "./row-named";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** The column that says why an aspect or a provision has no gap, or why a document is not cited. */
const REASON = { Aspects: "noGapReason", Documents: "notCitedReason", Provisions: "noGapReason" } as const;
/** The column that holds its name. */
const NAME = { Aspects: "aspect", Documents: "document", Provisions: "id" } as const;

/**
 * Write down why a hole in the coverage may stay: into the row of the aspect, the document or the provision, or into a
 * new one where an aspect or a document has none. A reason that somebody else gave meanwhile is not overwritten.
 */
export async function explainHole(context: SessionContext, hole: ExplainedHole, reason: string): Promise<void> {
  const draft = { place: ["reason", hole.table, hole.name], before: "", text: reason.trim() } as const;
  await performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { words } = context;
      const text = reason.trim();
      if (text === "") throw new Refused(words().reasonNeeded);
      const table = await tableWithColumn(context, hole.table, REASON[hole.table]);
      const place = rowOf(context, hole);
      const explained = done(words().explained(hole.name));
      if (place) {
        const column = REASON[hole.table];
        const before = cellText(table, place.row, column) ?? "";
        const edit = toCellEdit(table, place.row, column, { before: before.trim() === "" ? before : "", after: text });
        return tellWritten(context, await writeCells(context, ofDraft([edit], draft)), explained);
      }
      await addRow(context, { table: table.sheetTable.name, cells: newRow(context, table, hole, text) });
      return explained;
    },
  });
}

/** A row of its own for what the sheet did not list; a document among them stays one that is required. */
function newRow(
  context: SessionContext,
  { found: { headers } }: OurTable,
  { table, name }: ExplainedHole,
  reason: string,
): Readonly<Record<string, string>> {
  const required = YES_WORD[requireReview(context).details.language];
  const values = { [NAME[table]]: name, [REASON[table]]: reason, required };
  const cells = Object.entries(values).flatMap(([key, value]) => {
    const header = headers[key];
    return header === undefined ? [] : [[header, value] as const];
  });
  return Object.fromEntries(cells);
}

/**
 * The row of an aspect, known by any of its names, of a document, by the name that stands in it, or of a provision.
 *
 * @returns undefined where an aspect or a document has none
 * @throws Refused when several rows are of that name or number, or no provision is
 */
function rowOf(context: SessionContext, { table, name }: ExplainedHole): RowPlace | undefined {
  const review = requireReview(context);
  if (table === "Provisions") return rowNamed(context, review.provisions, name).place;
  const rows =
    table === "Documents" ? review.documents.filter(({ document }) => document === name) : ofAspect(review, name);
  return rows.length === 0
    ? undefined
    : rowNamed(
        context,
        rows.map(({ place }) => ({ id: name, place })),
        name,
      ).place;
}

function ofAspect(review: Review, name: string): readonly AspectNote[] {
  const aspect = questionsByAspect(review.profile).find((one) => Object.values(one.aspect.name).includes(name));
  return aspect ? ownNotes(review, aspect) : [];
}
