import { joinQuotes, quotesOfGap } from "../amendment/draft-words";
import { sentencesOf } from "../text/sentences";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { GapDetail, ToldDetail } from "./brief-plan";
import { isQuoted, quotesWithNames } from "./draft-quotes";
import { oneLine, tidy, toldProse, whole } from "./fitting";
import type { Told } from "./fitting";
import { LONGEST_TEXTS } from "./longest-texts";
import { NORM_GROUPS } from "./norm-group";
import type { CitedNorm } from "./cited-norms";
import { normsByGroup, normsNamed, typedSources } from "./norm-groups";
import { namesInSentence, namesOf } from "./provision-names";
import { bold, bound, lead, paragraph, plain } from "./spans";

interface Limits {
  /** Whole sentences of the issue, and their letters together. */
  readonly sentences: number;
  readonly issue: number;
  /** Instruments in each group of norms. */
  readonly norms: number;
  /** Letters of sources that are no citations. */
  readonly typed: number;
  /** Letters of the draft's own words; 0 where they are left out. */
  readonly draft: number;
}

const SHORT: Limits = { sentences: 2, issue: 380, norms: 2, typed: 120, draft: 0 };
const FULL: Limits = { sentences: 4, issue: 760, norms: 4, typed: 240, draft: 0 };
const RICH: Limits = { sentences: 4, issue: 1300, norms: 8, typed: 400, draft: 420 };

/** Lengths in UTF-16 units. What earlier versions called whole is told as richly as any. */
const LIMITS: Readonly<Record<ToldDetail, Limits>> = {
  short: SHORT,
  full: FULL,
  rich: RICH,
  whole: RICH,
};

/** More is no line. */
const LONGEST_LINE = 200;
/** A longer first sentence of an issue is no title. */
const LONGEST_TITLE = 140;

/** Headline, problem and norms of a gap; a single list item for a headline; nothing for a gap that is only counted. */
export function gapBlocks(context: BriefContext, gap: BriefGap, detail: GapDetail): readonly Block[] {
  if (detail === "counted") return [];
  if (detail === "headline") return [headlineItem(context, gap)];
  const limits = LIMITS[detail];
  const { title, issue, told } = toldOf(context, gap, limits);
  const spans = [{ text: gap.label, chip: true }, ...(title.text === "" ? [] : [plain("\u2002"), title])];
  const named = title.bound?.field === "provisions" ? [] : provisionSpans(context, gap);
  const text =
    told.text === ""
      ? issue === "" && title.text !== ""
        ? []
        : [plain(context.words.inTheTable)]
      : [bound(told.text, gap.id, "issue"), ...itemsLeft(context, told, gap.label)];
  const blocks: Block[] = [
    { kind: "heading", level: 3, text: spans.map((span) => span.text).join(""), spans },
    paragraph("gapText", [...named, ...text]),
    ...draftWords(context, gap, limits.draft),
    ...sources(context, gap, limits),
  ];
  return blocks.filter((block) => block.kind !== "paragraph" || block.spans.length > 0);
}

/** The norms that a gap is printed with. */
export const normsOfGap = (context: BriefContext, gap: BriefGap, detail: GapDetail): readonly CitedNorm[] =>
  detail === "counted" || detail === "headline" ? [] : normsNamed(context, gap, LIMITS[detail].norms);

/** What is told of a gap's issue below its title. */
function toldOf(context: BriefContext, gap: BriefGap, { issue: longest, sentences: most }: Limits) {
  const { title, issue } = titled(context, gap);
  return { title, issue, told: toldProse(issue, { longest, most, first: LONGEST_TEXTS.sentence }) };
}

/** What a gap may be called, and what is told of its issue then. */
export interface TitleAndIssue {
  /** "" where there is none, or none that is printed. */
  readonly headline: string;
  /** "" where it is too long for a title. */
  readonly firstSentence: string;
  /** What is told of the whole issue. */
  readonly issue: string;
  /** What is told of it below its first sentence; "" where that is all. */
  readonly others: string;
}

/** What the title and the text of a gap may say where it is told as a block; "" for what is empty. */
export function titleAndIssue({ gap, headline }: BriefGap, detail: ToldDetail): TitleAndIssue {
  const { issue: longest, sentences: most } = LIMITS[detail];
  const tell = (text: string): string =>
    toldProse(text, { longest, most, first: LONGEST_TEXTS.sentence }).text || tidy(text);
  const { first, others } = firstOf(gap.issue);
  return { headline, firstSentence: first, issue: tell(gap.issue), others: first === "" ? "" : tell(others) };
}

