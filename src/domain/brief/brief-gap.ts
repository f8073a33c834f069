import type { Amendment } from "../amendment/amendment";
import { isWorded } from "../amendment/is-worded";
import type { Gap, Priority } from "../gap/gap";
import { PRIORITIES } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { gapIn, inEachText, languageOfText } from "../gap/second-language";
import type { SecondText } from "../gap/second-language";
import type { Language } from "../language";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { inIds } from "../review/in-ids";
import { splitValues } from "../text/split-values";
import type { BriefInput } from "./brief-input";
import { citedNorms } from "./cited-norms";
import type { CitedNorm } from "./cited-norms";
import { fitting } from "./fitting";
import { namedIn } from "../draft/named-in";
import { LONGEST_TEXTS } from "./longest-texts";
import { toProvisionReader } from "./named-provisions";
import type { NamedProvision, ProvisionReader } from "./named-provisions";

/** A gap with all that a brief wants to know of it. */
export interface BriefGap {
  /** Its texts in the language of the brief, as far as the review has them. */
  readonly gap: Gap;
  readonly languages: Readonly<Record<SecondText, Language>>;
  readonly id: string;
  /** The id as it is printed: the number of the row where somebody typed a whole sentence there. */
  readonly label: string;
  /** Its place in the table, counted from 0. */
  readonly order: number;
  /** The headline in one line, or the first sentence of the issue where none was given; "" where neither fits in a line or two. */
  readonly headline: string;
  readonly amendments: readonly Amendment[];
  /** Those of them that have words of their own for the draft. */
  readonly wordings: readonly Amendment[];
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

/** Gaps that are not withdrawn: by the author's rank, then by priority, then as the draft goes. */
export function rankGaps(input: BriefInput): readonly BriefGap[] {
  const { review } = input;
  const amendmentsOf = amendmentsByGap(inIds(review));
  const provisionsIn = toProvisionReader(namedIn(review.provisions, input.language));
  return review.gaps
    .flatMap((gap, order) => {
      if (gap.status === "withdrawn") return [];
      return [{ ...toBriefGap(gap, order, amendmentsOf.get(idKey(gap.id)) ?? [], provisionsIn, input), order }];
    })
    .sort(
      (a, b) =>
        (a.gap.rank ?? UNRANKED) - (b.gap.rank ?? UNRANKED) ||
        rankOf(a.priority) - rankOf(b.priority) ||
        a.place - b.place ||
        a.order - b.order,
    );
}

/** Behind all that the author ranked. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

/** 0 for the highest; gaps whose priority nobody set come last. */
export const rankOf = (priority: Priority | "none"): number =>
  priority === "none" ? PRIORITIES.length : PRIORITIES.indexOf(priority);

/** Longest texts in UTF-16 units. */
const LONGEST_LABEL = 20;

function toBriefGap(
  row: Gap,
  order: number,
  amendments: readonly Amendment[],
  provisionsIn: ProvisionReader,
  { review, profile, catalogue, citationsIn, language }: BriefInput,
): Omit<BriefGap, "order"> {
  const gap = gapIn(row, review.details, language);
  const languages = inEachText((text) => languageOfText(row, text, review.details, language));
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
    languages,
    id: gap.id,
    label: fitting(gap.id, LONGEST_LABEL) || `№\u00a0${order + 1}`,
    headline: fitting(gap.headline, LONGEST_TEXTS.headline),
    amendments,
    wordings: amendments.filter((amendment) => isWorded(amendment, row)),
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
