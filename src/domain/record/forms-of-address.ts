/** Beside a name as it is listed; small, folded: «г-н Ли», «Ли мырза». */
export const SMALL_FORMS = "г-н|г-жа|господин|госпожа|д-р|доктор|мырза|ханым";

/** Before a name, in whatever case: "Ms. Li", «г-ну Ли», «госпоже Ли». */
const WORDS =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|[Гг]осподин\\p{L}*|[Гг]оспож\\p{L}*|[Гг]-н\\p{L}*|[Гг]-ж\\p{L}*|[Дд]-р\\p{L}*|[Дд]октор\\p{L}*";

/** The source of a regular expression for a form of address, without the blank behind it. */
export const FORM_OF_ADDRESS = `(?<!\\p{L})(?:${WORDS})\\.?`;

const WHOLE = new RegExp(`^(?:${WORDS}|${SMALL_FORMS})$`, "u");

/** Whether a word of a name is one, as in a cell that says "Mr Keller". */
export const isFormOfAddress = (word: string): boolean => WHOLE.test(word);
