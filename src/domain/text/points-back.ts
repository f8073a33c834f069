import type { Language } from "../language";
import { POINTING_WORDS } from "./pointing-words";

const SETS = { en: setsOf("en"), ru: setsOf("ru"), kk: setsOf("kk") } as const satisfies Record<Language, unknown>;

function setsOf(language: Language) {
  const { pointing, own, one, several, leading } = POINTING_WORDS[language];
  const [pointingSet, ownSet, oneSet, severalSet] = [pointing, own, one, several].map(
    (words) => new Set(words.split(" ")),
  );
  const none: ReadonlySet<string> = new Set();
  return {
    pointing: pointingSet ?? none,
    own: ownSet ?? none,
    one: oneSet ?? none,
    several: severalSet ?? none,
    leading: leading.split(", ").map((lead) => `${lead} `),
  };
}

/** A word with its hyphens, since «сондай-ақ» does not point as «сондай» does. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * Whether a sentence may speak of what another one before it named, so that it says nothing, or something else, by
 * itself: «Бұл жастағы қыздар …», "They are left out." In doubt it does; a pronoun may stand for what its own sentence
 * names before it. Never fails.
 *
 * @param isNamed whether the words before a pronoun name what it can stand for, however they look
 */
export function pointsBack(sentence: string, language: Language, isNamed: (before: string) => boolean): boolean {
  const found = [...sentence.matchAll(WORD)];
  const typed = found.map(([word]) => word);
  const words = typed.map((word) => word.toLowerCase());
  const { pointing, own, one, several, leading } = SETS[language];
  const { plural } = POINTING_WORDS[language];
  const start = `${words.join(" ")} `;
  if (leading.some((lead) => start.startsWith(lead))) return true;
  const namesBefore = (at: number): readonly string[] => words.slice(0, at).filter((word) => mayName(word, language));
  return found.some(({ index }, at) => {
    const word = words[at] ?? "";
    const [before = "", behind = ""] = [words[at - 1], words[at + 1]];
    if (pointing.has(word))
      return !NO_POINTING.has(`${word} ${behind}`) && !(own.has(word) && isOwnName(typed.slice(at + 1), language));
    if (pointsWithNoun(word, before, behind, language)) return true;
    if (one.has(word) && namesBefore(at).length > 0) return false;
    if (several.has(word) && namesBefore(at).some((name) => plural.test(name))) return false;
    return (
      (one.has(word) || several.has(word)) &&
      !STANDS_ITSELF.has(`${word} ${behind}`) &&
      !isNamed(sentence.slice(0, index))
    );
  });
}

/** Whether a text begins with what a law or a draft calls itself. */
function isOwnName([word = "", next = ""]: readonly string[], language: Language): boolean {
  const { law, draft } = POINTING_WORDS[language];
  const isLaw = law.test(word.toLowerCase()) && (CAPITAL.test(word) || draft.test(next.toLowerCase()));
  return isLaw || draft.test(word.toLowerCase());
}

const pointsWithNoun = (word: string, before: string, behind: string, language: Language): boolean =>
  POINTING_WORDS[language].demonstratives.some(
    ({ words, onlyAfter, notAfter, notBefore }) =>
      words.test(word) &&
      onlyAfter?.test(before) !== false &&
      notAfter?.test(before) !== true &&
      !notBefore.test(behind),
  );

/** Whether a pronoun may stand for what a word says. */
function mayName(word: string, language: Language): boolean {
  const { nameless } = POINTING_WORDS[language];
  const { pointing, one, several } = SETS[language];
  return word.length >= NAME && !nameless.test(word) && ![pointing, one, several].some((set) => set.has(word));
}

/** Letters of the shortest noun, "code", but for a few. */
const NAME = 4;

const CAPITAL = /^\p{Lu}/u;

/** What names its examples behind it. */
const NO_POINTING: ReadonlySet<string> = new Set(["such as", "такие как", "таких как", "такими как", "таким как"]);
/** What says behind it whom it means. */
const STANDS_ITSELF: ReadonlySet<string> = new Set(["those who", "those whose"]);
