import { escapeText } from "../../opc/escape-xml";
import type { Package } from "../../opc/package";
import { splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";

/** A table, or a column of one, that goes by another name from now on. */
export interface Renamed {
  readonly table: { readonly from: string; readonly to: string };
  readonly column?: { readonly from: string; readonly to: string };
}

const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "xm:f", "definedName", "calculatedColumnFormula"]);

/** Let every formula of some parts say the new name, as Excel does when a person renames something. */
export function renameInFormulas(pkg: Package, parts: readonly string[], renamed: Renamed): void {
  for (const part of parts) {
    const xml = pkg.text(part);
    const splices = xmlSpans(xml, part, FORMULAS).flatMap(({ text, openEnd, closeStart }) => {
      const changed = renameInFormula(text, renamed);
      return changed === text ? [] : [{ start: openEnd, end: closeStart, text: escapeText(changed) }];
    });
    pkg.set(part, splice(xml, splices));
  }
}

/** One formula with the new name; texts in quotes, other tables and other columns stay. */
export function renameInFormula(formula: string, { table, column }: Renamed): string {
  const pieces = formula.split(/("(?:[^"]|"")*")/u);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\])${escapeRegExp(table.from)}(\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])`,
    "giu",
  );
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(
            pattern,
            (_, reference: string) => table.to + (column ? inReference(reference, column) : reference),
          ),
    )
    .join("");
}

const inReference = (reference: string, { from, to }: NonNullable<Renamed["column"]>): string =>
  reference.split(`[${specifier(from)}]`).join(`[${specifier(to)}]`);

/** In a reference an apostrophe goes before what means something there. */
const specifier = (header: string): string => header.replace(/['#[\]]/gu, "'$&");

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
