import { toPageEstimator } from "../../../domain/brief/estimate-pages";
import { countLines } from "../../../domain/brief/measure-text";
import type { WordDocument } from "../../../domain/table/word-table";
import { lineHeight, toPageLayout } from "../template-layout";
import { resolveStyle } from "../style-sheet";
import type { Template } from "../template";
import { PAGE } from "./document-page";

const points = (twentieths: number): number => twentieths / 20;

/** By how much the lines above, below and under the head of a table are thicker than those between rows, together. */
const EDGES_OF_TABLE = 2;

/** How many pages an upright document fills, the last one counted whole. Its blocks are measured as a brief's are. */
export function estimateDocument(template: Template, { title, subtitle, below }: WordDocument): number {
  const margin = points(PAGE.margin);
  const width = points(PAGE.short) - 2 * margin;
  const heightOf = (id: string, line: WordDocument["title"][number]): number => {
    const style = resolveStyle(template.styles.root, template.theme?.root, id);
    const face = { font: style.font, bold: style.bold, size: style.fontSize };
    const lines = countLines(
      line.map(({ text }) => ({ text, face })),
      width,
    );
    return lines * lineHeight(style) + style.before + style.after;
  };
  const heights = [
    ...title.map((line) => heightOf("TableTitle", line)),
    ...subtitle.map((line) => heightOf("TableFacts", line)),
  ];
  const tables = below.filter(({ kind }) => kind === "table");
  const layout = {
    ...toPageLayout(template),
    pageWidth: points(PAGE.short),
    pageHeight: points(PAGE.long),
    margins: { top: margin, right: margin, bottom: margin, left: margin },
    titleHeight: heights.reduce((sum, height) => sum + height, tables.length * EDGES_OF_TABLE),
  };
  return Math.max(1, Math.ceil(toPageEstimator(layout).estimate(below)));
}
