import type { Review } from "../review/review";
import { peopleIn, peopleInList } from "../record/people";
import { PROFILE_TABLES } from "../review/own-profile/profile-cells";
import type { ProfileTable } from "../review/own-profile/profile-cells";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";
import type { FrozenTexts } from "./frozen-texts";

/** A name or an address that stands in a text of the copy. */
export interface NameLeft {
  /** Table and id of the row. */
  readonly table: "Gaps" | "Provisions" | "Amendments" | ProfileTable;
  readonly id: string;
  readonly name: string;
}

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Two words at least, each with a capital: what is one word, or a role, is no name of a person. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;

/**
 * Names of people that the review knows from its comments, consultations and details, and e-mail addresses, that stand
 * in texts. A text is the person's own, so that nothing is taken out of it.
 */
export function namesLeft(review: Review, { gaps, provisions, finalText, profile }: FrozenTexts): readonly NameLeft[] {
  const people = peopleOf(review).map((name) => ({ name, folded: fold(name) }));
  const inRow = (table: NameLeft["table"], id: string, cells: readonly string[]): readonly NameLeft[] => {
    const text = cells.join("\n");
    const folded = fold(text);
    const found = people.filter((person) => holdsName(folded, person.folded)).map(({ name }) => name);
    return [...found, ...new Set(text.match(ADDRESS) ?? [])].map((name) => ({ table, id, name }));
  };
  return [
    ...gaps.flatMap(({ id, ...cells }) => inRow("Gaps", id, Object.values(cells))),
    ...provisions.flatMap(({ id, ...cells }) => inRow("Provisions", id, Object.values(cells))),
    ...finalText.flatMap(({ id, ...cells }) => inRow("Amendments", id, Object.values(cells).map(String))),
    ...PROFILE_TABLES.flatMap((table) =>
      (profile?.[table] ?? []).flatMap(({ id, item, ...cells }) =>
        inRow(table, id ?? item ?? "", Object.values(cells)),
      ),
    ),
  ];
}

/** The record knows more names than are sought here: one word, or a role, may stand in any text. */
const peopleOf = (review: Review): readonly string[] => [
  ...new Set(
    peopleIn(review)
      .flatMap(peopleInList)
      .filter((name) => PERSON.test(name)),
  ),
];
