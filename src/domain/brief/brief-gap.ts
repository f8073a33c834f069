import type { Amendment } from "../amendment/amendment";
import type { Gap, Priority } from "../gap/gap";
import { PRIORITIES } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { splitValues } from "../text/split-values";
import type { BriefInput } from "./brief-input";
import { citedNorms } from "./cited-norms";
import type { CitedNorm } from "./cited-norms";
import { truncateText } from "./truncate-text";
import { toProvisionReader } from "./named-provisions";
import type { NamedProvision, ProvisionReader } from "./named-provisions";

/** A gap with all that a brief wants to know of it. */
export interface BriefGap {
  readonly gap: Gap;
  readonly id: string;
  /** The id as it is printed: cut when somebody typed a whole sentence there. */
  readonly label: string;
  /** Its place in the table, counted from 0. */
  readonly order: number;
  /** Never empty: the issue's beginning where no headline was given, the id where there is no issue either. */
  readonly headline: string;
  readonly amendments: readonly Amendment[];
  /** The provisions that it or its amendments name, in the order of the draft. */
  readonly provisions: readonly NamedProvision[];
  /** Where it stands among the draft's provisions; after all of them when it names none of the sheet. */
  readonly place: number;
  readonly norms: readonly CitedNorm[];
  readonly priority: Priority | "none";
  /** Place of its first aspect in the profile; after all of them when it has none. */
  readonly aspect: number;
}

/** How much of a cell is read for citations; far above what people write, it keeps a cell filled to Excel's limit from costing seconds. */
export const READ_FOR_CITATIONS = 6000;

/**
 * The gaps a brief may show, most important first: by priority, and within a
 * priority the aspects take turns, so that the few shown in full do not all
 * come from one aspect. Withdrawn gaps are left out.
 */
export function rankGaps(input: BriefInput): readonly BriefGap[] {
  const { review } = input;
  const amendmentsOf = amendmentsByGap(review);
  const provisionsIn = toProvisionReader(review.provisions);
  const gaps = review.gaps.flatMap((gap, order) => {
    if (gap.status === "withdrawn") return [];
    return [{ ...toBriefGap(gap, amendmentsOf.get(idKey(gap.id)) ?? [], provisionsIn, input), order }];
  });
  const turns = new Map<string, number>();
  const ranked = gaps.map((gap) => {
    const key = `${gap.priority} ${gap.aspect}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { gap, turn };
  });
  return ranked
    .sort((a, b) => rankOf(a.gap.priority) - rankOf(b.gap.priority) || a.turn - b.turn || a.gap.aspect - b.gap.aspect)
    .map(({ gap }) => gap);
}

/** 0 for the highest; gaps that nobody ranked come last. */
export const rankOf = (priority: Priority | "none"): number =>
  priority === "none" ? PRIORITIES.length : PRIORITIES.indexOf(priority);

const LONGEST_LABEL = 20;

function toBriefGap(
  gap: Gap,
  amendments: readonly Amendment[],
  provisionsIn: ProvisionReader,
  { review, profile, catalogue, citationsIn }: BriefInput,
): Omit<BriefGap, "order"> {
  const provisions = provisionsIn([
    ...gap.provisions,
    ...amendments.flatMap(({ provision }) => splitValues(provision)),
  ]);
  const cells = [gap.sources, ...amendments.map(({ justification }) => justification)];
  const aspects = gap.aspects
    .map((id) => profile.aspects.findIndex((aspect) => aspect.id === id))
    .filter((at) => at >= 0);
  return {
    gap,
    id: gap.id,
    label: truncateText(oneLine(gap.id), LONGEST_LABEL).text,
    headline: oneLine(gap.headline) || truncateText(oneLine(gap.issue), 90).text || gap.id,
    amendments,
    provisions,
    place: provisions[0]?.place ?? review.provisions.length,
    norms: citedNorms(
      cells.flatMap((cell) => citationsIn(cell.slice(0, READ_FOR_CITATIONS))),
      catalogue,
    ),
    priority: gap.priority ?? "none",
    aspect: Math.min(...aspects, profile.aspects.length),
  };
}

/** A cell's text for print: runs of spaces become one, blank lines go, line ends stay. */
export const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");

export const oneLine = (text: string): string => text.replace(/[^\S\u00a0]+/gu, " ").trim();
