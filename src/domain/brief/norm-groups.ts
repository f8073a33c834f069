import { fold } from "../text/fold";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { READ_FOR_CITATIONS } from "./brief-gap";
import type { CitedNorm } from "./cited-norms";
import { formatNorm } from "./cited-norms";
import { fitting } from "./fitting";
import { NORM_GROUPS, groupOf } from "./norm-group";
import type { NormGroup } from "./norm-group";

/**
 * The norms of a gap by group, in the brief's language: `"CRC, art. 16; OPSC, art. 3"`; "" for a group without any.
 *
 * @param most in a group; of those above it is said how many they are
 */
export function normsByGroup(
  { input, words }: BriefContext,
  gap: BriefGap,
  most: number,
): Readonly<Record<NormGroup, string>> {
  const of = (group: NormGroup): string => {
    const norms = normsIn(group, gap, input);
    const shown = norms.slice(0, most).map((norm) => formatNorm(norm, input.language));
    return withMore(shown, norms.length, words);
  };
  return { treaties: of("treaties"), guidance: of("guidance"), examples: of("examples"), national: of("national") };
}

/** The norms that are named so. */
export const normsNamed = ({ input }: BriefContext, gap: BriefGap, most: number): readonly CitedNorm[] =>
  NORM_GROUPS.flatMap((group) => normsIn(group, gap, input).slice(0, most));

const normsIn = (group: NormGroup, { norms }: BriefGap, { review }: BriefContext["input"]): readonly CitedNorm[] =>
  norms.filter(({ instrument }) => groupOf(instrument, review.details.jurisdiction) === group);

/**
 * What stands among the sources and names nothing that the catalogue groups, as typed: each piece between semicolons or
 * line ends in which no citation was read. Pieces that repeat another are left out.
 *
 * @param longest of all pieces together; those that would make it longer are left out whole, and it is said how many
 */
export function typedSources({ input, words }: BriefContext, gap: BriefGap, longest: number): string {
  const text = gap.gap.sources.slice(0, READ_FOR_CITATIONS);
  const cited = input.citationsIn(text).filter(({ instrument }) => isGrouped(instrument, input));
  const seen = new Set<string>();
  let length = 0;
  const pieces: string[] = [];
  for (const { index, 0: piece } of text.matchAll(/[^;\n\r]+/gu)) {
    const end = index + piece.length;
    if (cited.some((citation) => citation.start < end && citation.end > index)) continue;
    const typed = piece.replace(/^[\s,.–—-]+|[\s,.]+$/gu, "");
    const key = fold(typed);
    if (!/\p{L}/u.test(typed) || seen.has(key)) continue;
    seen.add(key);
    const shown = fitting(typed, longest - length);
    if (shown === "") continue;
    length += shown.length + 2;
    pieces.push(shown);
  }
  return withMore(pieces, seen.size, words);
}

/** "CRC, art. 16; ICCPR, art. 17; and 2 more" where there are more of them than are shown. */
function withMore(shown: readonly string[], count: number, { moreInTable }: BriefContext["words"]): string {
  const more = count - shown.length;
  return [...shown, ...(more > 0 ? [moreInTable(more, shown.length > 0)] : [])].join("; ");
}

const isGrouped = (id: string | undefined, { catalogue, review }: BriefContext["input"]): boolean => {
  const instrument: CitedNorm["instrument"] | undefined = id === undefined ? undefined : catalogue.byId.get(id);
  return instrument !== undefined && groupOf(instrument, review.details.jurisdiction) !== undefined;
};
