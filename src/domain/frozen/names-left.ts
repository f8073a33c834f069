import { asCountryCode } from "../text/country-code";
import type { Review } from "../review/review";
import { LANGUAGES } from "../language";
import { MAIL, TELEPHONE, withoutAddresses } from "../record/addresses";
import { nameRuns, toParts, toWordReader, wordsOfName } from "../record/names-in-text";
import type { NameRun, PeopleOf, WordReader } from "../record/names-in-text";
import { isFormOfAddress } from "../record/forms-of-address";
import { SHORT } from "../record/name-forms";
import { smallWordsIn, wordsByPerson } from "../record/short-names";
import { peopleIn, peopleInList } from "../record/people";
import { PROFILE_TABLES } from "../review/own-profile/profile-cells";
import type { ProfileCells, ProfileTable } from "../review/own-profile/profile-cells";
import { countryName } from "../text/country-names";
import { fold } from "../text/fold";
import { holdsName } from "../text/holds-name";

/** The texts of a row that go out, with its table and its id. */
export interface TextsOut {
  readonly table: "Gaps" | "Provisions" | "Amendments" | ProfileTable;
  readonly id: string;
  readonly texts: readonly string[];
}

/** A name, an address or a telephone number that stands in such a row, as it stands there. */
export interface NameLeft extends Pick<TextsOut, "table" | "id"> {
  readonly name: string;
}

/** Two words at least, each with a capital: what is one word, or a role, is no name of a person. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;

/**
 * Names of people that the review knows from its comments, consultations and details, e-mail addresses and telephone
 * numbers that stand in texts: a name in any of its forms, a surname or a first name alone only where no text writes that
 * word small, or where it is of three letters at the most and has a capital that its place does not give it. A text is the
 * person's own, so that nothing is taken out of it.
 */
export function namesLeft(review: Review, rows: readonly TextsOut[]): readonly NameLeft[] {
  const people = peopleOf(review);
  const whole = people.map((name) => ({ name, folded: fold(name) }));
  const texts = rows.map((row) => row.texts.join("\n"));
  const whoIs = toWordReader(partsOf(people));
  const common = commonParts(texts, review, whoIs);
  const about = { small: smallWordsIn(texts), wordsOf: wordsByPerson(people.map((name, at) => [name, at])) };
  return rows.flatMap(({ table, id }, at): readonly NameLeft[] => {
    const text = texts[at] ?? "";
    const isTold = ({ part, standing, start, end }: NameRun): boolean =>
      part === undefined ||
      (part.length > SHORT ? !common.has(part) : standing === "name" || !about.small.has(fold(text.slice(start, end))));
    const runs = nameRuns(text, whoIs, about).filter(isTold);
    const named = new Set(runs.flatMap((run) => [...run.people]));
    const folded = fold(text);
    const others = whole.filter(({ folded: name }, person) => !named.has(person) && holdsName(folded, name));
    const found = [
      ...runs.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")),
      ...others.map(({ name }) => name),
      ...(text.match(MAIL) ?? []),
      ...(text.match(TELEPHONE) ?? []),
    ];
    return [...new Set(found)].map((name) => ({ table, id, name }));
  });
}

/** The words of names with a capital, each with whose it is. */
const partsOf = (people: readonly string[]): readonly PeopleOf[] =>
  toParts(
    people.flatMap((name, person) =>
      wordsOfName(name)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => [word, person] as const),
    ),
  );

/** Words of names that are no sign of a person by themselves: the texts write them small too, or they name the country. */
function commonParts(texts: readonly string[], { details }: Review, whoIs: WordReader): ReadonlySet<string> {
  const small = new Set(
    texts.map(withoutAddresses).flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}+/gu) ?? []),
  );
  const countries = LANGUAGES.map((language) => countryName(asCountryCode(details.jurisdiction), language));
  const words = [...[...small].map((word) => word.charAt(0).toUpperCase() + word.slice(1)), ...countries];
  return new Set(words.flatMap((word) => whoIs(word)?.part ?? []));
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
      .filter((name) => PERSON.test(name) || name.split(/\s+/u).some(isFormOfAddress)),
  ),
];
