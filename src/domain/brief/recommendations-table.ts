import { isRepealing } from "../amendment/amendment";
import { idKey } from "../gap/id-key";
import { sayByWhen } from "../text/dates/say-by-when";
import type { Block, Span, TableCell } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { RecommendationDetail } from "./brief-plan";
import type { BriefPlan } from "./brief-plan";
import { formatNorm, isInternational } from "./cited-norms";
import type { CitedNorm } from "./cited-norms";
import { ENOUGH_OF_CHANGE, fitting, tidy, toldInstruction, whole } from "./fitting";
import type { Told } from "./fitting";
import { itemsLeft, quoted } from "./gap-blocks";
import { formatIds } from "./id-list";
import { LONGEST_TEXTS } from "./longest-texts";
import { namesOf } from "./provision-names";
import { bold, bound, joinSpans, lead, paragraph, plain } from "./spans";

/** The cells of a recommendation beside its number: provision, change, who and by when, norm. */
export interface RecommendationRow {
  readonly provision: TableCell;
  readonly change: TableCell;
  readonly who: TableCell;
  readonly norm: TableCell;
}

interface Limits {
  /** Whole sentences of the change, and their letters together. */
  readonly sentences: number;
  readonly change: number;
  /** Letters of the new text: legal text stands there whole, or is referred to. */
  readonly wording: number;
}

const LIMITS: Readonly<Record<Exclude<RecommendationDetail, "none">, Limits>> = {
  core: { sentences: 1, change: 300, wording: 0 },
  full: { sentences: 2, change: 460, wording: 420 },
  whole: { sentences: 3, change: 700, wording: 1000 },
};

const LONGEST_ID = 90;
/** Norms in a cell of their own, and amendments that are referred to. */
const NORMS = 2;
const AMENDMENTS = 4;

/** What a gap asks to be changed, as cells of a table; undefined for a gap that says neither how nor in what words. */
export function recommendationRow(
  context: BriefContext,
  gap: BriefGap,
  detail: RecommendationDetail,
): RecommendationRow | undefined {
  if (detail === "none") return undefined;
  const limits = LIMITS[detail];
  const { words } = context;
  const told = changeOf(gap, limits);
  const change = told.text;
  const isSaid = change === "" || told.left !== 0 || change.length >= tidy(gap.gap.solution).length;
  const text = wording(context, gap, limits.wording);
  // The text of the law says all of it, or where it stands; and so do the words behind a list that is left off.
  const rest = isSaid || text.length > 0 ? text : [plain(words.recommendations.inFull(gap.label))];
  const parts = [
    change === "" ? [] : [bound(change, gap.id, "recommendation"), ...itemsLeft(context, told, gap.label)],
    rest,
  ];
  const printed = parts.filter((spans) => spans.length > 0);
  const isWritten = gap.gap.solution.trim() !== "";
  const said = printed.length === 0 && isWritten ? [[plain(words.setOutInTable(gap.label))]] : printed;
  if (said.length === 0) return undefined;
  const provision = namesOf(gap.provisions, words.andOthers);
  return {
    provision: {
      spans: provision === "" ? [plain("–")] : [bound(provision, gap.id, "recommendationProvision")],
    },
    change: { spans: joinSpans(said, "\n") },
    who: { spans: addressed(context, gap) },
    norm: { spans: norms(context, gap) },
  };
}

const changeOf = ({ gap }: BriefGap, { change: longest, sentences: most }: Limits): Told =>
  toldInstruction(gap.solution, { longest, most, enough: ENOUGH_OF_CHANGE, first: LONGEST_TEXTS.sentence });

/** Whether a gap that is recommended on has a solution of which nothing is printed. */
export const isSolutionUntold = (gap: BriefGap): boolean =>
  gap.gap.solution.trim() !== "" && changeOf(gap, LIMITS.core).text === "";

/** The new text, whole; where it is too long for this table or more than one, where it stands, what is taken out too. */
function wording({ words }: BriefContext, gap: BriefGap, longest: number): readonly Span[] {
  const written = gap.amendments.filter((amendment) => gap.wordings.includes(amendment) || isRepealing(amendment));
  const [only] = written;
  if (only === undefined) return [];
  const text = written.length === 1 ? whole(only.newText, longest) : "";
  if (text !== "") return [lead(words.recommendations.wording), ...quoted(text, words.quotes, gap.id, "newText")];
  const ids = written.map(({ id }) => fitting(id, LONGEST_ID)).filter((id) => id !== "");
  return [plain(words.recommendations.finalTable(formatIds(ids, AMENDMENTS, words.andOthers) || gap.label))];
}

function addressed({ input }: BriefContext, { gap, id }: BriefGap): readonly Span[] {
  const named = [
    [fitting(gap.addressee ?? "", LONGEST_TEXTS.name), "addressee"],
    [fitting(sayByWhen(gap.byWhen ?? "", input.language), LONGEST_TEXTS.name), "byWhen"],
  ] as const;
  return joinSpans(
    named.filter(([text]) => text !== "").map(([text, field]) => [bound(text, id, field)]),
    "\n",
  );
}

/** The norms that stand beside a recommendation. */
export const normsOfRecommendation = (gap: BriefGap): readonly CitedNorm[] =>
  gap.norms.filter(({ instrument }) => isInternational(instrument)).slice(0, NORMS);

function norms({ input }: BriefContext, gap: BriefGap): readonly Span[] {
  const text = normsOfRecommendation(gap)
    .map((norm) => formatNorm(norm, input.language))
    .join("; ");
  return text === "" ? [plain("–")] : [bound(text, gap.id, "keyNorms")];
}

/** Gives a recommendation's cells; the same ones for the same gap and detail. */
export type RecommendationWriter = (gap: BriefGap, detail: RecommendationDetail) => RecommendationRow | undefined;

/** The recommendations as a table, the most important first, and how many more the workbook holds. */
export function recommendationsSection(
  context: BriefContext,
  plan: BriefPlan,
  write: RecommendationWriter,
): readonly Block[] {
  const { words, gaps } = context;
  const written = gaps.flatMap((gap) => {
    const row = write(gap, plan.recommendations.get(gap.id) ?? "none");
    return row === undefined ? [] : [{ gap, row }];
  });
  if (written.length === 0) return [];
  const { recommendations } = words;
  const shown = new Set(written.map(({ gap }) => idKey(gap.id)));
  const further = gaps.filter(({ id, gap }) => !shown.has(idKey(id)) && gap.solution.trim() !== "").length;
  const isAddressed = written.some(({ row }) => row.who.spans.length > 0);
  return [
    { kind: "heading", level: 1, text: words.headings.recommendations },
    {
      kind: "table",
      alt: recommendations.alt(written.length, isAddressed),
      caption: recommendations.caption,
      label: { sequence: "table", number: 1, pattern: recommendations.label },
      widths: isAddressed ? [0.08, 0.15, 0.385, 0.21, 0.175] : [0.085, 0.18, 0.545, 0.19],
      header: [
        recommendations.number,
        recommendations.provision,
        recommendations.change,
        ...(isAddressed ? [recommendations.who] : []),
        recommendations.norm,
      ],
      rows: written.map(({ gap, row }, at) => [
        { spans: [bold(String(at + 1)), plain(`\n${gap.label}`)] },
        row.provision,
        row.change,
        ...(isAddressed ? [row.who.spans.length > 0 ? row.who : { spans: [plain("–")] }] : []),
        row.norm,
      ]),
    },
    ...(further > 0 ? [paragraph("note", [plain(recommendations.rest(further))])] : []),
  ];
}
