import { foldCodes } from "../../text/fold-code";
import { forms } from "../grammar/forms";
import { kazakh } from "../grammar/kk";

/** A word needs as many letters to lose an ending and still be told from others. */
const SHORTEST = 3;

const longestFirst = (endings: readonly string[]): readonly string[] =>
  [...new Set(endings.map(foldCodes))].sort((a, b) => b.length - a.length);

const RUSSIAN = longestFirst(
  forms(
    "ами ями ого его ому ему ыми ими иями иях иям ией ии ию ий ов ев ей ам ям ах ях ой ый ая яя ое ее ую юю ых их ым им ою ею а я о е у ю ы и ь й",
  ),
);
const KAZAKH = longestFirst(kazakh.suffixes);
/** A consonant softens before an ending: "құқық", "құқығы". */
const HARD: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ғқ гк бп"].join("").split(" ").map(([soft = "", hard = ""]) => [foldCodes(soft), foldCodes(hard)]),
);

const cut = (word: string, endings: readonly string[]): string => {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
};

/** What stays of a folded word whatever its case, in Russian and in Kazakh, each marked so that they are never mixed. */
export function stemsOf(word: string, isCyrillic: boolean): readonly string[] {
  const own = cut(word, KAZAKH);
  const last = own.slice(-1);
  const kazakhStem = `k${own.slice(0, -1)}${HARD[last] ?? last}`;
  return isCyrillic ? [`r${cut(word, RUSSIAN)}`, kazakhStem] : [kazakhStem];
}
