import { fold } from "../text/fold";
import { anyOf, wholly } from "./wholly";

/** The words of a text that say what it is about, by how they begin. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/\p{L}{4,}|\p{N}+/gu) ?? [];
  return new Set(
    words.filter((word) => !COMMON.test(word)).map((word) => word.replace(/(?<=[a-z]{3})s$/u, "").slice(0, BEGINNING)),
  );
}

const BEGINNING = 5;
/** Words of any rule. */
const COMMON = wholly(
  anyOf(
    "shall must this that these those such with from which where when into upon their have been will each other than them they also under",
  ),
  anyOf("также если этот этого того которые который которых иные либо более менее случае чтобы"),
  anyOf("және үшін оның болып табылады немесе туралы бойынша жағдайда"),
);
