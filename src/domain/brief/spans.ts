import type { Binding, ParagraphBlock, BriefStyle, Span } from "./brief";

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
