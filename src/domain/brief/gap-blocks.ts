import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { oneLine, tidy } from "./brief-gap";
import type { GapDetail } from "./brief-plan";
import { formatNorm, isInternational } from "./cited-norms";
import { citationInSentence, namesOf } from "./provision-names";
import { bold, bound, paragraph, plain } from "./spans";

/** A gap as it stands in the brief, and whether its cells were shown in full. */
export interface GapBlocks {
  readonly blocks: readonly Block[];
  readonly cut: boolean;
}

interface Limits {
  readonly issue: number;
  readonly solution: number;
  /** The solution when the recommendation will give it in full. */
  readonly gist: number;
  readonly norms: number;
  readonly sources: number;
  readonly draft: number;
}

/** Longest texts in UTF-16 units; 0 where nothing is shown. */
const LIMITS: Readonly<Record<Exclude<GapDetail, "counted" | "headline">, Limits>> = {
  short: { issue: 260, solution: 200, gist: 160, norms: 3, sources: 0, draft: 0 },
  full: { issue: 900, solution: 700, gist: 220, norms: 5, sources: 0, draft: 0 },
  rich: { issue: 1300, solution: 1000, gist: 300, norms: 8, sources: 500, draft: 350 },
  whole: { issue: 2600, solution: 2200, gist: 300, norms: 12, sources: 1500, draft: 900 },
};

/** Title, issue, proposed change and norms of a gap; a single list item for a headline; nothing for a gap that is only counted. */
export function gapBlocks(context: BriefContext, gap: BriefGap, detail: GapDetail): GapBlocks {
  if (detail === "counted") return { blocks: [], cut: true };
  if (detail === "headline") return { blocks: [headlineItem(context, gap)], cut: true };
  const { words } = context;
  const limits = LIMITS[detail];
  const issue = context.truncateProse(tidy(gap.gap.issue), limits.issue);
  const solution = context.truncateProse(
    tidy(gap.gap.solution),
    gap.amendments.length > 0 ? limits.solution : limits.gist,
  );
  const draft = limits.draft === 0 ? "" : context.cut(draftText(gap), limits.draft).text;
  const sources =
    limits.sources > 0 && saysMore(context, gap.gap.sources)
      ? context.cut(tidy(gap.gap.sources), limits.sources).text
      : "";
  const title = titleOf(context, gap);
  const titled = title.bound?.field === "provisions";
  const blocks: Block[] = [
    paragraph("gapTitle", [{ text: gap.label, chip: true }, plain("\u2002"), title], {
      keepWithNext: true,
    }),
    paragraph("gapText", [...(titled ? [] : provisionSpans(context, gap)), bound(issue.text, gap.id, "issue")]),
  ];
  if (draft !== "") {
    blocks.push(
      paragraph("gapText", [bold(`${words.draftSays} `), ...quoted(draft, words.quotes, gap.id, "draftText")]),
    );
  }
  if (solution.text !== "") {
    blocks.push(paragraph("gapText", [bold(`${words.proposedChange} `), bound(solution.text, gap.id, "solution")]));
  }
  const source = sourceSpans(context, gap, limits, sources);
  if (source.length > 0) blocks.push(paragraph("gapSource", source));
  return {
    blocks: joinBlocks(blocks),
    cut: issue.cut || (solution.cut && gap.amendments.length > 0),
  };
}

/** The headline; where none was given the provisions or the aspect, since the issue follows at once. */
function titleOf({ cut, numbers, input }: BriefContext, gap: BriefGap): Span {
  if (oneLine(gap.gap.headline) !== "") return bound(cut(gap.headline, 160).text, gap.id, "headline");
  const provisions = namesOf(gap.provisions);
  if (provisions !== "") return bound(cut(provisions, 150).text, gap.id, "provisions");
  const aspect = numbers.aspects[gap.aspect]?.aspect.name[input.language];
  return aspect === undefined ? plain("–") : plain(aspect);
}

/** A text of the draft in quotation marks, unless it brings its own. */
export const quoted = (
  text: string,
  [open, close]: readonly [string, string],
  gap: string,
  field: string,
): readonly Span[] =>
  /^[«“„"]/u.test(text) ? [bound(text, gap, field)] : [plain(open), bound(text, gap, field), plain(close)];

/** The short texts of a gap stay together; only the last paragraph may begin a page alone with its own kind. */
const joinBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) =>
    block.kind === "paragraph" && at === blocks.length - 2 && block.style === "gapText"
      ? { ...block, keepWithNext: true }
      : block,
  );

function headlineItem({ cut }: BriefContext, gap: BriefGap): Block {
  const provision = gap.provisions[0];
  return paragraph(
    "listItem",
    [
      bold(`${gap.label} `),
      bound(cut(gap.headline, 120).text, gap.id, "headline"),
      ...(provision ? [plain(" ("), bound(citationInSentence(provision), gap.id, "provision"), plain(")")] : []),
    ],
    { list: "bullet" },
  );
}

const provisionSpans = ({ cut }: BriefContext, gap: BriefGap): readonly Span[] => {
  const names = namesOf(gap.provisions);
  if (names === "") return [];
  return [{ ...bound(cut(names, 150).text, gap.id, "provisions"), italic: true }, plain(". ")];
};

const draftText = ({ amendments, provisions }: BriefGap): string =>
  oneLine(amendments.find(({ draftText: text }) => text.trim() !== "")?.draftText ?? provisions[0]?.text ?? "");

function sourceSpans(context: BriefContext, gap: BriefGap, limits: Limits, sources: string): readonly Span[] {
  const { words, input, numbers } = context;
  const format = (international: boolean, most: number): string =>
    gap.norms
      .filter(({ instrument }) => isInternational(instrument) === international)
      .slice(0, most)
      .map((norm) => formatNorm(norm, input.language))
      .join("; ");
  const norms = sources === "" ? format(true, limits.norms) : "";
  const examples = sources === "" ? format(false, Math.ceil(limits.norms / 2)) : "";
  const aspect = numbers.aspects[gap.aspect]?.aspect.name[input.language];
  return [
    ...(aspect === undefined ? [] : [plain(`${aspect}. `)]),
    ...(norms === "" ? [] : [bold(`${words.norms} `), bound(norms, gap.id, "norms"), plain(". ")]),
    ...(examples === "" ? [] : [bold(`${words.examples} `), bound(examples, gap.id, "examples"), plain(".")]),
    ...(sources === "" ? [] : [bold(`${words.sources} `), bound(sources, gap.id, "sources")]),
  ];
}

/** Whether a cell of sources tells something besides its citations. */
function saysMore({ input }: BriefContext, sources: string): boolean {
  const text = sources.slice(0, READ_FOR_MORE);
  const cited = input.citationsIn(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - cited > MORE;
}

const READ_FOR_MORE = 3000;
/** What separates citations is shorter than this in all. */
const MORE = 40;
