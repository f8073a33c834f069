import { idKey } from "../gap/id-key";
import { isHeadingId, outerProvisions, placesAround } from "../provision/outer-provisions";
import type { NamedProvision } from "./cited-provisions";

/**
 * Provisions of one number, cited so that a person can tell which is which. Where their citations are alike, as drafts
 * were cited by earlier versions, each stands behind the outermost heading that tells all of them, else behind all that
 * are around it: "Part 2, section 2(2)".
 *
 * @param provisions those of the draft, the several among them
 */
export function toldApart<Found extends NamedProvision>(
  several: readonly Found[],
  provisions: readonly Found[],
): readonly NamedProvision[] {
  if (areUnlike(several.map(({ citation }) => citation))) return several;
  const outer = outerProvisions(
    provisions.map(({ id }) => id),
    provisions.map(({ citation }) => citation),
  );
  const over = several.map((one) =>
    placesAround(provisions.indexOf(one), outer).flatMap((place) => {
      const { id = "", citation = "" } = provisions[place] ?? {};
      return isHeadingId(id) ? [citation.trim() || id] : [];
    }),
  );
  const depth = (over[0] ?? []).findIndex((_, at) => areUnlike(over.map((headings) => headings[at] ?? "")));
  return several.map(({ id, citation }, at) => {
    const headings = over[at] ?? [];
    const told = depth < 0 ? headings : headings.slice(depth, depth + 1);
    return { id, citation: [...told, citation].filter((name) => name !== "").join(", ") };
  });
}

const areUnlike = (names: readonly string[]): boolean => new Set(names.map(idKey)).size === names.length;
