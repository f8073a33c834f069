import type { Binding, Block, BriefStyle, ParagraphBlock, Span, TableBlock } from "./brief";

/** A text of ours. */
export const plain = (text: string): Span => ({ text });

export const bold = (text: string): Span => ({ text, bold: true });

/** A text of the workbook; bound to the review as a whole when `gap` is "". */
export const bound = (text: string, gap: string, field: string): Span => ({
  text,
  bound: { gap, field } satisfies Binding,
});

/** A paragraph of spans; empty ones are left out. */
export const paragraph = (
  style: BriefStyle,
  spans: readonly Span[],
  more: Partial<Pick<ParagraphBlock, "keepWithNext" | "list" | "restart">> = {},
): ParagraphBlock => ({ kind: "paragraph", style, spans: spans.filter(({ text }) => text !== ""), ...more });

/** Put texts of the workbook into a sentence of ours: `"a review of {draft}"`. A name without a span is dropped. */
export const fillIn = (sentence: string, values: Readonly<Record<string, readonly Span[]>>): readonly Span[] =>
  sentence
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== "")
    .flatMap((piece) => (/^\{\w+\}$/u.test(piece) ? (values[piece.slice(1, -1)] ?? []) : [plain(piece)]));

/** Items with a separator between each two of them. */
export const joinSpans = (items: readonly (readonly Span[])[], separator: string): readonly Span[] =>
  items.flatMap((item, index) => (index === 0 ? item : [plain(separator), ...item]));

/** `"a, b and c"` with the language's own "and". */
export const joinWords = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

/** All runs of a block, in reading order; those of a heading only where some of it is the workbook's. */
export const spansIn = (block: Block): readonly Span[] => {
  switch (block.kind) {
    case "heading":
      return block.spans ?? [];
    case "paragraph":
      return block.spans;
    case "box":
      return block.blocks.flatMap(spansIn);
    case "table":
      return block.rows.flatMap((row) => row.flatMap(({ spans }) => spans));
  }
};

/** The block with each of its runs replaced. */
export const mapSpans = (block: Block, change: (spans: readonly Span[]) => readonly Span[]): Block => {
  switch (block.kind) {
    case "heading":
      return block.spans === undefined ? block : { ...block, spans: change(block.spans) };
    case "paragraph":
      return { ...block, spans: change(block.spans) };
    case "box":
      return { ...block, blocks: block.blocks.map((inner) => ({ ...inner, spans: change(inner.spans) })) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, spans: change(cell.spans) }))) };
  }
};

/** A caption as it is printed: `"Figure 1. Gaps by aspect"`. */
export const captionOf = ({ caption, label }: Pick<TableBlock, "caption" | "label">): string =>
  label === undefined || caption === "" ? caption : `${label.pattern.replace("{n}", String(label.number))} ${caption}`;

/** A label in bold at the head of a text, with the space behind it. */
export const lead = (text: string): Span => bold(`${text} `);
