import { LETTER } from "./word-forms";

const ALNUM = LETTER.replace("]", "\\d]");

/** The number of a part of the draft as an instruction has it, folded: "3", "4(2)", "(b)", "2)", "12-1", "iv", "b", but not "в". */
const NUMBER = `(?:\\d{1,4}${LETTER}{0,2}(?:[.-]\\d{1,4}${LETTER}{0,2}){0,3}\\.?(?:\\)|(?:\\(${ALNUM}{1,4}\\))*)|\\(?${ALNUM}{1,4}\\)(?:\\(${ALNUM}{1,4}\\))*|(?![вкосуи] )(?:[ivxlc]+|[a-zа-я])(?!${LETTER}))`;
const AND = ",? ?(?:and|or|и|или|және|мен|пен|бен)";
/** With an end, so that a text is read in steps in proportion to its length. */
const listOf = (one: string): string => `${one}(?:(?:, ?|${AND} )${one}){0,50}`;
export const NUMBERS = listOf(NUMBER);
/** "пункты 2 или 3": one of them, and nobody knows which. */
export const ONE_OF_SOME = new RegExp(`(?<!${LETTER})${NUMBER},? (?:or|или|либо|немесе) ${NUMBER}`, "u");

/** Units from the widest to the narrowest, as the laws of a language have them one in another. */
const EN = [
  "part",
  "chapter",
  "(?:article|section|clause)",
  "sub-?(?:section|clause)",
  "paragraph",
  "(?:sub-?paragraph|point|item)",
];
const RU = ["раздел", "глав(?!н)", "стать", "част(?!н|ич)", "пункт", "подпункт", "абзац"];
const KK = ["тарау", "ба[пб]", "бөлі[кг]", "тарма[қғ](?!ша)", "тармақша", "абзац"];
export const EN_UNIT = `(?:${EN.join("|")})s?`;
export const RU_UNIT = `(?:${RU.join("|")})${LETTER}*`;
export const KK_UNIT = `(?:${KK.join("|")})${LETTER}*`;

const EN_FIRST = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const RU_FIRST = "перв втор трет четверт пят шест седьм восьм девят десят".split(" ");
const KK_FIRST = "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split(" ");
/** None that ends a longer one: "twenty-first", "двадцать первая", "он бірінші". */
const EN_ORDINALS = listOf(`(?<![a-z-])(?:${EN_FIRST.join("|")})(?!${LETTER})`);
export const RU_ORDINALS = listOf(
  `(?<!${LETTER}|(?:дцать|сорок|десят) )(?:${RU_FIRST.join("|")})ь?[аеиоуыюя][йюяеимхго]{0,3}(?!${LETTER})`,
);
const KK_ORDINALS = listOf(`(?<!${LETTER}|(?:он|жиырма|отыз) )(?:${KK_FIRST.join("|")})(?!${LETTER})`);

/** Parts of the draft by their numbers, or counted in words. */
export const EN_NAMED = `(?:${EN_UNIT} ${NUMBERS}|${EN_ORDINALS} ${EN_UNIT})`;
export const RU_NAMED = `(?:${RU_UNIT} (?:${NUMBERS}|${RU_ORDINALS})|${RU_ORDINALS} ${RU_UNIT})`;
export const KK_NAMED = `(?:(?:${NUMBERS}[- ]|${KK_ORDINALS} )${KK_UNIT})`;
export const UNITS_NAMED = [EN_NAMED, RU_NAMED, KK_NAMED].join("|");
/** Any of them, and any as a whole word. */
export const UNIT = new RegExp(`(?:${UNITS_NAMED})`, "u");
export const UNIT_ALONE = new RegExp(`(?<!\\p{L})(?:${UNITS_NAMED})(?!\\p{L})`, "u");

const EN_COUNTED = new RegExp(`(${EN_ORDINALS}|(?<![a-z-])(?:last|final)) (${EN_UNIT})(?!${LETTER})`, "gu");
const KK_COUNTED = new RegExp(`(${KK_ORDINALS}|(?<!${LETTER})соңғы) (${KK_UNIT})`, "gu");
/** The number stands with the noun on either side of it, "первый пункт второй части", "пункт первый части второй". */
const RU_LAST = `(?<!${LETTER})последн${LETTER}+`;
const RU_COUNTED = new RegExp(
  `(${RU_ORDINALS}|${RU_LAST}) (${RU_UNIT})|(?<!${LETTER})(${RU_UNIT}) (${RU_ORDINALS}|${RU_LAST})`,
  "gu",
);

/** What stands for the number of the last, which none has. */
export const LAST = "0";

