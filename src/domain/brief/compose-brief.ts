import { idKey } from "../gap/id-key";
import { formatPinpoint } from "../instrument/pinpoint";
import { memoise } from "../memoise";
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
import type { PageEstimator, PageRange } from "./estimate-pages";
import { factTexts } from "./fact-texts";
import { wrongCitations } from "./findings-in";
import { gapBlocks } from "./gap-blocks";
import { gapsFigure } from "./gaps-figure";
import { gapsSection, themeName } from "./gaps-section";
import { groupsSection } from "./groups-section";
import { instrumentEntry, instrumentsSection, listedNorms } from "./instruments-section";
import type { ListedNorms } from "./instruments-section";
import { markLanguage } from "./mark-language";
import { methodSection } from "./method-section";
import { openingSection, opportunitiesSection } from "./opening-section";
import { budgetFor, choosePlan, otherBudgets } from "./page-budget";
import type { Budget } from "./page-budget";
import { SPILL, costOfEnd, costOfSpace, placed, placedTight, unplaced } from "./place-sections";
import type { BriefStretches } from "./place-sections";
import { printedBy, toIsPrinted } from "./printed-places";
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
  const composition = toComposition(toBriefContext(input));
  const plan = choosePlanThatEndsWell(composition);
  if (!printsWrong(input, plan)) return toBrief(composition, plan);
  const draft = toComposition({ ...composition.context, printsWrong: true });
  return toBrief(draft, choosePlanThatEndsWell(draft));
}

const printsWrong = (input: BriefInput, plan: BriefPlan): boolean =>
  wrongCitations(input).some(toIsPrinted(input.review, printedBy(plan, input.review)));

/**
 * The richest plan; where that ends on a nearly empty page, the way on that costs least: telling more, telling less,
 * leaving space before a section, or ending there all the same.
 */
function choosePlanThatEndsWell({ context, wordsOf, compose, placedFor, pages, budget }: Composition): BriefPlan {
  const tightly = memoise((stretches: BriefStretches): PageRange => pages.range(placedTight(stretches, pages)));
  const tight = (plan: BriefPlan): PageRange => tightly(compose(plan));
  const planFor = (allowed: Budget): BriefPlan =>
    choosePlan(context.gaps, allowed, (candidate) => ({
      words: wordsOf(unplaced(compose(candidate))),
      get pages() {
        return tight(candidate).most;
      },
    }));
  const richest = planFor(budget);
  const taken = tight(richest);
  if (costOfEnd(taken, budget) === 0) return richest;
  const spaced = pages.range(placedFor(richest));
  const ways = [
    { plan: richest, cost: costOfSpace(taken, spaced, budget) },
    ...otherBudgets(budget, taken.most + SPILL).map((other) => {
      const plan = planFor(other);
      const range = tight(plan);
      const leftOut = Math.max(0, taken.least - range.least);
      return { plan, cost: LEFT_OUT_COUNTS * leftOut + costOfEnd(range, budget) };
    }),
  ];
  return ways.sort((a, b) => a.cost - b.cost)[0]?.plan ?? richest;
}

/** What is left out counts so much for each page of it: more than space does. */
const LEFT_OUT_COUNTS = 2;

/**
 * The brief of a review to a plan that was chosen before, however many pages it takes. Gaps that the plan does not name
 * are only counted; what it names and the review has no more does not count.
 */
export const composeToPlan = (input: BriefInput, plan: BriefPlan): Brief =>
  toBrief(toComposition({ ...toBriefContext(input), printsWrong: printsWrong(input, plan) }), plan);

/** The paragraphs of a gap, and the theme that a brief tells it under. */
export interface ComposedGap {
  readonly blocks: readonly Block[];
  readonly theme: string;
}

