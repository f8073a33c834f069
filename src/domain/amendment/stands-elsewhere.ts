import { fold } from "../text/fold";
import { withMarks } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { givenTexts } from "./given-texts";
import { readPlainText } from "./plain-text";
import { UNIT } from "./unit-words";

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
  if (quoted !== "") {
    return !UNIT.test(fold(withMarks(solution, givenTexts(solution)))) && beginsElsewhere(quoted, id, holdsParts);
  }
  const { text, isPlaced } = readPlainText(solution);
  return isPlaced ? !isNamed() : beginsElsewhere(text, id, holdsParts);
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

/**
 * Whether each sentence of a text says, as a law does, where or from when the part of a law does or does not apply that it
 * begins with: "Paragraph 1 does not apply to …", «Статья 3 вводится в действие с …».
 */
export function isAboutOther(text: string): boolean {
  const said = fold(text);
  return actsSaid(said).size === 0 && sentencesOf(text).every((sentence) => isRule(fold(sentence)));
}

const isRule = (said: string): boolean => APPLIES.some((says) => says.test(said)) && !BESIDE_RULE.test(said);

const IN_FORCE = "қолданысқа енгізіледі";
const EN_PART = "^\\p{L}[\\p{L}-]* [\\d.-]*\\d\\p{L}?(?: of (?:article|section|clause) \\d\\S*)?";
const RU_PART = "^\\p{L}+ [\\d.-]*\\d(?: стать[иь] \\d\\S*)?";
const KK_PART = "^\\d\\S*-(?:бап|тармақ|бөлік)";
/** What tells no more than that it is applied, or not, may be a description of a draft. */
const APPLIES: readonly RegExp[] = [
  new RegExp(
    `${EN_PART} shall (?:also )?(?:not )?(?:apply|enter into force|come into force|take effect) [\\p{L}\\d]`,
    "u",
  ),
  new RegExp(`${EN_PART} do(?:es)? not apply (?:to|where|if|when|in|during) \\p{L}`, "u"),
  new RegExp(
    `${EN_PART} (?:applies|enters into force|comes into force|takes effect) (?:mutatis mutandis|accordingly|(?:from|on|as of) (?:the )?\\d|\\p{L}+ (?:days|months|years) after )`,
    "u",
  ),
  new RegExp(
    `${RU_PART} не (?:применя[ею]тся (?:к|ко|в случа[ея]х?)|распространя[ею]тся на) \\p{L}|${RU_PART} не применя[ею]тся,? (?:если|когда|где) `,
    "u",
  ),
  new RegExp(
    `${RU_PART} (?:применя[ею]тся|ввод[ия]тся в действие|вступа[ею]т в силу) (?:соответственно(?!\\p{L})|(?:с )?\\d|со дня |по истечении )`,
    "u",
  ),
  new RegExp(`${KK_PART} (?:[^.;:]* )?\\p{L}+(?:[ғгқк][ае]|н[ае]) қолданылмайды[.;]?$`, "u"),
  new RegExp(`${KK_PART} (?:тиісінше|[^.;:]*\\d[^.;:]* бастап) (?:қолданылады|${IN_FORCE}|күшіне енеді)[.;]?$`, "u"),
];

/** What tells how it is by now, or what somebody thinks of it, and is in no rule about another. */
const BESIDE_RULE = new RegExp(
  `(?<!\\p{L})(?:${[
    "only|even|still|already|currently|at present|now|today|yet|too|but|however|thus|so|should|unfortunately|leaving|draft|bill|in practice|this|which(?! shall)|contrary|breach|violat\\p{L}+|convention|ministry|we|our",
    "только|лишь|даже|уже|пока|еще|но|а|однако|что|чем|поэтому|это|сейчас|следует|на практике|к сожалению|слишком|наруш\\p{L}+|вопреки|конвенци\\p{L}+|министерств\\p{L}+|\\p{L}*проект\\p{L}*",
    "тек|қазір|әлі|бірақ|сондықтан|бұл|іс жүзінде|қайшы\\p{L}*|конвенция\\p{L}*|министрлік\\p{L}*|жоба\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/**
 * A text for a provision without the provision's own number, "(2) " or "2. ", where the draft's text stands without it, as
 * rows of a draft do: else the number would pass for put in.
 */
export function withoutOwnNumber(text: string, id: string, draftText: string): string {
  const number = OWN_NUMBER.exec(id)?.slice(1).find(Boolean);
  if (number === undefined) return text;
  const escaped = number.replaceAll(".", "\\.");
  const mark = new RegExp(`^\\s*(?:\\(${escaped}\\)|${escaped}[.)])\\s+(?=\\S)`, "iu");
  return mark.test(draftText) ? text : text.replace(mark, "");
}

/** Of `"5(2)"`, `"5(1)(a)[2]"` and `"12-1"`. */
const OWN_NUMBER = /(?:\(([\p{L}\p{N}-]+)\)|^([\p{N}][\p{L}\p{N}.-]*))(?:\[\d+\])?$/u;
