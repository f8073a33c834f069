import type { CaptionLabel, TableBlock } from "../../domain/brief/brief";
import type { Localised } from "../../domain/language";
import { toField, toRun } from "./run";
import type { Writing } from "./writing";

/** The names by which Word itself counts in each language, so that its lists of tables and its cross-references find ours. */
const SEQUENCES: Readonly<Record<CaptionLabel["sequence"], Localised>> = {
  table: { en: "Table", ru: "Таблица", kk: "Кесте" },
  figure: { en: "Figure", ru: "Рисунок", kk: "Сурет" },
};

/** The caption above a table: `"Table 1. Gaps by aspect"`, with a number that Word counts; `""` for none. */
export function toCaption({ caption, label }: Pick<TableBlock, "caption" | "label">, writing: Writing): string {
  if (caption === "") return "";
  const style = writing.styles.ofParagraph({ style: "caption" });
  const numbered = label === undefined ? "" : toNumber(label, writing);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${numbered}${toRun(caption)}</w:p>`;
}

function toNumber({ sequence, number, pattern }: CaptionLabel, { language }: Writing): string {
  const [before = "", after = ""] = pattern.split("{n}");
  const field = toField(`SEQ ${SEQUENCES[sequence][language]} \\* ARABIC`, String(number));
  return `${toRun(before)}${field}${toRun(`${after} `)}`;
}