/** Single gaps as they stand in a brief that tells them in short; not those that are withdrawn or not there. */
export function composeGaps(input: BriefInput, ids: readonly string[]): ReadonlyMap<string, ComposedGap> {
  if (ids.length === 0) return new Map();
  const context = toBriefContext(input);
  const wanted = new Set(ids);
  return new Map(
    context.gaps
      .filter(({ id }) => wanted.has(id))
      .map((gap) => [
        gap.id,
        { blocks: markLanguage(gapBlocks(context, gap, "short"), context), theme: themeName(context, gap.aspect) },
      ]),
  );
}

interface Composition {
  readonly context: BriefContext;
  readonly memory: ReturnType<typeof briefMemory>;
  readonly facts: Brief["facts"];
  readonly wordsOf: (blocks: readonly Block[]) => number;
  readonly pages: PageEstimator;
  readonly budget: Budget;
  readonly compose: (plan: BriefPlan) => BriefStretches;
  /** The blocks of what was composed to a plan, as they are written. */
  readonly placedFor: (plan: BriefPlan) => readonly Block[];
}

function toComposition(context: BriefContext): Composition {
  const { input } = context;
  const memory = briefMemory(input.review);
  const facts = briefFacts(context, fingerprintOfBrief(memory));
  const texts = factTexts(facts);
  const pages = toPageEstimator({ ...input.layout, titleHeight: titleHeightOf(input.layout, texts) });
  const countWords = toWordCounter();
  const { title, subtitle, facts: line } = texts;
  const ofTitle = wordsIn([title, subtitle, line].join(" "));
  const budget = budgetFor(context.gaps.length, input.profile.maximumPages);
  const compose = toComposer(context, facts.fingerprint);
  return {
    context,
    memory,
    facts,
    wordsOf: (blocks) => ofTitle + countWords(blocks),
    pages,
    budget,
    compose,
    placedFor: memoise((plan) => placed(compose(plan), pages, budget)),
  };
}

function toBrief({ context, memory, facts, wordsOf, placedFor, pages }: Composition, plan: BriefPlan): Brief {
  const { input } = context;
  const blocks = placedFor(plan);
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
  return {
    language: input.language,
    facts,
    blocks: markLanguage(blocks, context),
    rows,
    parts: memory.parts,
    sections,
    extras: [...plan.extras],
    estimatedPages: pages.estimate(blocks),
    words: wordsOf(blocks),
  };
}

/**
 * Composes to any plan, once to each, however many budgets it is tried for; what does not depend on the plan is written
 * once, and so is a gap at one and the same detail.
 */
function toComposer(context: BriefContext, fingerprint: string): (plan: BriefPlan) => BriefStretches {
  const opening = openingSection(context);
  const opportunities = remembered(String, (isWhole: boolean) => opportunitiesSection(context, isWhole));
  const figure = gapsFigure(context);
  const groups = groupsSection(context);
  const consultations = remembered(String, consultationsSection(context));
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
  const listInstruments = remembered(
    ({ norms, isBeyond }: ListedNorms) => [String(isBeyond), ...norms.map(keyOfNorm)].join("\n"),
    (listed) => instrumentsSection(context, listed, listInstrument),
  );
  return remembered(keyOfPlan, (plan) => {
    const before = [...opening, ...opportunities(plan.extras.has("positiveEffects"))];
    const gaps = gapsSection(context, plan, writeGap);
    const printed = [...before, ...gaps.flat(), ...conclusions];
    return {
      before,
      gaps,
      figure,
      behind: [
        ...(plan.extras.has("groups") ? groups(printed, plan.extras.has("moreOfGroups")) : []),
        ...recommendationsSection(context, plan, recommend),
        ...consultations(plan.extras.has("consultations")),
        ...conclusions,
        ...listInstruments(listedNorms(context, plan, recommend)),
        ...method,
      ],
    };
  });
}

const keyOfPlan = ({ gaps, recommendations, extras }: BriefPlan): string =>
  JSON.stringify([[...gaps], [...recommendations], [...extras]]);

const keyOfNorm = ({ instrument, pinpoints }: CitedNorm): string =>
  `${instrument.id} ${pinpoints.map(formatPinpoint).join(";")}`;