/** The first sentence of an issue, "" where it is no title, and those behind it. */
function firstOf(issue: string): { readonly first: string; readonly others: string } {
  const [first = "", ...others] = sentencesOf(tidy(issue));
  return { first: first.length <= LONGEST_TITLE ? first : "", others: others.join(" ") };
}

/** Whether a gap that is told has an issue of which nothing is printed, not even as its title. */
export function isIssueUntold(context: BriefContext, gap: BriefGap): boolean {
  const { title, issue, told } = toldOf(context, gap, SHORT);
  return issue.trim() !== "" && told.text === "" && title.bound?.field !== "firstSentence";
}

/** That of a list, or how many items of it, are left out behind what is told of it, with a space before. */
export const itemsLeft = ({ words }: Pick<BriefContext, "words">, { left }: Told, id: string): readonly Span[] =>
  left === 0
    ? []
    : [plain(` ${left === "uncounted" ? words.recommendations.inFull(id) : words.itemsInTable(left, id)}`)];

/**
 * What a gap is called, and what is told below: its headline; where none was given the first sentence of the issue, the
 * provisions or the aspect, each only where it is short enough.
 */
function titled(
  { numbers, input, words }: BriefContext,
  { gap, id, headline, provisions, aspect }: BriefGap,
): { readonly title: Span; readonly issue: string } {
  if (headline !== "") return { title: bound(headline, id, "headline"), issue: gap.issue };
  const { first, others } = firstOf(gap.issue);
  if (first !== "") return { title: bound(first, id, "firstSentence"), issue: others };
  const names = namesOf(provisions, words.andOthers);
  if (names !== "") return { title: bound(names, id, "provisions"), issue: gap.issue };
  return { title: plain(numbers.aspects[aspect]?.aspect.name[input.language] ?? ""), issue: gap.issue };
}

function headlineItem(context: BriefContext, gap: BriefGap): Block {
  const { id, label, headline } = gap;
  const { words } = context;
  const told =
    headline === "" ? toldProse(gap.gap.issue, { longest: LONGEST_LINE, most: 1 }) : { text: headline, left: 0 };
  const line = told.text;
  const provisions = namesInSentence(gap.provisions, words.andOthers);
  return paragraph(
    "listItem",
    [
      bold(`${label} `),
      bound(line, id, headline === "" ? "firstSentence" : "headline"),
      ...(provisions === "" ? [] : [plain(line === "" ? "(" : " ("), bound(provisions, id, "provision"), plain(")")]),
      ...itemsLeft(context, told, label),
    ],
    { list: "bullet" },
  );
}

const provisionSpans = ({ words }: BriefContext, gap: BriefGap): readonly Span[] => {
  const names = namesOf(gap.provisions, words.andOthers);
  return names === "" ? [] : [{ ...bound(names, gap.id, "provisions"), italic: true }, plain(". ")];
};

/** The draft's own words, whole or not at all. */
function draftWords(
  { words, input }: BriefContext,
  { id, amendments, provisions }: BriefGap,
  longest: number,
): readonly Block[] {
  if (longest === 0) return [];
  const quotes = quotesOfGap(amendments, provisions, input.review.provisions);
  const text = oneLine(whole(joinQuotes(quotes), longest));
  if (text === "") return [];
  const said =
    provisions.length > 1
      ? [bound(quotesWithNames(quotes, input, words), id, "draftQuotes"), plain(".")]
      : quoted(text, words.quotes, id, "draftText");
  return [paragraph("gapText", [lead(words.draftSays), ...said])];
}

/** A text in quotation marks, unless it brings its own. */
export const quoted = (
  text: string,
  [open, close]: readonly [string, string],
  gap: string,
  field: string,
): readonly Span[] =>
  isQuoted(text) ? [bound(text, gap, field)] : [plain(open), bound(text, gap, field), plain(close)];

/** What a gap rests on, group by group, and what its sources say beside the catalogue, as typed. */
function sources(context: BriefContext, gap: BriefGap, limits: Limits): readonly Block[] {
  const { normGroups } = context.words;
  const norms = normsByGroup(context, gap, limits.norms);
  const groups = [
    ...NORM_GROUPS.map((group) => [normGroups[group], norms[group], group] as const),
    [normGroups.typed, typedSources(context, gap, limits.typed), "typedSources"] as const,
  ].filter(([, text]) => text !== "");
  const spans = groups.flatMap(([label, text, field], at): readonly Span[] => [
    lead(label),
    bound(text, gap.id, field),
    // "и др." has the stop already.
    plain((text.endsWith(".") ? "" : ".") + (at < groups.length - 1 ? " " : "")),
  ]);
  return spans.length === 0 ? [] : [paragraph("gapSource", spans)];
}
