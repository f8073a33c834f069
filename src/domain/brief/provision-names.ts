import { capitalised } from "../text/capitalised";
import { fitting } from "./fitting";

interface Cited {
  readonly id: string;
  readonly citation: string;
}

const LONGEST_CITATION = 100;
/** More provisions of a gap than this are counted, but for a last one. */
const NAMED = 3;
/** Letters of all that are named. */
const LONGEST_NAMES = 150;
/** "and 2 others" in the brief's language. */
type AndOthers = (count: number) => string;

/** A provision as the draft cites it, without the full stop; its id where no citation was given; "" where even that is no name. */
export const citationOf = ({ citation, id }: Cited): string =>
  fitting(citation, LONGEST_CITATION).replace(/\.$/u, "") || fitting(id, LONGEST_CITATION);

/** A provision inside a sentence: Russian writes the unit small there, `"пункт 1 статьи 5"`. */
export const citationInSentence = (provision: Cited): string =>
  citationOf(provision).replace(RUSSIAN_UNIT, (letter) => letter.toLowerCase());

const RUSSIAN_UNIT =
  /^[А-Я](?=(?:ункт|одпункт|татья|тать[ия]|асть|аздел|лава|араграф|бзац|риложение|реамбула|ст|п|ч)(?![а-яё]))/u;

/** The first provisions as the beginning of a sentence, `"Пункт 1 статьи 1; пункт 1 статьи 3 и еще 2"`; "" for none. */
export const namesOf = (provisions: readonly Cited[], andOthers: AndOthers): string =>
  capitalised(listed(provisions, citationOf, andOthers));

/** The same inside a sentence. */
export const namesInSentence = (provisions: readonly Cited[], andOthers: AndOthers): string =>
  listed(provisions, citationInSentence, andOthers);

function listed(provisions: readonly Cited[], first: (provision: Cited) => string, andOthers: AndOthers): string {
  const names = provisions
    .map((provision, at) => (at === 0 ? first(provision) : citationInSentence(provision)))
    .filter((name) => name !== "");
  const most = names.length === NAMED + 1 ? names.length : NAMED;
  const shown = names.filter((_, at) => at < most && names.slice(0, at + 1).join("; ").length <= LONGEST_NAMES);
  const others = names.length - shown.length;
  return [shown.join("; "), ...(others > 0 && shown.length > 0 ? [andOthers(others)] : [])].join(" ");
}
