import { fold } from "../text/fold";
import { withMarks } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { givenTexts } from "./given-texts";
import { withoutLabel } from "./labels";
import { plainText } from "./plain-text";
import { UNITS_NAMED } from "./unit-words";

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

/** Whether the first sentence of a text, as a law does, says where or from when the part applies that it begins with. */
function isAboutOther(text: string): boolean {
  const said = fold(sentencesOf(text)[0] ?? "");
  return (
    APPLIES.some((says) => says.test(said)) &&
    !BESIDE_RULE.test(said) &&
    actsSaid(fold(text).replaceAll(IN_FORCE, "")).size === 0
  );
}

/** Kazakh has "is put in" in it. */
const IN_FORCE = "қолданысқа енгізіледі";
const APPLIES: readonly RegExp[] = [
  /^\p{L}[\p{L}-]* [\d.-]*\d\p{L}?(?: of (?:article|section|clause) \d\S*)? (?:(?:shall|does|do)(?: also)? (?:not )?)?(?:appl(?:y|ies)|(?:enters?|comes?) into force|takes? effect)(?!\p{L})/u,
  /^\p{L}+ [\d.-]*\d(?: стать[иь] \d\S*)? (?:также )?(?:не )?(?:применя[ею]тся|распространя[ею]тся|ввод[ия]тся в действие|вступа[ею]т в силу)(?!\p{L})/u,
  /^\d\S*-(?:бап|тармақ|бөлік) (?:[^.;:]* )?(?:қолданыл(?:ады|майды)|қолданысқа енгізіледі|күшіне енеді)[.;]?$/u,
];

/** What tells how it is by now, or what somebody thinks of it, and is in no rule about another. */
const BESIDE_RULE =
  /(?<!\p{L})(?:only|even|still|already|currently|at present|now|today|yet|too|but|however|thus|so|should|unfortunately|leaving|draft|bill|in practice|this|which(?! shall)|только|лишь|даже|уже|пока|еще|но|однако|что|поэтому|сейчас|следует|к сожалению|\p{L}*проект\p{L}*|тек|қазір|әлі|бірақ|сондықтан|бұл|жоба\p{L}*)(?!\p{L})/u;
