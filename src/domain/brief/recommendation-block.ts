import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { tidy } from "./brief-gap";
import type { RecommendationDetail } from "./brief-plan";
import { formatNorm, isInternational } from "./cited-norms";
import { citationOf, quoted } from "./gap-blocks";
import { bold, bound, paragraph, plain } from "./spans";

export interface RecommendationBlock {
  readonly blocks: readonly Block[];
  /** Whether text was left to the table. */
  readonly cut: boolean;
}

/** Longest texts in UTF-16 units; 0 where nothing is shown. */
const LIMITS: Readonly<Record<Exclude<RecommendationDetail, "none">, { text: number; texts: number; more: number }>> = {
  core: { text: 240, texts: 1, more: 0 },
  full: { text: 700, texts: 2, more: 0 },
  whole: { text: 2200, texts: 4, more: 900 },
};

/**
 * A numbered recommendation: the provision, what should stand there, the norms.
 *
 * Says the new text where the final table has one, else the solution. Nothing
 * for a gap that has neither.
 */
export function recommendationBlock(
  context: BriefContext,
  gap: BriefGap,
  detail: RecommendationDetail,
): RecommendationBlock {
  if (detail === "none") return { blocks: [], cut: false };
  const limits = LIMITS[detail];
  const body = newTexts(context, gap, limits) ?? solution(context, gap, limits.text);
  if (body.spans.length === 0) return { blocks: [], cut: false };
  const provision = gap.provisions.map(citationOf).slice(0, 2).join("; ") || undefined;
  const head: Span =
    provision === undefined
      ? bold(context.words.recommendations.wholeDraft)
      : { ...bound(context.cut(provision, 120).text, gap.id, "recommendationProvision"), bold: true };
  const spans = [head, plain(": "), ...body.spans, ...reference(context, gap)];
  return { blocks: [paragraph("listItem", spans, { list: "number" })], cut: body.cut };
}

interface Body {
  readonly spans: readonly Span[];
  readonly cut: boolean;
}

function newTexts(
  context: BriefContext,
  gap: BriefGap,
  limits: { text: number; texts: number; more: number },
): Body | undefined {
  const written = gap.amendments.filter(({ newText }) => newText.trim() !== "");
  if (written.length === 0) return undefined;
  const { words, cut } = context;
  const [open, close] = words.quotes;
  const lead = gap.gap.status === "final" ? words.recommendations.newText : words.recommendations.proposedText;
  const shown = written.slice(0, limits.texts);
  const texts = shown.map(({ newText }) => cut(tidy(newText), limits.text));
  const more = (label: string, text: string, field: string, marks: boolean): readonly Span[] => {
    const fitted = limits.more === 0 ? "" : cut(tidy(text), limits.more).text;
    if (fitted === "") return [];
    return [
      plain(" "),
      { text: `${label} `, italic: true },
      ...(marks ? quoted(fitted, open, close, gap.id, field) : [bound(fitted, gap.id, field)]),
    ];
  };
  const spans = shown.flatMap((amendment, at) => [
    ...(at === 0 ? [plain(`${lead} `)] : [plain("; ")]),
    ...quoted(texts[at]?.text ?? "", open, close, gap.id, fieldOf("newText", at)),
    ...more(words.recommendations.alternative, amendment.alternativeText, fieldOf("alternativeText", at), true),
    ...more(words.recommendations.because, amendment.justification, fieldOf("justification", at), false),
  ]);
  return { spans, cut: written.length > shown.length || texts.some((text) => text.cut) };
}

/** `newText` for the first amendment, `newText2` for the next. */
const fieldOf = (field: string, at: number): string => (at === 0 ? field : `${field}${at + 1}`);

function solution({ cut }: BriefContext, gap: BriefGap, longest: number): Body {
  const text = cut(tidy(gap.gap.solution), longest);
  return text.text === ""
    ? { spans: [], cut: false }
    : { spans: [bound(text.text, gap.id, "recommendation")], cut: text.cut };
}

/** `" (G-003; CRC, art. 16)"`, with the two foremost international norms. */
function reference({ input }: BriefContext, gap: BriefGap): readonly Span[] {
  const norms = gap.norms
    .filter(({ instrument }) => isInternational(instrument))
    .slice(0, 2)
    .map((norm) => formatNorm(norm, input.language, 4))
    .join("; ");
  if (norms === "") return [plain(` (${gap.id})`)];
  return [plain(` (${gap.id}; `), bound(norms, gap.id, "keyNorms"), plain(")")];
}
