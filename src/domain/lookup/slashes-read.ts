import { DOCUMENT_SYMBOL } from "./document-symbols";
import { type InstrumentNames, isOfKind, spotNames } from "./instrument-names";
import { type SearchWord, searchWords } from "./search-words";

/**
 * A query with blanks for the slashes of what reads as a symbol and is none: places behind a known name, "CRC/16/1",
 * "CRC/C/GC/25/67", and numbers that nothing says are those of a document, "2020/2021". Other symbols stay, known or not.
 */
export const withSlashesRead = (names: InstrumentNames, query: string): string =>
  query.includes("/")
    ? query.replace(SYMBOL, (symbol: string, at: number) => {
        if (isName(names, symbol)) return symbol;
        if (!isNumber(symbol)) return placesApart(names, symbol);
        return isOfUnion(symbol, around(query, symbol, at)) ? symbol : symbol.replaceAll("/", " ");
      })
    : query;

/** Whether an act is called by a year and a number that no name is: "Act 2022/29", «2022/29 заңы». */
export const hasUnknownNumberOfAct = (names: InstrumentNames, query: string): boolean =>
  query.includes("/") &&
  [...query.matchAll(SYMBOL)].some(({ 0: symbol, index }) => {
    if (!isNumber(symbol) || areYearsInRow(symbol) || isName(names, symbol)) return false;
    const { last, next } = around(query, symbol, index);
    return (last !== undefined && isOfKind(last)) || isOneOf(LAWS_BEHIND, next);
  });

interface Around {
  readonly last?: SearchWord | undefined;
  readonly next?: SearchWord | undefined;
}

/** The words beside a symbol, but for the sign of a number before it, and for the Union behind it. */
const around = (query: string, symbol: string, at: number): Around => ({
  last: searchWords(query.slice(0, at))
    .filter(({ text }) => text !== "no")
    .at(-1),
  next: searchWords(query.slice(at + symbol.length)).find((word) => !isOneOf(UNION, word)),
});

const isNumber = (symbol: string): boolean => /^\d/u.test(symbol);

const SYMBOL = new RegExp(DOCUMENT_SYMBOL, "giu");

/** Whether a text is a name as a whole. */
function isName(names: InstrumentNames, text: string): boolean {
  const words = searchWords(text);
  return spotNames(names, words).some(({ start, end }) => start === 0 && end === words.length);
}

/**
 * The longest known name before places alone, apart from them, or a known number of the Union behind what it is called by,
 * "EU/2016/679". A step of letters between is of a symbol, "CRC/C/KAZ/CO/5-6"; behind numbers a letter is a level.
 */
function placesApart(names: InstrumentNames, symbol: string): string {
  const steps = symbol.split("/");
  const [first = "", ...others] = steps;
  const number = others.join("/");
  if (/^\d{4}\//u.test(number) && isName(names, number)) return `${first} ${number}`;
  for (let length = steps.length - 1; length > 0; length--) {
    const name = steps.slice(0, length).join("/");
    const places = steps.slice(length);
    if (PLACES.test(places.join("/")) && isName(names, name)) return [name, ...places].join(" ");
  }
  return symbol;
}

const PLACES = /^\d[^/]*(?:\/\d[^/]*)*(?:\/\p{L})?$/u;

/** Whether an unknown year and number are said to be the Union's: "2002/58/EC", "Regulation (EU) No 2019/1150". */
const isOfUnion = (symbol: string, { last, next }: Around): boolean =>
  /\p{L}$/u.test(symbol) ||
  (!areYearsInRow(symbol) && (isOneOf(ACTS, last) || isOneOf(UNION, last) || isOneOf(ACTS_BEHIND, next)));

/** "2020/2021", "2020/21" */
function areYearsInRow(symbol: string): boolean {
  const [year = "", next = ""] = symbol.split("/");
  const following = String(Number(year) + 1);
  return next === following || next === following.slice(2);
}

const toForms = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((word) => searchWords(word).flatMap(({ forms }) => forms)));

const isOneOf = (forms: ReadonlySet<string>, word: SearchWord | undefined): boolean =>
  word?.forms.some((form) => forms.has(form)) ?? false;

const ACTS = toForms("directive regulation директива регламент");
/** Kazakh has the kind behind the number. */
const ACTS_BEHIND = toForms("директивасы регламенті");
const LAWS_BEHIND = toForms("заңы кодексі");
const UNION = toForms("eu ec ес ео");
