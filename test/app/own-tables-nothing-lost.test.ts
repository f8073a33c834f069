import { array, assert, asyncProperty, boolean, oneof, property, record, stringMatching } from "fast-check";
import type { Arbitrary } from "fast-check";

import { readDocumentTables } from "../../src/adapters/docx/tables/read-document-tables";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { readOwnTables } from "../../src/app/read-own-tables";
import { adoptTables } from "../../src/domain/adopt/adopt-tables";
import type { AdoptionSource } from "../../src/domain/adopt/source-table";
import { columnLetter } from "../../src/domain/review/sheet-table";
import { wordTable } from "../support/word-table";
import type { WordTableCell } from "../support/word-table";
import { draftDocument, paragraph } from "../adapters/docx/draft/draft-document";
import { smallWorkbook } from "../adapters/xlsx/small-workbook";
import { runs } from "../support/runs";

const HEADERS = ["№ п/п", "Проблема", "Предлагаемое решение", "Примеры", "Ответственный"];

/** A row: over the whole width, or a cell for each column that begins here or goes on with the one above. */
type Row =
  | { readonly heading: string }
  | { readonly cells: readonly { readonly text: string; readonly goesOn: boolean }[] };

const words = stringMatching(/^[a-zа-яәғқңөұүһі0-9;=+@ -]{0,12}$/u);
const cell = record({ text: words, goesOn: boolean() });
const row: Arbitrary<Row> = oneof(
  { weight: 1, arbitrary: words.map((heading) => ({ heading })) },
  { weight: 5, arbitrary: array(cell, { minLength: 5, maxLength: 5 }).map((cells) => ({ cells })) },
);

/** Rows with a mark in each cell that tells it from all others; a cell goes on only below one that is there. */
const table = array(row, { minLength: 1, maxLength: 8 }).map((rows) =>
  rows.map((each, at): Row => {
    if ("heading" in each) return { heading: `h${at}h ${each.heading}` };
    const above = rows[at - 1];
    const hasAbove = above !== undefined && "cells" in above;
    return {
      cells: each.cells.map(({ text, goesOn }, column) =>
        goesOn && hasAbove ? { text: "", goesOn: true } : { text: `r${at}c${column}x ${text}`, goesOn: false },
      ),
    };
  }),
);

/** `=`, `<` and the like are text. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function asDocument(rows: readonly Row[]): Uint8Array {
  const body = rows.map((each, at): readonly (string | WordTableCell)[] =>
    "heading" in each
      ? [{ inside: paragraph(`<w:r><w:t>${escaped(each.heading)}</w:t></w:r>`), span: 5 }]
      : each.cells.map(({ text, goesOn }, column): WordTableCell => {
          const below = rows[at + 1];
          const isContinued = below && "cells" in below && below.cells[column]?.goesOn;
          const merge = goesOn ? "goes-on" : isContinued ? "begins" : undefined;
          return {
            inside: paragraph(`<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`),
            ...(merge && { merge }),
          };
        }),
  );
  return draftDocument(wordTable(HEADERS, ...body));
}

const inline = (column: number, at: number, text: string): string =>
  `<c r="${columnLetter(column + 2)}${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function asWorkbook(rows: readonly Row[]): Uint8Array {
  const merges: string[] = [];
  const lines = rows.map((each, index) => {
    const at = index + 4;
    if ("heading" in each) merges.push(`B${at}:F${at}`);
    const cells =
      "heading" in each
        ? inline(0, at, each.heading)
        : each.cells.map(({ text, goesOn }, column) => (goesOn ? "" : inline(column, at, text))).join("");
    return `<row r="${at}">${cells}</row>`;
  });
  HEADERS.forEach((_, column) => {
    for (let from = 0; from < rows.length; from++) {
      let to = from;
      const goesOn = (at: number): boolean => {
        const next = rows[at];
        return next !== undefined && "cells" in next && next.cells[column]?.goesOn === true;
      };
      while (goesOn(to + 1)) to++;
      const letter = columnLetter(column + 2);
      if (to > from) merges.push(`${letter}${from + 4}:${letter}${to + 4}`);
      from = to;
    }
  });
  const headers = `<row r="3">${HEADERS.map((header, column) => inline(column, 3, header)).join("")}</row>`;
  const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return smallWorkbook({
    rows: headers + lines.join(""),
    ...(merges.length > 0 && { after }),
    parts: { "xl/tables/table1.xml": undefined, "xl/worksheets/_rels/sheet1.xml.rels": undefined },
  });
}

const bare = (text: string): string => text.replace(/\s+/gu, "");
/** What says in a column of the table's own beside which solution a text stands: words of another column. */
const SAYS_WHICH = /\[(?:Onsolution\d+,“[^”]*”|Крешению\d+:«[^»]*»|\d+-шешімге:«[^»]*»)\]/gu;

/** The texts of the rows that are made of a source, by column; `createAdoptedReview` sees to it that they are written. */
function adoptedRows(source: AdoptionSource): readonly (readonly string[])[] {
  const adopted = adoptTables(source);
  if (adopted.kind === "question") throw new Error("The columns were asked for");
  const keys = ["heading", ...adopted.extras.map(({ key }) => key), "issue", "solution", "sources"];
  return adopted.rows.map(({ cells }) => keys.map((key) => bare(cells[key] ?? "").replace(SAYS_WHICH, "")));
}

/** Whether every text of the table is in the review, and those of each column come in their order. */
function expectAll(rows: readonly Row[], review: readonly (readonly string[])[]): void {
  const joined = review.map((cells) => cells.join("\u0000")).join("\u0001");
  const missing = textsOf(rows).filter((text) => !joined.includes(bare(text)));
  expect(missing).toEqual([]);
  for (const column of HEADERS.keys()) {
    const places = rows.flatMap((each) =>
      "cells" in each && !each.cells[column]?.goesOn ? [joined.indexOf(bare(each.cells[column]?.text ?? ""))] : [],
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
}

const textsOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((each) => ("heading" in each ? [each.heading] : each.cells.map(({ text }) => text)));

describe("a review of a person's own table holds every text of it in its order", () => {
  it("from a Word document", () => {
    assert(
      property(table, (rows) => expectAll(rows, adoptedRows(readDocumentTables(asDocument(rows))))),
      { numRuns: runs(60) },
    );
  });

  it("from a workbook", async () => {
    await assert(
      asyncProperty(table, async (rows) => {
        const workbook = openWorkbook(asWorkbook(rows), "table.xlsx");
        expectAll(rows, adoptedRows(await readOwnTables(workbook)));
      }),
      { numRuns: runs(60) },
    );
  });
});
