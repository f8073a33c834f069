import type { Gap } from "../../domain/gap/gap";
import type { Language } from "../../domain/language";
import { isSameId } from "../../domain/gap/id-key";
import { TABLE_NAMES, columnOf } from "../../domain/review/tables";
import type { Thread } from "../../domain/review/thread";
import { onOneLine } from "../../domain/text/on-one-line";

/** Where a thread hangs, as a person says it: "G-003 · Headline", "G-003 · P7" in a column of theirs, or the sheet and the cell. */
export function threadPlace({ on, sheet, cell }: Thread, language: Language): string {
  const table = TABLE_NAMES.find((name) => name === on?.table);
  const column = table && columnOf(table, on?.column ?? "");
  if (!on || (!column && on.row === "")) return `${sheet} · ${cell}`;
  const header = column?.header[language].replace(/^\d+\)\s*/u, "");
  return [on.row || `${sheet}, ${cell}`, header ?? cell].join(" · ");
}

/** Letters by which a comment is known. */
const FEW = 60;

/** Who said it, and its first words: "Aliya · Is this within…". */
export function sayBriefly({ author, text }: Pick<Thread, "author" | "text">): string {
  const said = onOneLine(text);
  const cut = said.slice(0, FEW).replace(/\s\S*$/u, "");
  return [author, said.length > FEW ? `${cut}…` : said].filter((part) => part !== "").join(" · ");
}

/** The row a selection stands for: the gap with its headline, or its id alone. */
export function rowName(rowId: string, gaps: readonly Gap[]): string {
  const headline = gaps.find(({ id }) => isSameId(id, rowId))?.headline ?? "";
  return headline === "" ? rowId : `${rowId} · ${headline}`;
}
