import { DOCUMENT_PATH, DOCUMENT_SYMBOL } from "./document-symbols";
import { type InstrumentNames, instrumentsCalled, isOfKind } from "./instrument-names";
import { withPlacesApart } from "./place-paths";
import { type SearchWord, searchWords } from "./search-words";

/**
 * A query with blanks for the slashes of what reads as a symbol and is none: places behind a known name, "CRC/16/1",
 * "CRC/C/GC/25/67", and numbers that nothing says are those of a document, "2020/2021". Other symbols stay, known or not.
 */
export const withSlashesRead = (names: InstrumentNames, query: string): string =>
  query.includes("/")
    ? query
        .replace(PATH, (path: string, at: number) => withPlacesApart(names, path, query.slice(0, at)))
        .replace(SYMBOL, (symbol: string, at: number, all: string) => {
          const stays = isName(names, symbol) || !isNumber(symbol) || isOfUnion(symbol, around(all, symbol, at));
          return stays ? symbol : symbol.replaceAll("/", " ");
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

const PATH = new RegExp(DOCUMENT_PATH, "giu");
const SYMBOL = new RegExp(DOCUMENT_SYMBOL, "giu");

const isName = (names: InstrumentNames, text: string): boolean => instrumentsCalled(names, text).length > 0;

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
