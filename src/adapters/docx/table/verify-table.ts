import type { TextCell, WordTable } from "../../../domain/table/word-table";
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
export function verifyTable(template: Uint8Array, file: Uint8Array, { table }: WordTable): void {
  verifying(() => {
    const pkg = verifyPackage(template, file, {
      kind: "document",
      mayChange: (part) => part === CONTENT_TYPES.toLowerCase() || !TAKEN_OVER.test(part),
    });
    const document = toTree(pkg.text(pkg.mainPart), pkg.mainPart);
    const [written] = descendants(document, "tbl");
    const said = (written?.children ?? []).filter(({ name }) => name === "tr").map(textsOfRow);
    const wanted = [...table.heads, ...table.rows].map((cells) => cells.map(textOfCell));
    if (JSON.stringify(said) !== JSON.stringify(wanted)) throw notVerified(UNVERIFIED.cells);
    if (!isSealedTable(file)) throw notVerified(UNVERIFIED.editedTable);
  });
}

const textsOfRow = (row: Element): readonly string[] =>
  childrenOf(row, "tc").map((cell) => childrenOf(cell, "p").map(textIn).join("\n"));

const childrenOf = (element: Element, wanted: string): readonly Element[] =>
  element.children.filter(({ name }) => name === wanted);

/** What runs say, deleted text too; properties say nothing. */
function textIn({ name, text, children }: Element): string {
  if (name === "t" || name === "delText") return text;
  if (name === "tab") return "\t";
  return name === "pPr" || name === "rPr" ? "" : children.map(textIn).join("");
}

const textOfCell = ({ spans }: TextCell): string => cleanText(spans.map(({ text }) => text).join(""));
