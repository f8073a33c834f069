import { idKey } from "../gap/id-key";
import { formatPinpoint } from "../instrument/pinpoint";
import type { Block, Brief, BriefRow } from "./brief";
import { toBriefContext } from "./brief-context";
import type { BriefContext } from "./brief-context";
import { briefFacts } from "./brief-facts";
import type { BriefGap } from "./brief-gap";
import type { BriefInput } from "./brief-input";
import type { BriefPlan, GapDetail, RecommendationDetail } from "./brief-plan";
import type { CitedNorm } from "./cited-norms";
import { briefMemory, fingerprintOfBrief } from "./compare-brief";
import { conclusionsSection } from "./conclusions-section";
import { consultationsSection } from "./consultations-section";
import { toWordCounter, wordsIn } from "./count-words";
import { toPageEstimator } from "./estimate-pages";
import { factTexts } from "./fact-texts";
import { gapBlocks } from "./gap-blocks";
import { gapsFigure } from "./gaps-figure";
import { gapsSection } from "./gaps-section";
import { instrumentEntry, instrumentsSection } from "./instruments-section";
import { markLanguage } from "./mark-language";
import { methodSection } from "./method-section";
import { openingSection, opportunitiesSection } from "./opening-section";
import { choosePlan, budgetFor } from "./page-budget";
import type { BriefSize } from "./page-budget";
import { recommendationRow, recommendationsSection } from "./recommendations-table";
import { remembered } from "./remembered";
import { titleHeightOf } from "./title-height";
import { wordsAround } from "./words-around";

/**
 * The policy brief of a review, within the profile's number of pages.
 *
 * What the author ranked, then priority, then the order of the draft decide which gaps are told and how much of each;
 * what is left to the table is said. Nothing is ever cut inside a sentence or a provision. Withdrawn gaps are neither
 * shown nor counted, yet they are among the rows. The same input gives the same brief. Never fails: a review without gaps
 * gives a brief that says so.
 */
export function composeBrief(input: BriefInput): Brief {
  const composition = toComposition(input);
  const { context, sizeOf, compose } = composition;
  const budget = budgetFor(context.gaps.length, input.profile.maximumPages);
  const plan = choosePlan(context.gaps, budget, (candidate) => sizeOf(compose(candidate)));
  return toBrief(composition, plan);
}

/**
 * The brief of a review to a plan that was chosen before, however many pages it takes. Gaps that the plan does not name
 * are only counted; what it names and the review has no more does not count.
 */
export const composeToPlan = (input: BriefInput, plan: BriefPlan): Brief => toBrief(toComposition(input), plan);

/** The paragraphs of single gaps, as they stand in a brief that tells them in short; a gap that is withdrawn or not there has none. */
export function composeGaps(input: BriefInput, ids: readonly string[]): ReadonlyMap<string, readonly Block[]> {
  if (ids.length === 0) return new Map();
  const context = toBriefContext(input);
  const wanted = new Set(ids);
  return new Map(
    context.gaps
      .filter(({ id }) => wanted.has(id))
      .map((gap) => [gap.id, markLanguage(gapBlocks(context, gap, "short"), context)]),
  );
}

interface Composition {
  readonly context: BriefContext;
  readonly memory: ReturnType<typeof briefMemory>;
  readonly facts: Brief["facts"];
  readonly sizeOf: (blocks: readonly Block[]) => BriefSize;
  readonly compose: (plan: BriefPlan) => readonly Block[];
}

function toComposition(input: BriefInput): Composition {
  const context = toBriefContext(input);
  const memory = briefMemory(input.review);
  const facts = briefFacts(context, fingerprintOfBrief(memory));
  const { estimate } = toPageEstimator({ ...input.layout, titleHeight: titleHeightOf(input.layout, facts) });
  const countWords = toWordCounter();
  const { title, subtitle, facts: line } = factTexts(facts);
  const ofTitle = wordsIn([title, subtitle, line].join(" "));
  return {
    context,
    memory,
    facts,
    sizeOf: (blocks) => ({ pages: estimate(blocks), words: ofTitle + countWords(blocks) }),
    compose: toComposer(context, facts.fingerprint, estimate),
  };
}

