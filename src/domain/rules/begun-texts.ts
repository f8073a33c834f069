import type { Amendment } from "../amendment/amendment";
import { isWorded } from "../amendment/is-worded";
import type { BegunRow } from "../amendment/is-worded";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import type { Gap } from "../gap/gap";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import type { CellPlace } from "../result";
import { MORE, listed } from "../review/listed";
import type { Review } from "../review/review";
import { toCellPlace } from "./cell-place";

type Row = Pick<Amendment, "gap"> & BegunRow;

/**
 * Amendments, of some, whose new text tells what to do, as a gap's solution does, and is no text for a law, or may be none
 * and has no kind.
 */
export const begunAmendments = <T extends Row>(review: Pick<Review, "gaps">, amendments: readonly T[]): readonly T[] =>
  amendments.filter((amendment) => {
    const isBegun = (gap: Gap): boolean => !isWorded(amendment, gap);
    return amendment.newText.trim() !== "" && gapsOf(review, amendment).some(isBegun);
  });

/** The gaps of the review that an amendment names. */
export const gapsOf = ({ gaps }: Pick<Review, "gaps">, { gap }: Pick<Amendment, "gap">): readonly Gap[] =>
  gapsNamedIn(gap).flatMap((id) => gapsByKey(gaps).get(idKey(id)) ?? []);

const gapsByKey = memoise(
  (gaps: readonly Gap[]): ReadonlyMap<string, Gap> => new Map(gaps.map((gap) => [idKey(gap.id), gap])),
);

/** The cells of these new texts. */
export const begunTexts = (
  review: Pick<Review, "gaps" | "tables">,
  amendments: readonly (Row & Pick<Amendment, "place">)[],
): readonly CellPlace[] =>
  begunAmendments(review, amendments).map(({ place }) => toCellPlace(review, place, "newText"));

/** What is said of them where they go out, without a stop at the end; nothing where there are none. */
export function tellBegun(places: readonly CellPlace[]): readonly Localised[] {
  if (places.length === 0) return [];
  const cells = places.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return [inEachLanguage((language) => `${BEGUN[language]}: ${listed(cells, MORE[language])}`)];
}

const BEGUN: Localised = {
  en: "What is to be done, or may be no law, goes out where the words of the law belong; write those in the review",
  ru: "Вместо новой редакции уходит указание, что сделать, или текст, который может не быть нормой; изложите его в обзоре словами закона",
  kk: "Жаңа редакцияның орнына не істеу керегі немесе норма болмауы мүмкін мәтін кетеді; оны шолуда заң тілімен жазыңыз",
};
