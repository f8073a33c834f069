import { foldCodes } from "../../text/fold-code";
import { forms } from "../grammar/forms";
import { kazakh } from "../grammar/kk";

/** A word needs as many letters to lose an ending and still be told from others. */
const SHORTEST = 3;

const longestFirst = (endings: readonly string[]): readonly string[] =>
  [...new Set(endings.map(foldCodes))].sort((a, b) => b.length - a.length);

const RUSSIAN = longestFirst(
  forms(
    "ами ями ия ие ием ого его ому ему ыми ими иями иях иям ией ии ию ий ов ев ей ам ям ах ях ой ый ая яя ое ее ую юю ых их ым им ою ею а я о е у ю ы и ь й",
  ),
);
const PLURALS = forms("лар лер дар дер тар тер");
const KAZAKH = longestFirst([
  ...kazakh.suffixes,
  ...PLURALS.flatMap((plural) => [plural, ...kazakh.suffixes.map((ending) => plural + ending)]),
]);
/** A consonant softens before an ending: "құқық", "құқығы". */
const HARD: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ғқ гк бп"]
    .join("")
    .split(" ")
    .map(([soft = "", hard = ""]) => [foldCodes(soft), foldCodes(hard)]),
);

const cut = (word: string, endings: readonly string[]): string => {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
};

/** Letters a Kazakh stem needs where a shorter ending than the longest may be the right one: "комитет-інің", "комитет-і". */
const SHORTEST_OF_SEVERAL = 5;

function kazakhStems(word: string): readonly string[] {
  const stems = new Set([cut(word, KAZAKH)]);
  for (const ending of KAZAKH)
    if (word.length - ending.length >= SHORTEST_OF_SEVERAL && word.endsWith(ending))
      stems.add(word.slice(0, word.length - ending.length));
  if (word.length >= SHORTEST_OF_SEVERAL) stems.add(word);
  return [...stems].map((stem) => {
    const last = stem.slice(-1);
    return `k${stem.slice(0, -1)}${HARD[last] ?? last}`;
  });
}

/** Names of two may share their first word in the plural: "the Conventions on … and on …". */
const SHARED_HEADS: ReadonlySet<string> = new Set(["conventions", "covenants", "protocols"]);

/** What stays of a folded word whatever its case, each stem marked with its language so that they are never mixed. */
export function stemsOf(word: string, isCyrillic: boolean): readonly string[] {
  if (isCyrillic) return [`r${cut(word, RUSSIAN)}`, ...kazakhStems(word)];
  return [...kazakhStems(word), `e${SHARED_HEADS.has(word) ? word.slice(0, -1) : word}`];
}
