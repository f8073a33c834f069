import type { Block } from "./brief";
import type { PageEstimator } from "./estimate-pages";
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
 * The same, but where the words of a full brief are spent before its pages are, the figure stands where it leaves more
 * room, or one of the sections behind it, or the gaps, begin a page of their own: so the last page isn't nearly empty.
 * What it takes stays within the budget.
 */
export function placed(stretches: BriefStretches, pages: PageEstimator, { most, target }: Budget): readonly Block[] {
  const tight = placedTight(stretches, pages);
  const enough = Math.ceil(most.pages) - 1 + ENOUGH;
  const taken = pages.range(tight).least;
  if (target.pages < most.pages || taken >= enough || taken < Math.floor(most.pages)) return tight;
  const own = isOwnPage(stretches, pages);
  const wider = [
    ...figurePlaces(stretches, own),
    ...sectionsApart(stretches).flatMap((apart) => figurePlaces(apart, own)),
    ...figurePlaces(stretches, true),
  ];
  const fitting = wider
    .map((blocks) => ({ blocks, ...pages.range(blocks) }))
    .filter(({ least, most: upTo }) => least > taken && upTo <= most.pages);
  const fullest = fitting.reduce((best, { least }) => Math.max(best, least), 0);
  return fitting.find(({ least }) => least >= Math.min(enough, fullest))?.blocks ?? tight;
}

/** Share of the last page that a full brief fills at least: two thirds, and a line or two that an estimate may be wrong by. */
const ENOUGH = 0.72;

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