const digitsOf = (words: string): string =>
  words.replace(/\p{L}{3,}/gu, (word) => {
    const at = [EN_FIRST, KK_FIRST].map((all) => all.indexOf(word)).find((found) => found >= 0);
    const number = (at ?? RU_FIRST.findIndex((stem) => word.startsWith(stem))) + 1;
    return /^(?:and|или|және|мен|пен|бен)$/u.test(word) ? word : String(number);
  });

/** "части 1 и 3" of "первую и третью части", "2-тармақ" of "екінші тармақ". */
const inDigits = (said: string): string =>
  said
    .replace(EN_COUNTED, (_, words: string, unit: string) => `${unit} ${digitsOf(words)}`)
    .replace(KK_COUNTED, (_, words: string, unit: string) => `${digitsOf(words)}-${unit}`)
    .replace(
      RU_COUNTED,
      (_, before = "", unit = "", first = "", behind = "") => `${unit || first} ${digitsOf(before || behind)}`,
    );

/** Units of one kind that a text names: "подпункты 2) и 3)". */
export interface NamedUnits {
  /** By place in the list of their language, from the widest on. */
  readonly level: number;
  /** Of "4(2) and 5": `[["4", "2"], ["5"]]`. */
  readonly numbers: readonly (readonly string[])[];
  /** Whether something is only said to be in it: "in section 4", "из пункта 2", "3-тармақта". */
  readonly isPlace: boolean;
}

/** How units are named in a language. */
export interface UnitNames {
  /** The level of articles; what is wider are headings. */
  readonly article: number;
  readonly patterns: readonly RegExp[];
}

export const UNIT_NAMES: readonly UnitNames[] = [
  { article: 2, patterns: EN.map((unit) => new RegExp(`(?<![a-z-])${unit}s? (${NUMBERS})`, "gu")) },
  { article: 2, patterns: RU.map((unit) => new RegExp(`(?<!${LETTER})${unit}${LETTER}* (${NUMBERS})`, "gu")) },
  { article: 1, patterns: KK.map((unit) => new RegExp(`(${NUMBERS})[- ]${unit}${LETTER}*`, "gu")) },
];

/**
 * The units that a folded text names in a language, in digits or in words, together where they may be one in
 * another: not what "and" joins, or a kind that comes again, but for two side by side, "in paragraph 1 and paragraph 3".
 */
export function unitsNamed(said: string, { patterns }: UnitNames): readonly (readonly NamedUnits[])[] {
  const text = inDigits(said);
  const found = patterns
    .flatMap((pattern, level) => [...text.matchAll(pattern)].map((match) => ({ level, match })))
    .sort((a, b) => a.match.index - b.match.index);
  const groups: NamedUnits[][] = [];
  let end = 0;
  for (const { level, match } of found) {
    const group = groups.at(-1) ?? [];
    const before = text.slice(end, match.index);
    const last = group.at(-1);
    const isAgain = last?.level !== level && group.some((one) => one.level === level);
    const isJoined = JOINS.test(before) && (last?.level !== level || IS_OBJECT.test(match[0]));
    if (!last || isAgain || isJoined) groups.push(isAgain && LINKS.test(before) ? group.splice(-1) : []);
    const isPlace = PLACE_BEFORE.test(before) || PLACE_BEHIND.test(match[0]);
    groups.at(-1)?.push({ level, numbers: numbersIn(match[1] ?? ""), isPlace });
    end = match.index + match[0].length;
  }
  return groups;
}

/** In a case in which it holds nothing else that is named: "пункт 3 части 1 и часть 3", not "и части 3". */
const IS_OBJECT = /^(?:раздел|глав[ау]|стать[юя]|часть|(?:под)?пункт|абзац) /u;
const PLACE_BEFORE = /(?:^| )(?:in|from|во?|из) $/u;
const PLACE_BEHIND = /(?:[дт][ае]|[дтн][ае]н)$/u;
/** What stands between a unit and the wider one that it is in: "(a) of subsection (3)", "1) пункта 3". */
const LINKS = /^ (?:of (?:the )?)?$/u;
const JOINS = new RegExp(`^${AND} |${AND} $`, "u");

/** The units that a folded text counts in words. */
export const unitsCounted = (said: string, names: UnitNames): readonly NamedUnits[] =>
  [EN_COUNTED, RU_COUNTED, KK_COUNTED].flatMap((counted) =>
    (said.match(counted) ?? []).flatMap((one) => unitsNamed(one, names).flat()),
  );

const numbersIn = (numbers: string): NamedUnits["numbers"] =>
  numbers.split(new RegExp(`,|${AND} `, "u")).map((number) => number.match(/[\p{L}\d-]+/gu) ?? []);
