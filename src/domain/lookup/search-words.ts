import { fold } from "../text/fold";
import { DOCUMENT_SYMBOL, isDocumentSymbol, symbolKey } from "./document-symbols";
import { stems } from "./stems";

/** A word of a text to be searched, with the forms under which it may be met. */
export interface SearchWord {
  readonly text: string;
  /** The word and its stems. */
  readonly forms: readonly string[];
}

const NUMBER = /\d+(?:[.-]\d+)*[a-z]?(?![\p{L}\p{M}])(?:\s?\((?:\d{1,3}(?:-\d{1,2})?|[ivx]{1,4}|[a-z]{1,2})\))*/u;
const LETTERS = /[\p{L}\p{M}]+(?:'\p{L}+)?/u;
/** A Roman number is one where numbers in brackets follow it: "III(3)(b)". */
const ROMAN = /[ivx]{1,5}(?:\((?:\d{1,3}|[a-z]{1,2})\))+/u;
const WORD = new RegExp(`${NUMBER.source}|${ROMAN.source}|${LETTERS.source}|\\d+|[§¶+]`, "gu");
const SYMBOL_OR_WORD = new RegExp(`${DOCUMENT_SYMBOL}|${WORD.source}`, "gu");
const DASH_OF_RUN = /(?<=\d\)?)\s?[-\u2010-\u2015\u2212]\s?(?=\(?\d)/gu;

/**
 * The words and numbers of a text in reading order. A number keeps its letter, its hyphen and its brackets: `"24a"`,
 * `"12-1"`, `"3(1)(b)"`; a year in brackets stands alone. The symbol of a document is one word: `"crc/c/gc/25"`.
 */
export const searchWords = (text: string): readonly SearchWord[] =>
  (
    fold(text)
      .replace(DASH_OF_RUN, "-")
      .match(text.includes("/") ? SYMBOL_OR_WORD : WORD) ?? []
  ).map((word) => {
    const plain = /^\d/.test(word) ? word.replaceAll(" ", "") : word.replace(/'s$/u, "");
    return isDocumentSymbol(word) ? asSymbol(word) : { text: plain, forms: stems(plain) };
  });

function asSymbol(word: string): SearchWord {
  const text = symbolKey(word);
  return { text, forms: [text] };
}

/** Whether two words are forms of one word. */
export const sameWord = (a: SearchWord, b: SearchWord): boolean => a.forms.some((form) => b.forms.includes(form));

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  (
    "a an the of on in at to for by with from and or not is are be been was were do does did done must shall should can could may " +
    "might will would who what which when where why how it its this that these those there about into as any all no if has have had say says " +
    "our their his her your my we they he she you i me us them regarding concerning under due " +
    "и в во на с со к о об от до по из за у а но или не что кто как где когда какой какая какие каких который ли же бы это " +
    "того должен должна должны обязан обязаны нужно для при про через его ее их " +
    "және мен бен пен немесе не кім қандай қашан қайда туралы үшін бойынша керек тиіс бұл осы сол ма ме ба бе " +
    "салу беру ету болу жасау алу қою бар жоқ еді"
  ).split(" "),
);

/** Whether a word only holds a question together. */
export const isEmptyWord = ({ text }: SearchWord): boolean => EMPTY.has(text);

const COMMON = new Set(
  (
    "child children kid minor right online internet digital ребенок ребенка дети детский несовершеннолетний право " +
    "онлайн интернет цифровой бала құқық цифрлық"
  )
    .split(" ")
    .flatMap(stems),
);

/** Whether a word is in nearly everything that can be found, so that it tells little. */
export const isCommonWord = (word: string): boolean => stems(word).some((form) => COMMON.has(form));
