import type { Instrument } from "../../instrument/instrument";
import { isBlankCode, isWordCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { ResolvedCitation } from "../citation";
import { anyWord } from "../grammar/any-word";
import { GRAMMARS } from "../grammar/grammars";
import type { NameIndex } from "../names/name-index";

/**
 * Whether a citation has words or numbers beyond its name, its units and its
 * places, which a normal form would lose: a date, a gloss in brackets, "read
 * together with", "or".
 */
export function saysMore(citation: ResolvedCitation, instrument: Instrument, names: NameIndex): boolean {
  const { text, pinpoints } = citation;
  const numbers = new Set(
    pinpoints.flatMap(({ kind = "", path, to = [] }) =>
      [kind, ...path, ...to].flatMap(pieces).map((piece) => piece.toLowerCase()),
    ),
  );
  const nameAt = text.indexOf(citation.name);
  const isInName = (at: number): boolean => citation.name !== "" && at >= nameAt && at < nameAt + citation.name.length;
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      // Names may begin with a mark: "«Білім туралы» ҚР Заңы", "(EU) 2016/679".
      at = isInName(at) ? Math.max(at + 1, knownEnd(text, at, names)) : at + 1;
      continue;
    }
    // What a pointer's words are is no matter: they stand for an instrument that will be named.
    const known = citation.pointer && isInName(at) ? nameAt + citation.name.length : knownEnd(text, at, names);
    const end = known > at ? known : wordEnd(text, at);
    const words = known > at ? [] : pieces(text.slice(at, end));
    const isExtra = words.some(
      (word) => !numbers.has(word.toLowerCase()) && !(isInName(at) && isYearOrRegion(word, instrument)),
    );
    if (isExtra) return true;
    at = end;
  }
  return JOINED_OTHERWISE.test(text) || hasMark(text, pinpoints);
}

/** Whether a number carries a raised one, "16³", that is no part of it as in "134¹", which is 134-1: a footnote's mark. */
const hasMark = (text: string, pinpoints: ResolvedCitation["pinpoints"]): boolean =>
  [...text.matchAll(/[⁰¹²³⁴-⁹]+/gu)].some(([raised]) => {
    const end = `-${[...raised].map((digit) => RAISED.indexOf(digit)).join("")}`;
    return !pinpoints.some(({ path, to = [] }) => [...path, ...to].some((number) => number.endsWith(end)));
  });

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Places side by side in another way than a list says: "3 or 12", "16 read together with 3". */
const JOINED_OTHERWISE = new RegExp(
  `(?<!\\p{L})(?:or|или|либо|немесе|${anyWord(({ joins }) => joins.with)})(?!\\p{L})`,
  "iu",
);

const ORGANISATIONS = Object.values(GRAMMARS)
  .flatMap(({ organisations }) => organisations.flatMap(({ before }) => before))
  .map((words) => `${words.toLowerCase()} `);

/** Where the words end that the grammar or the catalogue knows; the offset itself when it knows none. */
function knownEnd(text: string, at: number, names: NameIndex): number {
  const match = { end: at, meaning: -1 };
  let end = at;
  const take = (): void => {
    end = Math.max(end, match.end);
  };
  if (longestPhrase(names.phrases, text, at, match, names.suffixes, names.takesSuffix)) take();
  if (longestPhrase(names.joins, text, at, match)) take();
  if (longestPhrase(names.ordinals, text, at, match)) take();
  const ahead = text.slice(at, at + 40).toLowerCase();
  const organisation = ORGANISATIONS.find((words) => ahead.startsWith(words));
  return organisation === undefined ? end : Math.max(end, at + organisation.length);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at)) && !isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** A number and a letter that stand together are told apart: "12a" is 12 and a. */
const pieces = (word: string): readonly string[] => word.match(/\d+|\p{L}+/gu) ?? [];

const YEAR_WORD = /^(?:г|год|года|жыл|жылғы)$/iu;
const REGION = /^(?:\p{Lu}{2,3}|Australia|Kazakhstan)$/u;

/** What may stand behind a name, and was compared with the instrument when the name was read. */
const isYearOrRegion = (word: string, { adopted, title }: Instrument): boolean =>
  YEAR_WORD.test(word) ||
  REGION.test(word) ||
  (/^(?:19|20)\d\d$/u.test(word) && (adopted?.startsWith(word) === true || title.en.includes(word)));
