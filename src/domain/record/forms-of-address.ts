/** Beside a name as it is listed; small, folded: «г-н Ли», «Ли мырза». */
export const SMALL_FORMS = "г-н|г-жа|господин|госпожа|д-р|доктор|мырза|ханым";

/** Before a name, in whatever case: "Ms. Li", «г-ну Ли», «госпоже Ли». With each ending: «Докторов» is a surname. */
const WORDS =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|" +
  "(?:[Гг]осподин|[Гг]-н|[Дд]октор|[Дд]-р)(?:а|у|ом|е)?|(?:[Гг]оспож|[Гг]-ж)(?:а|и|е|у|ой|ою|ей|ею)";

/** Behind a name, with the endings of Kazakh: «Ли мырзаның», «Ли ханымға». Small. */
const WORDS_BEHIND = "(?:мырза|ханым)(?:[нд]ың|ға|[нд]ы|да|[нд]ан|мен)?";

/** The source of a regular expression for a form of address, without the blank behind it. */
export const FORM_OF_ADDRESS = `(?<!\\p{L})(?:${WORDS})\\.?`;

/** The same for one behind a name, without the blank before it. */
export const FORM_BEHIND = `(?:${WORDS_BEHIND})(?!\\p{L})`;

/** Whom a form of address is for; undefined for those of both, "Dr". */
export const genderOfAddress = (said: string): "man" | "woman" | undefined =>
  WOMAN.test(said) ? "woman" : MAN.test(said) ? "man" : undefined;

const WOMAN = /^\s*(?:Mrs|Ms|Miss|Dame|[Гг]оспож|[Гг]-ж)|ханым/iu;
const MAN = /^\s*(?:Mr|Sir|[Гг]осподин|[Гг]-н)|мырза/iu;

const WHOLE = new RegExp(`^(?:${WORDS}|${SMALL_FORMS})$`, "iu");

/** Whether a word of a name is one, as in a cell that says "Mr Keller". */
export const isFormOfAddress = (word: string): boolean => WHOLE.test(word);