function toBrief({ context, memory, facts, sizeOf, compose }: Composition, plan: BriefPlan): Brief {
  const { input } = context;
  const blocks = compose(plan);
  const withdrawn = new Set(input.review.gaps.filter(({ status }) => status === "withdrawn").map(({ id }) => id));
  const { sections, ofGap } = wordsAround(blocks);
  const rows = memory.rows.map((row): BriefRow => {
    const detail = plan.gaps.get(row.gap) ?? "counted";
    const around = ofGap.get(idKey(row.gap));
    return {
      ...row,
      ...(withdrawn.has(row.gap) && { withdrawn: true }),
      shown: detail !== "counted",
      detail,
      recommendation: plan.recommendations.get(row.gap) ?? "none",
      ...(around !== undefined && { around }),
    };
  });
  const { pages, words } = sizeOf(blocks);
  return {
    language: input.language,
    facts,
    blocks: markLanguage(blocks, context),
    rows,
    parts: memory.parts,
    sections,
    extras: [...plan.extras],
    estimatedPages: pages,
    words,
  };
}

/** Composes to any plan; what does not depend on the plan is written once, and so is a gap at one and the same detail. */
function toComposer(
  context: BriefContext,
  fingerprint: string,
  estimate: (blocks: readonly Block[]) => number,
): (plan: BriefPlan) => readonly Block[] {
  const opening = openingSection(context);
  const opportunities = remembered(String, (isWhole: boolean) => opportunitiesSection(context, isWhole));
  const figure = gapsFigure(context);
  const consultations = remembered(String, (isWhole: boolean) => consultationsSection(context, isWhole));
  const conclusions = conclusionsSection(context);
  const method = methodSection(context, fingerprint);
  const writeGap = remembered(
    ({ id }: BriefGap, detail: GapDetail) => `${detail} ${id}`,
    (gap, detail) => gapBlocks(context, gap, detail),
  );
  const recommend = remembered(
    ({ id }: BriefGap, detail: RecommendationDetail) => `${detail} ${id}`,
    (gap, detail) => recommendationRow(context, gap, detail),
  );
  const listInstrument = remembered(keyOfNorm, (norm: CitedNorm) => instrumentEntry(context, norm));
  return (plan) => {
    const gaps = gapsSection(context, plan, writeGap);
    const before = [...opening, ...opportunities(plan.extras.has("positiveEffects"))];
    const behind = [
      ...recommendationsSection(context, plan, recommend),
      ...consultations(plan.extras.has("consultations")),
      ...conclusions,
      ...instrumentsSection(context, plan, listInstrument),
      ...method,
    ];
    return placed(before, gaps, figure, behind, estimate);
  };
}

/**
 * The gaps begin a page of their own where page 1 is filled so far that hardly anything of them would stand there. The
 * figure stands behind one of their first stretches: where the brief takes the fewest pages, and of equals the first.
 */
function placed(
  before: readonly Block[],
  gaps: readonly (readonly Block[])[],
  figure: readonly Block[],
  behind: readonly Block[],
  estimate: (blocks: readonly Block[]) => number,
): readonly Block[] {
  const filled = estimate(before);
  const isOwnPage = filled >= NEARLY_FULL && filled <= 1;
  const at = (place: number): readonly Block[] => [
    ...before,
    ...gaps.flatMap((blocks, theme) => {
      const own = theme === 0 && isOwnPage ? onNewPage(blocks) : blocks;
      return theme === place ? [...own, ...figure] : own;
    }),
    ...behind,
  ];
  const places = gaps.slice(0, FIGURE_PLACES).map((_, place) => at(place));
  if (figure.length === 0 || places.length < 2) return at(0);
  const pages = places.map(estimate);
  return places[pages.indexOf(Math.min(...pages))] ?? at(0);
}

/** Share of page 1. */
const NEARLY_FULL = 0.8;

const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] =>
  first?.kind === "heading" ? [{ ...first, startsPage: true }, ...others] : [...(first ? [first] : []), ...others];

/** Further back nobody would look at it as the figure of all gaps. */
const FIGURE_PLACES = 4;

const keyOfNorm = ({ instrument, pinpoints }: CitedNorm): string =>
  `${instrument.id} ${pinpoints.map(formatPinpoint).join(";")}`;
