import type { Review } from "../review/review";
import { peopleIn, peopleInList } from "../record/people";
import { PROFILE_TABLES } from "../review/own-profile/profile-cells";
import type { ProfileCells, ProfileTable } from "../review/own-profile/profile-cells";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";

/** The texts of a row that go out, with its table and its id. */
export interface TextsOut {
  readonly table: "Gaps" | "Provisions" | "Amendments" | ProfileTable;
  readonly id: string;
  readonly texts: readonly string[];
}

/** A name or an address that stands in such a row. */
export interface NameLeft extends Pick<TextsOut, "table" | "id"> {
  readonly name: string;
}

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Two words at least, each with a capital: what is one word, or a role, is no name of a person. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;

/**
 * Names of people that the review knows from its comments, consultations and details, and e-mail addresses, that stand
 * in texts. A text is the person's own, so that nothing is taken out of it.
 */
export function namesLeft(review: Review, rows: readonly TextsOut[]): readonly NameLeft[] {
  const people = peopleOf(review).map((name) => ({ name, folded: fold(name) }));
  return rows.flatMap(({ table, id, texts }): readonly NameLeft[] => {
    const text = texts.join("\n");
    const folded = fold(text);
    const found = people.filter((person) => holdsName(folded, person.folded)).map(({ name }) => name);
    return [...found, ...new Set(text.match(ADDRESS) ?? [])].map((name) => ({ table, id, name }));
  });
}

/** The rows of a profile that is the review's own; none for one of ours. */
export const profileTexts = (profile: Partial<ProfileCells> = {}): readonly TextsOut[] =>
  PROFILE_TABLES.flatMap((table) =>
    (profile[table] ?? []).map(({ id, item, ...cells }) => ({
      table,
      id: id ?? item ?? "",
      texts: Object.values(cells),
    })),
  );

/** The record knows more names than are sought here: one word, or a role, may stand in any text. */
const peopleOf = (review: Review): readonly string[] => [
  ...new Set(
    peopleIn(review)
      .flatMap(peopleInList)
      .filter((name) => PERSON.test(name)),
  ),
];
