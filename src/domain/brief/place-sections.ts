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
 * The same, but where the last page would be nearly empty, the figure stands where it leaves more room, or one of the
 * sections behind it, or the gaps, begin a page of their own. What that takes stays within the budget.
 */
export function placed(stretches: BriefStretches, pages: PageEstimator, budget: Budget): readonly Block[] {
  const tight = placedTight(stretches, pages);
  const taken = pages.range(tight);
  if (wantingOn(taken, budget) === 0) return tight;
  const own = isOwnPage(stretches, pages);
  const wider = [
    ...figurePlaces(stretches, own),
    ...sectionsApart(stretches).flatMap((apart) => figurePlaces(apart, own)),
    ...figurePlaces(stretches, true),
  ];
  const fitting = wider
    .map((blocks) => ({ blocks, range: pages.range(blocks) }))
    .filter(({ range }) => range.least > taken.least && range.most <= budget.most.pages)
    .sort((a, b) => a.range.least - b.range.least);
  return (fitting.find(({ range }) => wantingOn(range, budget) === 0) ?? fitting.at(-1))?.blocks ?? tight;
}

/** Share of a page that the last one lacks of what it has to fill, wherever it ends; 0 for a brief of one page. */
export const wantingOn = ({ least, most }: PageRange, { lastPage }: Budget): number =>
  Math.max(...[least, most + SPILL].map((pages) => (pages <= 1 ? 0 : Math.max(0, lastPage - shareOfLast(pages)))));

const shareOfLast = (pages: number): number => pages - (Math.ceil(pages) - 1);

/** Share of a page by which a brief may be longer than its estimate, and then end on the next. */
export const SPILL = 0.04;

/** Share of page 1. */
const NEARLY_FULL = 0.8;

function isOwnPage({ before }: BriefStretches, { estimate }: PageEstimator): boolean {
  const filled = estimate(before);
  return filled >= NEARLY_FULL && filled <= 1;
}

/** The brief with each section behind the gaps on a new page in turn. */
const sectionsApart = (stretches: BriefStretches): readonly BriefStretches[] =>
  stretches.behind.flatMap((block, at) =>
    block.kind === "heading" && block.level === 1
      ? [{ ...stretches, behind: [...stretches.behind.slice(0, at), ...onNewPage(stretches.behind.slice(at))] }]
      : [],
  );

/** The brief with its figure at each of its places. */
function figurePlaces(
  { before, gaps, figure, behind }: BriefStretches,
  areGapsOnOwnPage: boolean,
): readonly (readonly Block[])[] {
  const places = figure.length === 0 ? 1 : Math.max(1, Math.min(gaps.length, FIGURE_PLACES));
  return Array.from({ length: places }, (_, place) => [
    ...before,
    ...gaps.flatMap((blocks, theme) => {
      const own = theme === 0 && areGapsOnOwnPage ? onNewPage(blocks) : blocks;
      return theme === place ? [...own, ...figure] : own;
    }),
    ...behind,
  ]);
}

const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] =>
  first?.kind === "heading" ? [{ ...first, startsPage: true }, ...others] : [...(first ? [first] : []), ...others];

/** Further back nobody would look at it as the figure of all gaps. */
const FIGURE_PLACES = 4;
