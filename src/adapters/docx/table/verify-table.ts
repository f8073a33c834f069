import type { TextCell, WordDocument } from "../../../domain/table/word-table";
import { cleanText } from "../../../domain/text/clean-text";
import { CONTENT_TYPES } from "../../opc/content-types";
import { notVerified } from "../../opc/refusals";
import { verifyPackage, verifying } from "../../opc/verify-package";
import { descendants, toTree } from "../element-tree";
import type { Element } from "../element-tree";
import { UNVERIFIED } from "../refusals";
import { isSealedTable } from "./table-seal";

/** Parts of the template that a table goes without or writes anew; its looks it takes over. */
const TAKEN_OVER = /^word\/(?:numbering|fonttable|theme\/[^/]+)\.xml$/u;

/**
 * Check a table before it is given out: it opens, the looks of the template are the same, what we wrote is well formed,
 * and every cell says what it was to say.
 *
 * @throws UnusableInput naming the first thing that fails
 */
export function verifyTable(template: Uint8Array, file: Uint8Array, document: WordDocument): void {
  verifying(() => {
    const pkg = verifyPackage(template, file, {
      kind: "document",
      mayChange: (part) => part === CONTENT_TYPES.toLowerCase() || !TAKEN_OVER.test(part),
    });
    const written = descendants(toTree(pkg.text(pkg.mainPart), pkg.mainPart), "tbl");
    const said = written.map((table) => childrenOf(table, "tr").map(textsOfRow));
    if (JSON.stringify(said) !== JSON.stringify(textsOf(document))) throw notVerified(UNVERIFIED.cells);
    if (!isSealedTable(file)) throw notVerified(UNVERIFIED.editedTable);
  });
}

/** What the cells of all tables are to say, in reading order. */
const textsOf = ({ table, totals, below }: WordDocument): readonly (readonly (readonly string[])[])[] => [
  ...[table, totals].flatMap((each) =>
    each ? [[...each.heads, ...each.rows].map((cells) => cells.map(textOfCell))] : [],
  ),
  ...below.flatMap((block) =>
    block.kind === "table"
      ? [
          [
            ...(block.header.length > 0 ? [block.header.map(cleanText)] : []),
            ...block.rows.map((row) => row.map(textOfCell)),
          ],
        ]
      : [],
  ),
];

const textsOfRow = (row: Element): readonly string[] =>
  childrenOf(row, "tc").map((cell) => childrenOf(cell, "p").map(textIn).join("\n"));

const childrenOf = (element: Element, wanted: string): readonly Element[] =>
  element.children.filter(({ name }) => name === wanted);

/** What runs say, deleted text too; properties say nothing. */
function textIn({ name, text, children }: Element): string {
  if (name === "t" || name === "delText") return text;
  if (name === "tab") return "\t";
  if (name === "br") return "\n";
  return name === "pPr" || name === "rPr" ? "" : children.map(textIn).join("");
}

const textOfCell = ({ spans }: Pick<TextCell, "spans">): string => cleanText(spans.map(({ text }) => text).join(""));
