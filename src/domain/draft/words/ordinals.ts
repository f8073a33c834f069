import type { Language } from "../../language";

/** Ordinal numbers in words, for reading "Глава четырнадцатая" and for citing an indent, which has no number. */

const RUSSIAN_ENDS = "(?:ый|ий|ой|ая|ья|яя|ое|ье|ого|его)";
const RUSSIAN_ONES = ["", "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят"];
const RUSSIAN_TEENS = [
  "десят",
  "одиннадцат",
  "двенадцат",
  "тринадцат",
  "четырнадцат",
  "пятнадцат",
  "шестнадцат",
  "семнадцат",
  "восемнадцат",
  "девятнадцат",
];
const RUSSIAN_TENS = [
  "двадцат",
  "тридцат",
  "сороков",
  "пятидесят",
  "шестидесят",
  "семидесят",
  "восьмидесят",
  "девяност",
];
const RUSSIAN_TENS_BEFORE = [
  "двадцать",
  "тридцать",
  "сорок",
  "пятьдесят",
  "шестьдесят",
  "семьдесят",
  "восемьдесят",
  "девяносто",
];

const KAZAKH_ONES = [
  "",
  "бірінші",
  "екінші",
  "үшінші",
  "төртінші",
  "бесінші",
  "алтыншы",
  "жетінші",
  "сегізінші",
  "тоғызыншы",
];
const KAZAKH_TENS = [
  "оныншы",
  "жиырмасыншы",
  "отызыншы",
  "қырқыншы",
  "елуінші",
  "алпысыншы",
  "жетпісінші",
  "сексенінші",
  "тоқсаныншы",
];
const KAZAKH_TENS_BEFORE = ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

const ENGLISH_CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ENGLISH_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Stem of a Russian ordinal and the word before it: 21 is "двадцать " and "перв". */
function russianStem(value: number): readonly [before: string, stem: string] | undefined {
  if (value < 10) return ["", RUSSIAN_ONES[value] ?? ""];
  if (value < 20) return ["", RUSSIAN_TEENS[value - 10] ?? ""];
  if (value > 99) return undefined;
  const ten = Math.floor(value / 10) - 2;
  return value % 10 === 0
    ? ["", RUSSIAN_TENS[ten] ?? ""]
    : [`${RUSSIAN_TENS_BEFORE[ten] ?? ""} `, RUSSIAN_ONES[value % 10] ?? ""];
}

function kazakh(value: number): string | undefined {
  if (value < 10) return KAZAKH_ONES[value];
  if (value > 99) return undefined;
  const ten = Math.floor(value / 10) - 1;
  return value % 10 === 0 ? KAZAKH_TENS[ten] : `${KAZAKH_TENS_BEFORE[ten] ?? ""} ${KAZAKH_ONES[value % 10] ?? ""}`;
}

/** Words that count what was inserted behind a number: "12 bis", "12 тер". */
export const INSERT_WORDS: ReadonlyMap<string, number> = new Map([
  ["bis", 2],
  ["ter", 3],
  ["quater", 4],
  ["quinquies", 5],
  ["бис", 2],
  ["тер", 3],
  ["кватер", 4],
]);

/** Pattern of an ordinal in words, in any of the three languages, folded. */
export const ORDINAL_WORDS: string = (() => {
  const words: string[] = [...ENGLISH_CARDINALS, ...ENGLISH_ORDINALS];
  for (let value = 99; value > 0; value--) {
    const [before, stem] = russianStem(value) ?? ["", ""];
    words.push(`${before}${stem}${RUSSIAN_ENDS}`, kazakh(value) ?? "");
  }
  return words
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .join("|");
})();

const VALUES: ReadonlyMap<string, number> = (() => {
  const values = new Map<string, number>();
  ENGLISH_CARDINALS.forEach((word, index) => values.set(word, index + 1));
  ENGLISH_ORDINALS.forEach((word, index) => values.set(word, index + 1));
  for (let value = 1; value < 100; value++) {
    const [before, stem] = russianStem(value) ?? ["", ""];
    values.set(`${before}${stem}`, value);
    values.set(kazakh(value) ?? "", value);
  }
  return values;
})();

/** The number that a folded ordinal says; undefined for another word. */
export const ordinalValue = (word: string): number | undefined =>
  VALUES.get(word) ?? VALUES.get(word.replace(new RegExp(`${RUSSIAN_ENDS}$`, "u"), ""));

/** An indent's place in words: "второй", "екінші", "second"; in digits from a hundred on. */
export function ordinalWord(value: number, language: Language): string {
  if (language === "en") return ENGLISH_ORDINALS[value - 1] ?? `${value}th`;
  if (language === "kk") return kazakh(value) ?? `${value}-ші`;
  const [before, stem] = russianStem(value) ?? ["", ""];
  if (stem === "") return `${value}-й`;
  const end = stem === "трет" ? "ий" : /^(?:втор|шест|седьм|восьм|сороков)$/u.test(stem) ? "ой" : "ый";
  return `${before}${stem}${end}`;
}

/** A number in words as a Russian feminine noun takes it, "вторая", "второй"; one that is not plain as it is. */
export function feminineOrdinal(number: string, form: "nominative" | "genitive"): string {
  const word = /^\d{1,2}$/u.test(number) ? ordinalWord(Number(number), "ru") : "";
  if (!/[иыо]й$/u.test(word)) return number;
  const stem = word.slice(0, -2);
  if (stem.endsWith("трет")) return form === "nominative" ? `${stem}ья` : `${stem}ьей`;
  return form === "nominative" ? `${stem}ая` : `${stem}ой`;
}
