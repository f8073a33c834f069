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
import { coverageTables } from "./coverage-table";
import { toPageEstimator } from "./estimate-pages";
import { consultationsTable, positiveEffects, register } from "./extra-sections";
import { gapBlocks } from "./gap-blocks";
import { gapsSection } from "./gaps-section";
import { instrumentEntry, instrumentsSection } from "./instruments-section";
import { markLanguage } from "./mark-language";
import { choosePlan, pageTarget } from "./page-budget";
import { purposeSection } from "./purpose-section";
import { recommendationBlock } from "./recommendation-block";
import { recommendationsSection } from "./recommendations-section";
import { remembered } from "./remembered";
import { wordsAround } from "./words-around";

/**
 * The policy brief of a review, within the profile's number of pages.
 *
 * Priority decides which gaps are shown and how much of each; what is left to
 * the table is said. Withdrawn gaps are neither shown nor counted, yet they
 * are among the rows. The same input gives the same brief. Never fails: a
 * review without gaps gives a brief that says so.
 */
export function composeBrief(input: BriefInput): Brief {
  const { context, estimate, compose } = toComposition(input);
  const target = pageTarget(context.gaps.length, input.profile.maximumPages);
  const plan = choosePlan(context.gaps, target, (candidate) => estimate(compose(candidate)));
  return toBrief(context, plan, compose(plan), estimate);
}

/**
 * The brief of a review to a plan that was chosen before, however many pages it takes. Gaps that the plan does not name
 * are only counted; what it names and the review has no more does not count.
 */
export function composeToPlan(input: BriefInput, plan: BriefPlan): Brief {
  const { context, estimate, compose } = toComposition(input);
  return toBrief(context, plan, compose(plan), estimate);
}

/** The paragraphs of single gaps, as they stand in a brief that tells them in short; a gap that is withdrawn or not there has none. */
export function composeGaps(input: BriefInput, ids: readonly string[]): ReadonlyMap<string, readonly Block[]> {
  if (ids.length === 0) return new Map();
  const context = toBriefContext(input);
  const wanted = new Set(ids);
  const { language } = input.review.details;
  return new Map(
    context.gaps
      .filter(({ id }) => wanted.has(id))
      .map((gap) => [gap.id, markLanguage(gapBlocks(context, gap, "short").blocks, language, input.language)]),
  );
}

interface Composition {
  readonly context: BriefContext;
  readonly estimate: (blocks: readonly Block[]) => number;
  readonly compose: (plan: BriefPlan) => readonly Block[];
}

function toComposition(input: BriefInput): Composition {
  const context = toBriefContext(input);
  const { estimate } = toPageEstimator(input.layout);
  const compose = toComposer(context, (tables) => lowestOf(tables, (table) => estimate([table])));
  return { context, estimate, compose };
}

function toBrief(
  context: BriefContext,
  plan: BriefPlan,
  blocks: readonly Block[],
  estimate: Composition["estimate"],
): Brief {
  const { input } = context;
  const withdrawn = new Set(input.review.gaps.filter(({ status }) => status === "withdrawn").map(({ id }) => id));
  const memory = briefMemory(input.review);
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
  return {
    language: input.language,
    facts: briefFacts(context, fingerprintOfBrief(memory)),
    blocks: markLanguage(blocks, input.review.details.language, input.language),
    rows,
    parts: memory.parts,
    sections,
    extras: [...plan.extras],
    estimatedPages: estimate(blocks),
  };
}

/** Composes to any plan; what does not depend on the plan is written once, and so is a gap at one and the same detail. */
function toComposer(
  context: BriefContext,
  lowest: (tables: readonly [Block, ...Block[]]) => Block,
): (plan: BriefPlan) => readonly Block[] {
  const purpose = purposeSection(context);
  const conclusions = conclusionsSection(context);
  const consultations = consultationsTable(context);
  const positive = positiveEffects(context);
  const all = register(context);
  const coverage = remembered(String, (withQuestions: boolean) => lowest(coverageTables(context, withQuestions)));
  const writeGap = remembered(
    ({ id }: BriefGap, detail: GapDetail) => `${detail} ${id}`,
    (gap, detail) => gapBlocks(context, gap, detail),
  );
  const recommend = remembered(
    ({ id }: BriefGap, detail: RecommendationDetail) => `${detail} ${id}`,
    (gap, detail) => recommendationBlock(context, gap, detail),
  );
  const listInstrument = remembered(keyOfNorm, (norm: CitedNorm) => instrumentEntry(context, norm));
  return (plan) => [
    ...purpose,
    ...gapsSection(context, plan, {
      coverage: coverage(plan.extras.has("questions")),
      write: writeGap,
      isRecommendationCut: (gap) => recommend(gap, plan.recommendations.get(gap.id) ?? "none").cut,
    }),
    ...conclusions,
    ...(plan.extras.has("consultations") ? consultations : []),
    ...(plan.extras.has("positiveEffects") ? positive : []),
    ...recommendationsSection(context, plan, recommend),
    ...(plan.extras.has("register") ? all : []),
    ...instrumentsSection(context, plan, listInstrument),
  ];
}

/** Of several tables that say the same the one that takes the least room; of equals the first. */
const lowestOf = (tables: readonly [Block, ...Block[]], heightOf: (table: Block) => number): Block =>
  tables.reduce((best, table) => (heightOf(table) < heightOf(best) ? table : best));

const keyOfNorm = ({ instrument, pinpoints }: CitedNorm): string =>
  `${instrument.id} ${pinpoints.map(formatPinpoint).join(";")}`;
