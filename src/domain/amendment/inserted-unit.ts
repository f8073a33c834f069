import { withMarks } from "../text/quotations";
import { textsForLaw } from "./given-texts";
import { LETTER } from "./word-forms";

/** A part that an instruction adds to the draft by its number: «пунктом 5», “a new article 10-1”, «4) тармақшамен». */
export interface InsertedUnit {
  /** The word for it, in small letters, without the ending of a case. */
  readonly unit: string;
  /** `"5"`, `"10-1"`, `"b"`. */
  readonly number: string;
  /** With the mark that it was typed with, `"4)"`, `"(b)"`; undefined where it has none. */
  readonly marked: string | undefined;
  /** The name that it has as an article, `"Статья 10-1"`; undefined of what is in one. */
  readonly name: string | undefined;
}

/** How the draft writes the number of such a part: `"5."`, `"4)"`; undefined where it does not tell. */
export type NumberForm = (inserted: InsertedUnit) => string | undefined;

const ALNUM = LETTER.replace("]", "\\d]");
const NUMBER = `(?<number>\\(?(?:\\d[\\d.]*(?:-\\d+)?[a-zа-я]?|${LETTER}{1,2}(?=\\)))\\)?(?:\\(${ALNUM}{1,4}\\))*)`;
const ENDS = `(?!${LETTER}|\\d|-)`;

/** The number of a part that is there already. */
const THERE = "\\(?(?:\\d|\\p{L}\\))[\\p{L}\\d().-]*";

const RU_UNITS =
  "(?:(?<article>стать)[её]й|(?<unit>(?:под)?пункт)ом|(?<part>част)ью|(?<chapter>глав|параграф)(?:ой|ом))";
const RU_OBJECTS = "(?:(?<article>стать)ю|(?<unit>(?:под)?пункт)|(?<part>част)ь|(?<chapter>глав)у)";
const RU_PART = `(?:стать|част|(?:под)?пункт|глав|параграф)\\p{L}* ${THERE}`;
/** What is added to, between the verb and what is added. */
const RU_HOST = `(?:(?:(?:законо)?проект(?: (?:закона|кодекса))?|${RU_PART}(?: ${RU_PART})*) )?(?:после ${RU_PART}(?: ${RU_PART})* )?`;
const RU_INTO = `(?:во? ${RU_PART}(?: ${RU_PART})* (?=нов))?(?:нов\\p{L}+ )?`;
const RU_ADD = "(?<!\\p{L})(?:добав|включ|встав)\\p{L}+";
const EN_UNITS =
  "(?:(?<article>article|section|clause)|(?<unit>sub-?(?:section|clause|paragraph)|paragraph|point|item)|(?<chapter>chapter|part))";
const EN_PART = `(?:article|section|clause|sub-?section|paragraph|chapter) ${THERE}`;
const EN_NEW = "(?:(?:the|an?|new|following|another|additional) )";
/** "add to Article 2 paragraph 5" may be where something goes. */
const EN_ADD = `(?<!\\p{L})(?:insert|add)(?:ing|ed|s)? (?:(?:to|in|into|after) ${EN_PART}(?: of ${EN_PART})*,? (?=${EN_NEW}))?${EN_NEW}*`;
const EN_BEING = `(?<!\\p{L})(?:the following|a new|new) (?=[^:…]* (?:inserted|added)(?!\\p{L}))`;
const KK_UNITS = "(?:(?<article>бап)|(?<unit>тармақша|тармақ)|(?<part>бөлік)|(?<chapter>тарау))";
const KK_ADD = "(?: (?:жаңа|мынадай мазмұнда(?:ғы)?))* толықтыр";

/** What is added stands right behind the verb, or what that is done to; in Kazakh right before it. */
const PATTERNS: readonly RegExp[] = [
  `(?<!\\p{L})(?:дополн\\p{L}+|${RU_ADD}) ${RU_HOST}(?:нов\\p{L}+ )?${RU_UNITS} ${NUMBER}${ENDS}`,
  `${RU_ADD} ${RU_INTO}${RU_OBJECTS} ${NUMBER}${ENDS}`,
  `(?:${EN_ADD}|${EN_BEING})${EN_UNITS} ${NUMBER}${ENDS}`,
  `(?<!${LETTER}|\\d)${NUMBER}(?:-| ?)${KK_UNITS}[пмб]ен${KK_ADD}\\p{L}*`,
].map((said) => new RegExp(said, "giu"));

