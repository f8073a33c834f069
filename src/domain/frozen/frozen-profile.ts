import { peopleIn } from "../record/people";
import { toPseudonyms } from "../record/pseudonyms";
import type { ProfileCells, ProfileTable } from "../review/own-profile/profile-cells";
import type { Review } from "../review/review";
import type { NameLeft } from "./names-left";

/** The cells of a row by column key. */
type Cells = ProfileCells[ProfileTable][number];

/** A profile in which nobody is named. A row without a name stays as it is, and so does what rows go by. */
export function profileWithPseudonyms(profile: ProfileCells, names: readonly NameLeft[], review: Review): ProfileCells {
  if (names.length === 0) return profile;
  const { ofText } = toPseudonyms(peopleIn(review), review.details.language);
  const withoutNames = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, KEYS.has(key) ? text : ofText(text)]));
  const rowsOf = (table: ProfileTable): readonly Cells[] => {
    const named = new Set(names.filter((name) => name.table === table).map(({ id }) => id));
    return profile[table].map((cells) => (named.has(cells["id"] ?? cells["item"] ?? "") ? withoutNames(cells) : cells));
  };
  return {
    ReviewProfile: rowsOf("ReviewProfile"),
    ProfileAspects: rowsOf("ProfileAspects"),
    ProfileQuestions: rowsOf("ProfileQuestions"),
    ProfileDocuments: rowsOf("ProfileDocuments"),
  };
}

/** Columns of what a row, or another one, goes by. */
const KEYS = new Set(["id", "item", "aspect", "instruments"]);
