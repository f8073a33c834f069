import type { Block } from "./brief";
import type { PageEstimator, PageRange } from "./estimate-pages";
import type { Budget } from "./page-budget";

/** What a brief says, in stretches between which something may be placed. */
export interface BriefStretches {
  readonly before: readonly Block[];
  /** The gaps by theme; the figure stands behind one of these. */
  readonly gaps: readonly (readonly Block[])[];
  readonly figure: readonly Block[];
  /** Recommendations and what follows them. */
  readonly behind: readonly Block[];
}

/**
 * The blocks as they take the fewest pages: the gaps begin a page of their own where page 1 is filled so far that hardly
 * anything of them would stand there, and the figure stands behind one of their first stretches; of equals the first.
 */
export function placedTight(stretches: BriefStretches, pages: PageEstimator): readonly Block[] {
  const [first = [], ...others] = figurePlaces(stretches, isOwnPage(stretches, pages));
  if (others.length === 0) return first;
  const places = [first, ...others];
  const taken = places.map((blocks) => pages.estimate(blocks));
  return places[taken.indexOf(Math.min(...taken))] ?? first;
}

/**
 * The same, but where the last page would be nearly empty, the figure may stand where it leaves more room, or one of the
 * sections behind it, or the gaps, begin a page of their own: whichever costs least. What it takes stays within the
 * budget.
 */
export function placed(stretches: BriefStretches, pages: PageEstimator, budget: Budget): readonly Block[] {
  const tight = placedTight(stretches, pages);
  const taken = pages.range(tight);
  if (costOfEnd(taken, budget) === 0) return tight;
  const own = isOwnPage(stretches, pages);
  const wider = [
    ...figurePlaces(stretches, own),
    ...sectionsApart(stretches).flatMap((apart) => figurePlaces(apart, own)),
    ...(own ? [] : figurePlaces(stretches, true)),
  ].flatMap((blocks) => {
    const range = pages.range(blocks);
    return range.most > budget.furthest ? [] : [{ blocks, cost: costOfSpace(taken, range, budget) }];
  });
  const ways = [{ blocks: tight, cost: costOfEnd(taken, budget) }, ...wider];
  return ways.sort((a, b) => a.cost - b.cost)[0]?.blocks ?? tight;
}

/** The same blocks before a place was chosen for anything. */
export const unplaced = (stretches: BriefStretches): readonly Block[] => withFigure(stretches, 0, false);

/** What a brief costs that was made longer by space alone. */
export const costOfSpace = (taken: PageRange, spaced: PageRange, budget: Budget): number =>
  SPACE_COUNTS * Math.max(0, spaced.least - taken.least, spaced.most - taken.most) + costOfEnd(spaced, budget);

/** Space before a section counts so much for each page of it. */
const SPACE_COUNTS = 1.5;

/** A share of the last page that wants counts so much for each page of it, and once more where it has to be there. */
const WANT_COUNTS = 2;
const TOO_LITTLE = 0.7;

/** What the end of a brief costs, wherever it falls: nothing on a page that is filled as it should be, and on the only one. */
export const costOfEnd = ({ least, most }: PageRange, { lastPage }: Budget): number =>
  Math.max(
    ...[least, most + SPILL].map((pages) => {
      const share = pages - (Math.ceil(pages) - 1);
      if (pages <= 1 || share >= lastPage.wanted) return 0;
      return WANT_COUNTS * (lastPage.wanted - share) + (share < lastPage.least ? TOO_LITTLE : 0);
    }),
  );

/** Share of a page by which a brief may be longer than its estimate, and then end on the next. */
export const SPILL = 0.04;

/** Share of page 1. */
const NEARLY_FULL = 0.8;

function isOwnPage({ before }: BriefStretches, { estimate }: PageEstimator): boolean {
  const filled = estimate(before);
  return filled >= NEARLY_FULL && filled <= 1;
}

/** The brief with each section behind the gaps, and each theme and each gap that is told, on a new page in turn. */
const sectionsApart = (stretches: BriefStretches): readonly BriefStretches[] => [
  ...eachApart(stretches.behind, (level) => level === 1).map((behind) => ({ ...stretches, behind })),
  ...stretches.gaps.flatMap((blocks, theme) =>
    eachApart(blocks, (level) => level > 1).map((apart) => ({
      ...stretches,
      gaps: stretches.gaps.map((own, at) => (at === theme ? apart : own)),
    })),
  ),
];

/** The blocks with a page ended before each heading of some levels in turn; what stands right below a heading stays there. */
const eachApart = (blocks: readonly Block[], isOne: (level: number) => boolean): readonly (readonly Block[])[] =>
  blocks.flatMap((block, at) =>
    block.kind === "heading" && isOne(block.level) && blocks[at - 1]?.kind !== "heading"
      ? [[...blocks.slice(0, at), ...onNewPage(blocks.slice(at))]]
      : [],
  );

/** The brief with its figure at each of its places. */
function figurePlaces(stretches: BriefStretches, areGapsOnOwnPage: boolean): readonly (readonly Block[])[] {
  const { gaps, figure } = stretches;
  const places = figure.length === 0 ? 1 : Math.max(1, Math.min(gaps.length, FIGURE_PLACES));
  return Array.from({ length: places }, (_, place) => withFigure(stretches, place, areGapsOnOwnPage));
}

/** The brief with its figure behind one of the stretches of its gaps. */
function withFigure(
  { before, gaps, figure, behind }: BriefStretches,
  place: number,
  areGapsOnOwnPage: boolean,
): readonly Block[] {
  return [
    ...before,
    ...gaps.flatMap((blocks, theme) => {
      const own = theme === 0 && areGapsOnOwnPage ? onNewPage(blocks) : blocks;
      return theme === place ? [...own, ...figure] : own;
    }),
    ...behind,
  ];
}

const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] =>
  first?.kind === "heading" ? [{ ...first, startsPage: true }, ...others] : [...(first ? [first] : []), ...others];

/** Further back nobody would look at it as the figure of all gaps. */
const FIGURE_PLACES = 4;