/** More than one number: "пунктами 5 и 6", "paragraphs 5 and 6", "5 және 6-тармақтармен". */
const SEVERAL = new RegExp(
  [
    `дополн\\p{L}+ ${RU_HOST}(?:нов\\p{L}+ )?(?:(?:стать|част)ями|(?:(?:под)?пункт|глав)ами) \\(?\\d`,
    `${EN_ADD}(?:articles|sections|clauses|sub-?(?:sections|clauses|paragraphs)|paragraphs|points|items) \\(?[\\da-z]`,
    `(?:баптар|тармақтар|тармақшалар|бөліктер)мен${KK_ADD}`,
  ].join("|"),
  "iu",
);

/** What may stand between a number and the text: that a text comes, and where in the draft it goes. */
const ANNOUNCES = [
  "следующего содержания|в следующей редакции|(?:со? )?следующим (?:текстом|содержанием)",
  `(?:(?:ко?|во?|после) )?(?:стать[юеи]|част[ьи]|(?:под)?пункт[ау]?|глав[уеы]|параграф[ау]?) ${THERE}`,
  "as follows|(?:to|shall|should|must|which) reads?(?: as follows)?|reading(?: as follows)?|stating",
  "(?:with|in) the following (?:text|wording|content|terms)",
  "(?:(?:shall|should|must|to) be|is|be) (?:inserted|added)",
  `(?:to|in|into|after|before) (?:the (?:draft|bill)(?: (?:law|code|act))?|${EN_PART}(?:(?:,| of) ${EN_PART})*)`,
].join("|");
const BEFORE_TEXT = new RegExp(
  `^[\\s,–—]*(?:[«“][^«»“”]*[»”][\\s,–—]*)?(?:(?:${ANNOUNCES})(?!\\p{L}|\\d)[\\s,–—]*)*$`,
  "iu",
);
/** The short name of an act, whose number the one behind it is: «БҚК 16-баппен». */
const SHORT = /(?<!\p{L})\p{Lu}{2,}(?:-\p{Ll}+)?[.,]? $/u;
/** Into what no article is put, so that its number is one that is only spoken of: "add article 16 to paragraph 3". */
const INTO_PART =
  /(?<!\p{L})(?:to|in|into) (?:article|section|clause|sub-?section|paragraph)|(?<!\p{L})(?:ко?|во?) (?:стать|част|(?:под)?пункт)/iu;
/** Acts that a number may be of: "on privacy of the convention". */
const ACTS =
  /(?<!\p{L})(?:convention|covenant|treat|protocol|charter|acts?(?!\p{L})|laws?(?!\p{L})|code|constitution|regulation|directive|конвенци|пакт|договор|протокол|харти|закон|кодекс|конституц|регламент|директив)/u;
/** What it is about, with no name and no number: "on erasure", «о праве на удаление». */
const SUBJECT = /^ (?:on|about|об?) [\p{Ll}\s-]+$/u;

/** The part that a solution certainly adds by its number; undefined where it says none, or "several" of them. */
export function insertedUnit(solution: string): InsertedUnit | "several" | undefined {
  const frame = withMarks(solution, textsForLaw(solution)).replaceAll(/\s+/gu, " ");
  const found = PATTERNS.flatMap((pattern) => [...frame.matchAll(pattern)])
    .filter(
      (one) => isBeforeText(one, frame.slice(one.index + one[0].length)) && !SHORT.test(frame.slice(0, one.index)),
    )
    .map(toUnit);
  const [first, ...others] = found;
  if (SEVERAL.test(frame) || others.some((one) => one.number !== first?.number)) return "several";
  return first;
}

