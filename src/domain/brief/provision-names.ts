import { fitting } from "./fitting";

interface Cited {
  readonly id: string;
  readonly citation: string;
}

const LONGEST_CITATION = 100;
/** More provisions of a gap than this are left to the table. */
const NAMED = 3;

/** A provision as the draft cites it, without the full stop; its id where no citation was given; "" where even that is no name. */
export const citationOf = ({ citation, id }: Cited): string =>
  fitting(citation, LONGEST_CITATION).replace(/\.$/u, "") || fitting(id, LONGEST_CITATION);

/** A provision inside a sentence: Russian writes the unit small there, `"пункт 1 статьи 5"`. */
export const citationInSentence = (provision: Cited): string =>
  citationOf(provision).replace(RUSSIAN_UNIT, (letter) => letter.toLowerCase());

const RUSSIAN_UNIT =
  /^[А-Я](?=(?:ункт|одпункт|татья|тать[ия]|асть|аздел|лава|араграф|бзац|риложение|реамбула|ст|п|ч)(?![а-яё]))/u;

/** The first provisions as the beginning of a sentence: `"Пункт 1 статьи 1; пункт 1 статьи 3"`; "" for none. */
export const namesOf = (provisions: readonly Cited[]): string => capital(listed(provisions, citationOf));

/** The same inside a sentence. */
export const namesInSentence = (provisions: readonly Cited[]): string => listed(provisions, citationInSentence);

const listed = (provisions: readonly Cited[], first: (provision: Cited) => string): string =>
  provisions
    .slice(0, NAMED)
    .map((provision, at) => (at === 0 ? first(provision) : citationInSentence(provision)))
    .filter((name) => name !== "")
    .join("; ");

/** A draft's own citation may begin small: "пункт 1 статьи 1". */
const capital = (citation: string): string => citation.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
