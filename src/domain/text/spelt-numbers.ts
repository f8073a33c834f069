import { thousandsBefore } from "./counted-thousands";
import { hasKazakhLetters } from "./kazakh-letters";

/** A number that is written out in a text, with where it stands. */
export interface SpeltNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The whole numbers below a million that a text writes out in English, Russian or Kazakh, in any case: "twenty-four",
 * «пяти», «жиырма төрт»; also where digits count its thousands, «5 тысяч». None of what counts in order, "fifth",
 * "twenty-fifth", nor of other numbers in digits.
 */
export function speltNumbers(text: string): readonly SpeltNumber[] {
  const isKazakh = hasKazakhLetters(text);
  const numbers: (SpeltNumber & Sum)[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const value = WORDS.get(word.toLowerCase().replaceAll("ё", "е"));
    if (value === undefined || (!isKazakh && IS_HE.test(text.slice(index)))) continue;
    const before = numbers.at(-1);
    const sum = before && isJoined(before, text.slice(before.end, index)) ? join(before, value) : undefined;
    const own = before && sum ? { ...sum, start: before.start } : beginAt(index, value, text, before);
    // "5 (five) thousand" says its five twice.
    if (before && own.start <= before.start) numbers.pop();
    numbers.push({ ...own, value: Math.round(own.thousands * 1000) + own.rest, end: index + word.length });
  }
  return numbers
    .filter(({ last, end }) => last % 10 > 0 || !IN_ORDER.test(text.slice(end)))
    .map(({ value, start, end }) => ({ value, start, end }));
}

/** A number of one word by now, with the digits that count its thousands. */
function beginAt(start: number, value: number, text: string, before?: SpeltNumber): Sum & Pick<SpeltNumber, "start"> {
  if (value !== 1000) return { thousands: 0, rest: value, last: value, start };
  const digits = thousandsBefore(text, start, before?.value);
  return { thousands: digits?.value ?? 1, rest: 0, last: value, start: digits?.start ?? start };
}

/** A text with digits for the numbers that it writes out: "within 24 hours". */
export function withDigits(text: string): string {
  const numbers = speltNumbers(text);
  const pieces = numbers.map(({ value, start }, at) => `${text.slice(numbers[at - 1]?.end ?? 0, start)}${value}`);
  return [...pieces, text.slice(numbers.at(-1)?.end ?? 0)].join("");
}

/** A number of several words, as far as it is read. */
interface Sum {
  readonly thousands: number;
  readonly rest: number;
  /** Of its last word. */
  readonly last: number;
}

/** "twenty-four", "a hundred and five", but not "ten and five". */
const isJoined = ({ last }: Sum, between: string): boolean =>
  /^(?:\s+|-)$/u.test(between) || (last % 100 === 0 && /^\s+and\s+$/u.test(between));

/** A number with the next word, "twenty" and "four", "two" and "hundred"; undefined where that begins another. */
function join({ thousands, rest, last }: Sum, next: number): Sum | undefined {
  if (next === 1000) return thousands === 0 && last !== 1000 ? { thousands: rest, rest: 0, last: next } : undefined;
  if (next === 100 && last < 10) return { thousands, rest: rest + last * (next - 1), last: next };
  const below = [1000, 100, 10].find((one) => last % one === 0) ?? 0;
  return next < below ? { thousands, rest: rest + next, last: next } : undefined;
}

/** In Russian, where it is ten in Kazakh; of the numbers behind that, two have no letters of Kazakh alone. */
const IS_HE = /^он(?!\p{L})(?!\s+(?:бес|алты)(?!\p{L}))/iu;

/** Behind a number, what makes one of it that counts in order: "-fifth", « пятый», « бесінші». */
const IN_ORDER = new RegExp(
  "^(?:-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)" +
    "|\\s+(?:перв|втор|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую)" +
    "|\\s+трет(?:ий|ь(?:я|е|его|ей|ему|им|ем|ю))" +
    "|\\s+\\p{L}+[іы]нш[іы]\\p{L}*)(?!\\p{L})",
  "iu",
);

/** Numbers that follow one another by a step, each with its forms. */
const counted = (from: number, step: number, words: readonly string[]): readonly (readonly [string, number])[] =>
  words.flatMap((forms, at) => forms.split("|").map((word) => [word, from + at * step] as const));

const inCases = (stems: string, endings: string): readonly string[] =>
  stems.split(" ").map((stem) =>
    endings
      .split(" ")
      .map((ending) => stem.replace("*", ending))
      .join("|"),
  );

/** «семью» is a family, too. */
const RUSSIAN_ONES = [
  "один|одна|одно|одного|одной|одному|одним|одном|одну",
  "два|две|двух|двум|двумя",
  "три|трех|трем|тремя",
  "четыре|четырех|четырем|четырьмя",
  ...inCases("пят* шест*", "ь и ью"),
  "семь|семи",
  "восемь|восьми|восемью|восьмью",
  ...inCases("девят* десят*", "ь и ью"),
  ...inCases(
    "одиннадцат* двенадцат* тринадцат* четырнадцат* пятнадцат* шестнадцат* семнадцат* восемнадцат* девятнадцат*",
    "ь и ью",
  ),
];
const RUSSIAN_TENS = [
  ...inCases("двадцат* тридцат*", "ь и ью"),
  "сорок|сорока",
  "пятьдесят|пятидесяти",
  "шестьдесят|шестидесяти",
  "семьдесят|семидесяти",
  "восемьдесят|восьмидесяти",
  "девяносто|девяноста",
  "сто|ста",
];
const RUSSIAN_HUNDREDS = [
  "двести|двухсот|двумстам",
  "триста|трехсот|тремстам",
  "четыреста|четырехсот|четыремстам",
  ...inCases("пят* шест* сем*", "ьсот исот истам"),
  "восемьсот|восьмисот|восьмистам",
  ...inCases("девят*", "ьсот исот истам"),
];

const WORDS = new Map([
  ...counted(1, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ")),
  ...counted(15, 1, "fifteen sixteen seventeen eighteen nineteen".split(" ")),
  ...counted(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" ")),
  ...counted(1000, 1, ["thousand|тысяча|тысячи|тысячу|тысяче|тысяч"]),
  ...counted(1, 1, RUSSIAN_ONES),
  ...counted(20, 10, RUSSIAN_TENS),
  ...counted(200, 100, RUSSIAN_HUNDREDS),
  ...counted(1, 1, "бір екі үш төрт бес алты жеті сегіз тоғыз он".split(" ")),
  ...counted(20, 10, "жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз".split(" ")),
  ...counted(1000, 1, ["мың"]),
]);