/** Whether nothing behind a number may say that it is of another act: "an article 8 GDPR safeguard". */
function isBeforeText({ groups = {} }: RegExpExecArray, behind: string): boolean {
  const said = /^[^:…]*/u.exec(behind)?.[0] ?? "";
  if (groups["article"] && INTO_PART.test(said)) return false;
  return BEFORE_TEXT.test(said) || (SUBJECT.test(said.trimEnd()) && !ACTS.test(said));
}

function toUnit({ groups = {} }: RegExpExecArray): InsertedUnit {
  const typed = groups["number"] ?? "";
  const inner = /(?<=.)\(([^()]+)\)$/u.exec(typed);
  const number = inner?.[1] ?? typed.replaceAll(/^\(|[().]+$/gu, "");
  const marked = inner?.[0] ?? (typed.endsWith(")") ? typed : undefined);
  const { article } = groups;
  const unit = (article ?? groups["unit"] ?? groups["part"] ?? groups["chapter"] ?? "").toLowerCase();
  return { unit, number, marked, name: article && !marked ? nameOf(unit, number) : undefined };
}

function nameOf(unit: string, number: string): string {
  if (unit === "бап") return `${number}-бап`;
  return unit === "стать" ? `Статья ${number}` : `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${number}`;
}

/**
 * The text of a part that a solution adds, behind its number, as the draft writes it: `"5. …"`, `"4) …"`,
 * `"Статья 10-1. …"`; undefined where the number would be lost, since nobody can tell how it is written.
 */
export function withItsNumber(solution: string, text: string, formOf: NumberForm): string | undefined {
  const inserted = insertedUnit(solution);
  if (inserted === undefined) return text;
  const leading = LEADING.exec(text)?.[1];
  if (inserted === "several") return leading !== undefined || BEGINS_WITH_NUMBER.test(text) ? text : undefined;
  const marked = MARKED.exec(text)?.[1];
  const { number, name } = inserted;
  const hasNumber = BEGINS_WITH_NUMBER.test(text) || (leading !== undefined && isSame(leading, number));
  // An article may begin with its first paragraph.
  const isFirst = marked === "1" && number !== "1";
  if (name !== undefined && (isFirst || !hasNumber)) return `${name}.${isFirst ? "\n" : " "}${text}`;
  // A number in any other form is its own for sure, since it would stand there twice.
  if (hasNumber) return name !== undefined || marked === undefined || isSame(marked, number) ? text : undefined;
  const form = inserted.marked ?? formOf(inserted);
  return form === undefined ? undefined : `${form} ${text}`;
}

const isSame = (one: string, number: string): boolean =>
  one
    .replace(/[¹²³⁰⁴-⁹]+/u, (raised) => `-${raised.normalize("NFKC")}`)
    .replaceAll(/\p{Pd}/gu, "-")
    .toLowerCase() === number.toLowerCase();

/** The number that a text begins with, which may be what a sentence counts: "16-жастағы". */
const LEADING = /^[\s"“„«([§*]*(\d+(?:\.\d+)*[¹²³⁰⁴-⁹]*(?:\p{Pd}\d+)?(?:\p{L}(?!\p{L}))?)/u;

/** The mark that a text begins with: "5.", "(b)". */
const MARKED = /^\s*\(?(\d[\d.]*(?:\p{Pd}\d+)?\p{L}?|\p{L}{1,2}(?=\)))(?<!\.)[.)]+/iu;

/** The mark of an item, a level or a number that a text begins with, also behind a word for the part, whole or short. */
const BEGINS_WITH_NUMBER = new RegExp(
  '^[\\s"“„«(\\[§*]*(?:\\(?\\d[\\d.]*(?:\\p{Pd}\\d+)?\\p{L}?[.)\\]]|[ivxl]+[.)]|\\p{L}{1,2}[.)](?!\\s*\\p{L}{1,2}[.)])|' +
    "(?:articles?|art|sections?|sec|s|clauses?|cl|paragraphs?|paras?|points?|items?|chapters?|parts?|" +
    "стать[яи]|ст|(?:под)?пункты?|пп?|част[ьи]|ч|глав[аы]|гл|параграф|раздел)\\.?\\s*№?\\s*(?:\\p{N}|[IVXL]+[.:\\s]))",
  "iu",
);
