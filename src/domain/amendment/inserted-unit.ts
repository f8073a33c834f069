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

const RU_UNITS =
  "(?<article>стать)[её]й|(?:(?<unit>(?:под)?пункт)ом|(?<part>част)ью|(?<chapter>глав|параграф)(?:ой|ом))";
const RU_OBJECTS = "(?<article>стать)ю|(?<unit>(?:под)?пункт)|(?<part>част)ь|(?<chapter>глав)у";
const EN_UNITS =
  "(?<article>article|section|clause)|(?<unit>sub-?(?:section|clause|paragraph)|paragraph|point|item)|(?<chapter>chapter|part)";
const EN_NEW = "(?:insert|add)(?:ing|ed|s)?|new|following|an?|another|additional";
const KK_UNITS = "(?<article>бап)|(?<unit>тармақша|тармақ)|(?<part>бөлік)|(?<chapter>тарау)";
/** Into what it goes, with nothing but a blank before what it is: "add to Article 2 paragraph 5". */
const RU_HOST = "(?:во? (?:(?:стать|част|(?:под)?пункт|глав)\\p{L}* [\\d().-]+ )+)?";
const EN_HOST = "(?:(?:to|in|into) (?:(?:article|section|clause|sub-?section|paragraph) [\\p{L}\\d().-]+ )+)?";

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!${LETTER})(?:${RU_UNITS}) ${NUMBER}${ENDS}`, "giu"),
  new RegExp(`(?:добав|включ|встав)\\p{L}+ ${RU_HOST}(?:нов\\p{L}+ )?(?:${RU_OBJECTS}) ${NUMBER}${ENDS}`, "giu"),
  new RegExp(`(?<!\\p{L})(?:${EN_NEW}) ${EN_HOST}(?:${EN_UNITS}) ${NUMBER}${ENDS}`, "giu"),
  new RegExp(`(?<!${LETTER}|\\d)${NUMBER}(?:-| ?)(?:${KK_UNITS})[пмб]ен(?!${LETTER})`, "giu"),
];

/** More than one number: "пунктами 5 и 6", "paragraphs 5 and 6", "5 және 6-тармақтармен". */
const SEVERAL = new RegExp(
  [
    `(?<!${LETTER})(?:(?:стать|част)ями|(?:(?:под)?пункт|глав)ами) \\(?\\d`,
    `(?<!\\p{L})(?:${EN_NEW}) (?:articles|sections|clauses|sub-?(?:sections|clauses|paragraphs)|paragraphs|points|items) \\(?[\\da-z]`,
    "(?:баптар|тармақтар|тармақшалар|бөліктер)мен(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** The part that a solution adds by its number; undefined where it says none, or "several" of them. */
export function insertedUnit(solution: string): InsertedUnit | "several" | undefined {
  const frame = withMarks(solution, textsForLaw(solution)).replaceAll(/\s+/gu, " ");
  const found = PATTERNS.flatMap((pattern) => [...frame.matchAll(pattern)].map(toUnit));
  const [first, ...others] = found;
  if (SEVERAL.test(frame) || others.some((one) => one.number !== first?.number)) return "several";
  return first;
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
  const marked = MARKED.exec(text)?.[1];
  if (inserted === "several") return marked === undefined ? undefined : text;
  const { number } = inserted;
  if ([marked, NAMED.exec(text)?.[1], NAMED_BEHIND.exec(text)?.[1]].some((one) => isSame(one, number))) return text;
  // An article may begin with its first paragraph.
  if (inserted.name !== undefined) return `${inserted.name}.${marked === undefined ? " " : "\n"}${text}`;
  const form = marked === undefined ? (inserted.marked ?? formOf(inserted)) : undefined;
  return form === undefined ? undefined : `${form} ${text}`;
}

const isSame = (one: string | undefined, number: string): boolean => one?.toLowerCase() === number.toLowerCase();

/** What a text begins with: "5.", "(b)", and "Article 5", "5-бап", which may be what a sentence is about. */
const MARKED = /^\s*\(?(\d[\d.]*(?:-\d+)?\p{L}?|\p{L}{1,2}(?=\)))(?<!\.)[.)]+\s/iu;
const NAMED = /^\s*\p{L}[\p{L}-]+ (\d[\d.]*(?:-\d+)?\p{L}?)(?<!\.)(?![\p{L}\p{N}-])/iu;
const NAMED_BEHIND = /^\s*(\d[\d.]*(?:-\d+)?)-\p{L}+/iu;
