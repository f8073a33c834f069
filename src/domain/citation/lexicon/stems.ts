import { foldCodes } from "../../text/fold-code";
import { forms } from "../grammar/forms";
import { kazakh } from "../grammar/kk";

/** A word needs as many letters to lose an ending and still be told from others. */
const SHORTEST = 3;

/** Endings of a language, and how long the longest is: looking each beginning of the end up is quicker than trying all. */
interface Endings {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
  /** Codes that one of them ends with. */
  readonly last: ReadonlySet<number>;
}

const toEndings = (endings: readonly string[]): Endings => {
  const all = new Set(endings.map(foldCodes));
  const lengths = [...all].map(({ length }) => length);
  return { all, longest: Math.max(...lengths), last: new Set([...all].map(lastCode)) };
};

const lastCode = (word: string): number => word.charCodeAt(word.length - 1);

/** A word without each ending it has, the longest ending first. */
function withoutEndings(word: string, { all, longest, last }: Endings): readonly string[] {
  const stems: string[] = [];
  if (!last.has(lastCode(word))) return stems;
  for (let at = Math.max(SHORTEST, word.length - longest); at < word.length; at++)
    if (all.has(word.slice(at))) stems.push(word.slice(0, at));
  return stems;
}

const RUSSIAN = toEndings(
  forms(
    "ами ями ия ие ием ого его ому ему ыми ими иями иях иям ией ии ию ий ов ев ей ам ям ах ях ой ый ая яя ое ее ую юю ых их ым им ом ем ою ею а я о е у ю ы и ь й",
  ),
);
const PLURALS = forms("лар лер дар дер тар тер");
const KAZAKH = toEndings([
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

/** Letters a Kazakh stem needs where a shorter ending than the longest may be the right one: "комитет-інің", "комитет-і". */
const SHORTEST_OF_SEVERAL = 5;

function kazakhStems(word: string): readonly string[] {
  const [shortest = word, ...others] = withoutEndings(word, KAZAKH);
  const stems = [shortest, ...others.filter(({ length }) => length >= SHORTEST_OF_SEVERAL)];
  if (shortest !== word && word.length >= SHORTEST_OF_SEVERAL) stems.push(word);
  return stems.map((stem) => {
    const last = stem.slice(-1);
    return `k${stem.slice(0, -1)}${HARD[last] ?? last}`;
  });
}

/** Names of two may share their first word in the plural: "the Conventions on … and on …". */
const SHARED_HEADS: ReadonlySet<string> = new Set(["conventions", "covenants", "protocols"]);

/** What stays of a folded word whatever its case, each stem marked with its language so that they are never mixed. */
export function stemsOf(word: string, isCyrillic: boolean): readonly string[] {
  if (isCyrillic) return [`r${withoutEndings(word, RUSSIAN)[0] ?? word}`, ...kazakhStems(word)];
  return [...kazakhStems(word), `e${SHARED_HEADS.has(word) ? word.slice(0, -1) : word}`];
}
