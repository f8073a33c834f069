import type { Amendment } from "../amendment/amendment";
import { idKey } from "../gap/id-key";
import { splitValues } from "../text/split-values";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { tidy } from "./brief-gap";
import type { RecommendationDetail } from "./brief-plan";
import { formatNorm, isInternational } from "./cited-norms";
import { quoted } from "./gap-blocks";
import type { NamedProvision } from "./named-provisions";
import { namesOf } from "./provision-names";
import { bold, bound, paragraph, plain } from "./spans";

/** The recommendations that a gap gives rise to. */
export interface RecommendationBlock {
  readonly blocks: readonly Block[];
  /** Whether text was left to the table. */
  readonly cut: boolean;
}

interface Limits {
  readonly newText: number;
  /** The solution of a gap that has no new text yet. */
  readonly solution: number;
  /** Number of new texts. */
  readonly texts: number;
  /** The alternative and the reason; 0 when they are not shown. */
  readonly more: number;
}

/** Longest texts in UTF-16 units. */
const LIMITS: Readonly<Record<Exclude<RecommendationDetail, "none">, Limits>> = {
  core: { newText: 260, solution: 400, texts: 1, more: 0 },
  full: { newText: 700, solution: 700, texts: 2, more: 0 },
  whole: { newText: 2200, solution: 2200, texts: 4, more: 900 },
};

/**
 * Numbered recommendations: the provision, what should stand there, the norms.
 *
 * One for each new text of the final table, as far as the detail goes; for a
 * gap without any, its solution. None for a gap that has neither.
 */
export function recommendationBlock(
  context: BriefContext,
  gap: BriefGap,
  detail: RecommendationDetail,
): RecommendationBlock {
  if (detail === "none") return { blocks: [], cut: false };
  const limits = LIMITS[detail];
  const written = gap.amendments.filter(({ newText }) => newText.trim() !== "");
  if (written.length === 0) return fromSolution(context, gap, limits);
  const shown = written.slice(0, limits.texts).map((amendment, at) => fromNewText(context, gap, amendment, at, limits));
  return {
    blocks: shown.flatMap(({ blocks }) => blocks),
    cut: written.length > shown.length || shown.some(({ cut }) => cut),
  };
}

function fromSolution(context: BriefContext, gap: BriefGap, limits: Limits): RecommendationBlock {
  const solution = context.truncateProse(tidy(gap.gap.solution), limits.solution);
  if (solution.text === "") return { blocks: [], cut: false };
  const provisions = namesOf(gap.provisions);
  const text = [bound(solution.text, gap.id, "recommendation")];
  return {
    blocks: [item(context, gap, head(context, gap, provisions, "recommendationProvision"), text)],
    cut: solution.cut,
  };
}

function fromNewText(
  context: BriefContext,
  gap: BriefGap,
  amendment: Amendment,
  at: number,
  limits: Limits,
): RecommendationBlock {
  const { words, truncateProse } = context;
  const field = (name: string): string => (at === 0 ? name : `${name}${at + 1}`);
  const newText = truncateProse(tidy(amendment.newText), limits.newText);
  const lead = gap.gap.status === "final" ? words.recommendations.newText : words.recommendations.proposedText;
  const more = (label: string, text: string, name: string): readonly Span[] => {
    const fitted = limits.more === 0 ? "" : truncateProse(tidy(text), limits.more).text;
    return fitted === "" ? [] : [{ text: ` ${label} `, italic: true }, bound(fitted, gap.id, field(name))];
  };
  const text = [
    plain(`${lead} `),
    ...quoted(newText.text, words.quotes, gap.id, field("newText")),
    ...more(words.recommendations.alternative, amendment.alternativeText, "alternativeText"),
    ...more(words.recommendations.because, amendment.justification, "justification"),
  ];
  const title = head(context, gap, namesOf(amended(gap, amendment)), field("amendedProvision"));
  return { blocks: [item(context, gap, title, text)], cut: newText.cut };
}

/** The provisions that an amendment names; those of its gap where it names none. */
function amended(gap: BriefGap, { provision }: Amendment): readonly NamedProvision[] {
  const named = new Set(splitValues(provision).map(idKey));
  return named.size === 0 ? gap.provisions : gap.provisions.filter(({ id }) => named.has(idKey(id)));
}

/** What the recommendation is about: the provision, or the draft as a whole. */
const head = ({ words, cut }: BriefContext, gap: BriefGap, provision: string, field: string): Span =>
  provision === ""
    ? bold(words.recommendations.wholeDraft)
    : { ...bound(cut(provision, 120).text, gap.id, field), bold: true };

const item = (context: BriefContext, gap: BriefGap, title: Span, text: readonly Span[]): Block =>
  paragraph("listItem", [title, plain(": "), ...text, ...reference(context, gap)], { list: "number" });

/** `" (G-003; CRC, art. 16)"`, with the two foremost international norms. */
function reference({ input }: BriefContext, gap: BriefGap): readonly Span[] {
  const norms = gap.norms
    .filter(({ instrument }) => isInternational(instrument))
    .slice(0, 2)
    .map((norm) => formatNorm(norm, input.language))
    .join("; ");
  if (norms === "") return [plain(` (${gap.label})`)];
  return [plain(` (${gap.label}; `), bound(norms, gap.id, "keyNorms"), plain(")")];
}
