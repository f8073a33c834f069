import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { tableDocuments } from "../../src/adapters/docx/table/table-documents";
import { toCitationReader } from "../../src/app/citation-reader";
import type { Review } from "../../src/domain/review/review";
import { composeTable } from "../../src/domain/table/compose-table";
import type { ComposedTable } from "../../src/domain/table/compose-table";
import type { TableChoice } from "../../src/domain/table/table-input";
import type { TextCell } from "../../src/domain/table/word-table";

const citationsIn = toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" });

/** Writes tables on the template that comes with the program. */
export const documents = tableDocuments(
  new Uint8Array(readFileSync(join(__dirname, "../../assets/brief-template.docx"))),
);

/** A table of a review in its own language, unless another is given. */
export const compose = (review: Review, choice: Partial<TableChoice> & Pick<TableChoice, "form">): ComposedTable =>
  composeTable({
    review,
    catalogue: bundledCatalogue(),
    citationsIn,
    language: review.details.language,
    redline: false,
    date: "2026-11-25",
    time: "2026-11-25T09:30:00Z",
    ...choice,
  });

/** Cells as they are read, changes not marked; a cell that reaches over others stands once. */
export const textsOf = (rows: readonly (readonly TextCell[])[]): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(({ spans }) => spans.map(({ text }) => text).join("")));
