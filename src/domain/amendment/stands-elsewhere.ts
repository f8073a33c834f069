import { fold } from "../text/fold";
import { withMarks } from "../text/quotations";
import { givenTexts } from "./given-texts";
import { isAboutOther } from "./is-about-other";
import { plainText } from "./plain-text";
import { UNITS_NAMED } from "./unit-words";
import { withoutLabel } from "./without-label";

const UNIT = new RegExp(`(?:${UNITS_NAMED})`, "u");

/**
 * Whether the text that is to replace a provision says by its own number that it is another one, "(2) …" for section 5
 * or «Статья 6-1. …» for article 6, where the solution does not say what it replaces; or whether what the solution names
 * before it, "Section 5(2): …", is another one. A rule about another provision, "Paragraph 1 does not apply to …", is
 * none of that provision's texts.
 *
 * @param quoted what the solution gives as a text; "" where it is itself that
 * @param isNamed whether what the solution names is the provision
 * @param holdsParts whether the provision has parts in it, which may be those that a rule is about
 */
export function standsElsewhere(
  solution: string,
  quoted: string,
  { id, isNamed, holdsParts }: { readonly id: string; readonly isNamed: () => boolean; readonly holdsParts: boolean },
): boolean {
  const plain = plainText(solution);
  if (quoted !== "") {
    return !UNIT.test(fold(withMarks(solution, givenTexts(solution)))) && beginsElsewhere(quoted, id, holdsParts);
  }
  return plain === withoutLabel(solution).trim() ? beginsElsewhere(plain, id, holdsParts) : !isNamed();
}

/** A number with its marks, and a part of a law by its number. */
const NUMBERED = /^\s*\(?(?<number>\d[\d.-]*\p{L}?|\p{L}(?=\))|[ivx]{2,4}(?=\)))[.)]\s/iu;
const NAMED =
  /^\s*(?:(?:статья|(?:под)?пункт|часть|article|(?:sub-?)?section|clause|(?:sub)?paragraph|point)\s+(?<said>\d[\d.-]*\p{L}?)[.:)]?\s|(?<before>\d[\d-]*)-(?:бап|тармақ|бөлік)(?!\p{L}))/iu;

/** Whether a text begins with a number that is neither the provision's own nor that of the first part in it. */
function beginsElsewhere(text: string, id: string, holdsParts: boolean): boolean {
  const path = id.toLowerCase();
  const [article = ""] = /^[\p{N}.-]+\p{L}?(?=\(|$)/u.exec(path) ?? [];
  const own = /\(([^()]+)\)(?:\[\d+\])?$/u.exec(path)?.[1] ?? article;
  if (own === "") return false;
  const { said, before } = NAMED.exec(text)?.groups ?? {};
  const named = said ?? before;
  if (named !== undefined) {
    return bare(named) !== own && !(isBeside(text, bare(named), { path, article, holdsParts }) && isAboutOther(text));
  }
  const number = bare(NUMBERED.exec(text)?.groups?.["number"] ?? own);
  const [first = "", ...inner] = number.split(".");
  if (number === own || number === article || FIRST.test(number)) return false;
  return inner.length === 0 || (first !== article && inner.at(-1) !== own);
}

const bare = (number: string): string => number.replace(/[.-]+$/u, "").toLowerCase();
/** Of a list in Latin or Cyrillic letters. */
const FIRST = /^(?:1|a|а|i)$/u;

/**
 * Whether the part that a text begins with can be neither in the provision nor around it: an article other than its own,
 * or a part as wide as it is.
 */
const isBeside = (
  text: string,
  named: string,
  { path, article, holdsParts }: { readonly path: string; readonly article: string; readonly holdsParts: boolean },
): boolean =>
  ARTICLE.test(text) ? named !== article : WITHIN_ARTICLE.test(text) && !holdsParts && /^[^()]+\([^()]+\)$/u.test(path);

const ARTICLE = /^\s*(?:статья|article|section|clause|\d[\d-]*-бап)(?!\p{L})/iu;
const WITHIN_ARTICLE = /^\s*(?:пункт|часть|paragraph|sub-?section|\d[\d-]*-(?:тармақ|бөлік))(?!\p{L})/iu;
