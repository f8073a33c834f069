import { diffArrays, diffWords } from "diff";
import { diff_match_patch } from "diff-match-patch";
import { redline } from "../src/domain/amendment/redline/redline";
import { joinWords, splitWords } from "../src/domain/amendment/redline/split-words";
import { editedWords, generatedWords, seededRandom } from "../test/support/generated-text";
import { measure, print } from "./measure";
import type { Contestant } from "./measure";

const WORDS = 5_000;

type Texts = readonly [before: string, after: string];

/**
 * Two texts of 5,000 words, side by side with the libraries for it, used as their makers advise for words in Cyrillic.
 * What is told beside a name is how many changes a reader would see.
 */
export async function benchRedline(): Promise<void> {
  for (const [name, [before, after]] of Object.entries(pairs())) {
    const contestants = CONTESTANTS.map(({ name: contestant, changes }): Contestant => {
      const seen = changes(before, after);
      return {
        name: `${contestant}, ${seen === undefined ? "gave up" : `${seen} changes`}`,
        run: () => changes(before, after),
      };
    });
    print(`Redline of two texts of ${WORDS} words, ${name}`, await measure(contestants, 3, () => undefined));
  }
}

function pairs(): Readonly<Record<string, Texts>> {
  const random = seededRandom(12);
  const words = generatedWords(WORDS, random);
  const edited = (share: number): Texts => [words.join(""), editedWords(words, share, random).join("")];
  const chapters = Array.from({ length: 10 }, (_, i) => words.slice((i * WORDS) / 10, ((i + 1) * WORDS) / 10));
  return {
    "5 % changed": edited(0.05),
    "30 % changed": edited(0.3),
    "60 % changed": edited(0.6),
    "chapters in another order": [words.join(""), chapters.reverse().flat().join("")],
    "with nothing to do with each other": [words.join(""), generatedWords(WORDS, seededRandom(13)).join("")],
  };
}

interface RedlineContestant {
  readonly name: string;
  /** Compares, and counts the places where something is deleted, inserted or both; undefined where it gave up. */
  readonly changes: (before: string, after: string) => number | undefined;
}

const segmenter = new Intl.Segmenter("ru", { granularity: "word" });
/** Milliseconds after which jsdiff gives up, since texts that have little in common would take it minutes. */
const timeout = 3_000;

const CONTESTANTS: readonly RedlineContestant[] = [
  {
    name: "Gap Table",
    changes: (before, after) => stretches(redline(before, after).map(({ kind }) => kind === "equal")),
  },
  {
    name: "jsdiff, words, Intl.Segmenter",
    changes: (before, after) => stretchesOf(diffWords(before, after, { intlSegmenter: segmenter, timeout })),
  },
  {
    name: "jsdiff, our words",
    changes: (before, after) => stretchesOf(diffArrays(ourWords(before), ourWords(after), { timeout })),
  },
  { name: "diff-match-patch, our words, semantic", changes: diffMatchPatch },
];

const ourWords = (text: string): string[] => splitWords(text).map((token) => joinWords([token]));

/** A word a character, as its makers advise; then its clean-up. */
function diffMatchPatch(before: string, after: string): number {
  const codes = new Map<string, string>();
  const words: string[] = [];
  const encode = (text: string): string =>
    ourWords(text)
      .map((word) => {
        const known = codes.get(word);
        if (known !== undefined) return known;
        const code = String.fromCharCode(words.push(word));
        codes.set(word, code);
        return code;
      })
      .join("");
  const differ = new diff_match_patch();
  const diffs = differ.diff_main(encode(before), encode(after), false);
  for (const diff of diffs) diff[1] = [...diff[1]].map((code) => words[code.charCodeAt(0) - 1] ?? "").join("");
  differ.diff_cleanupSemantic(diffs);
  return stretches(diffs.map(([operation]) => operation === 0));
}

type Changes = readonly { readonly added?: boolean; readonly removed?: boolean }[] | undefined;

const stretchesOf = (changes: Changes): number | undefined =>
  changes && stretches(changes.map(({ added = false, removed = false }) => !added && !removed));

const stretches = (equal: readonly boolean[]): number =>
  equal.filter((same, i) => !same && (equal[i - 1] ?? true)).length;
