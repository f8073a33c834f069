import { FORM_NAMES } from "../../domain/table/table-form";
import type { TableChoice } from "../../domain/table/table-input";
import { tellTable } from "../../domain/table/tell-table";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { TABLE_WORDS } from "../words/table-words";
import { documentName } from "./document-name";
import { loadChecking } from "./load-checking";
import { requireReadable } from "./require-readable";

/** A table as a file, and what to say of it. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it says, in short, as far as a place that keeps it leaves it alone. */
  readonly seal: (file: Uint8Array) => string;
  /** How many rows it has, and what a person should know of it, in the pane's language. */
  readonly told: string;
}

/**
 * A table of the workbook as it is now. What composes and writes it is loaded here.
 *
 * @throws UnusableInput when there is no review, or it can't be read in full
 */
export async function tableFile(context: SessionContext, choice: TableChoice): Promise<TableFile> {
  const { ports, memory } = context;
  requireReview(context);
  await readNow(context);
  const isWorkbook = choice.form === "matrix" && choice.file === "xlsx";
  const [{ checking, catalogue }, documents, { tableOf }, matrixWorkbooks] = await Promise.all([
    loadChecking(context),
    ports.tables(),
    import("../make-table"),
    isWorkbook ? ports.matrixWorkbooks() : undefined,
  ]);
  await ports.wait(0);
  requireReadable(context);
  const review = requireReview(context);
  const { value: made, messages } = tableOf(review, {
    ...choice,
    catalogue,
    citationsIn: checking.citationsIn(catalogue, review.details.jurisdiction),
    date: ports.today(),
    time: ports.now(),
  });
  return {
    name: documentName(ports.workbook.name, FORM_NAMES[choice.form][choice.language], isWorkbook ? ".xlsx" : ".docx"),
    bytes:
      made.matrix && matrixWorkbooks ? matrixWorkbooks.write(made.table, made.matrix) : documents.write(made.table),
    // A workbook is known again by its bytes alone; where a place changes them, another copy is saved rather than none.
    seal: isWorkbook ? (file) => file.join() : documents.contentSeal,
    told: [TABLE_WORDS.holds(made.rows), ...messages.map(({ text }) => text), ...tellTable(made, choice)]
      .map((text) => text[memory.language])
      .join(" "),
  };
}
