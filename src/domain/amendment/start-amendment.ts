import type { Gap } from "../gap/gap";
import type { Provision } from "../provision/provision";
import type { Amendment, AmendmentKind } from "./amendment";
import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
import { givenTexts, textsForLaw } from "./given-texts";
import { addsSentence, givesWhole } from "./gives-whole";
import { withItsNumber } from "./inserted-unit";
import type { InsertedUnit } from "./inserted-unit";
import { isForAnother } from "./is-undecided";
import { isWording } from "./is-wording";
import { leavesOpen, remarksBehind } from "./leaves-open";
import { leavesUnchanged } from "./leaves-unchanged";
import { itemNamed } from "./names-provision";
import { plainText, withoutLabel } from "./plain-text";
import { putWords } from "./put-words";
import { solutionAct, speaksOfWords } from "./solution-act";
import { withoutOwnNumber } from "./stands-elsewhere";
import { wordsChanged } from "./word-changes";

/** What new text begins with: the gap's solution, the draft's own words, or nothing. */
export const BEGINNINGS = ["solution", "draft", "nothing"] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/**
 * Whether a solution says that this is to be done with a provision, given by its id; undefined is one that the draft
 * lacks. What a solution names decides where its text goes. Of no act: whether it leaves open that it is about the
 * provision; of words, whether a part of it is named that the draft has no row for.
 */
export type SolutionAim = (act: AmendmentKind | undefined, provision: string | undefined) => boolean;

/** How a person wants a row of the final table to begin. */
export interface AmendmentStart {
  /** By what the provision, the beginning and the solution's verb come to, unless it is given. */
  readonly kind?: AmendmentKind;
  readonly beginning: Beginning;
  /** Values of the gap's sources that name an international norm. */
  readonly norms: readonly string[];
  /** Where what the solution says goes. */
  readonly aim: SolutionAim;
  /** How the draft writes the number of what comes into a provision, given by its id; where it is not told, it does not tell. */
  readonly formOf?: (inserted: InsertedUnit, provision: string) => string | undefined;
}

/** A row of the final table before it has a number and a place; its kind is undefined where a person has to tell it. */
export type NewAmendment = Omit<Amendment, "id" | "place" | "typedKind">;

/**
 * A row of the final table with what the gap and the provision say already, for a lawyer to work on: the provision's
 * text, the words that the solution proposes, and as justification what is wrong, the norms that say so and what the
 * solution says of its words behind them.
 *
 * @param provision undefined for what the draft does not have yet
 */
export function startAmendment(
  gap: Gap,
  provision: Provision | undefined,
  { kind, beginning, norms, aim, formOf }: AmendmentStart,
): NewAmendment {
  const said = provision?.text.trim() ?? "";
  const asks = withoutLabel(gap.solution).trim();
  const quoted = quotedText(asks, said);
  const goal = kind ?? solutionAct(asks, quoted !== "");
  const reworded = rewordedText(asks, { id: provision?.id ?? "", text: said }, aim);
  const isPlain = quoted === "" && goal !== "repeal";
  const isElsewhere = kind === undefined && goal === "replacement" && isOther(asks, quoted, provision, aim);
  const isAimed = !isElsewhere && aim(isPlain ? undefined : (goal ?? "insertion"), provision?.id);
  const byText = said === "" ? "insertion" : "replacement";
  const asked =
    said === "" && goal !== "repeal" && !leavesUnchanged(asks) ? byText : reworded === undefined ? goal : "replacement";
  const byAim = beginning !== "solution" ? byText : isAimed || reworded !== undefined ? asked : undefined;
  const isPutIn = isAimed && beginning === "solution" && (kind ?? byAim) === "insertion" && quoted !== "";
  const numbered = isPutIn ? withItsNumber(asks, quoted, (unit) => formOf?.(unit, provision?.id ?? "")) : quoted;
  // Where its number would be lost, it is for a person to word.
  const chosen = kind ?? (numbered === undefined ? undefined : byAim);
  // What is put in stands beside no text of the draft, which would be taken for replaced.
  const draftText = kind === undefined && chosen === "insertion" ? "" : said;
  const given = chosen === "replacement" ? withoutOwnNumber(quoted, provision?.id ?? "", said) : (numbered ?? "");
  const isGiven = isAimed && chosen !== undefined && given !== "";
  const remarks = reworded === undefined && isGiven ? (remarksBehind(asks) ?? "") : "";
  const solution = reworded ?? (isGiven ? given : plainOf(asks, gap, chosen !== undefined));
  return {
    gap: gap.id,
    provision: provision?.id ?? "",
    draftText,
    newText: chosen === "repeal" ? "" : { solution, draft: said, nothing: "" }[beginning],
    alternativeText: "",
    justification: linesOf(gap.issue.trim(), norms.join("; "), remarks),
    kind: chosen,
  };
}

/** Whether a text is to replace another provision, or what the solution names is another. */
const isOther = (solution: string, quoted: string, provision: Provision | undefined, aim: SolutionAim): boolean =>
  isForAnother(solution, quoted, {
    ...(provision ?? { id: "", text: "" }),
    isNamed: () => provision === undefined || aim("replacement", provision.id),
  });

/** A solution as the text that it is, without its label where that leaves a wording; else as it stands. */
function plainOf(asks: string, gap: Gap, isChosen: boolean): string {
  const law = plainText(asks);
  return isChosen && isWording({ newText: law }, gap) ? law : gap.solution.trim();
}

const linesOf = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

/** Whether new text is that of the draft with the words changed that the gap's solution changes. */
export function isReworded(
  { provision, draftText, newText }: Pick<Amendment, "provision" | "draftText" | "newText">,
  { solution }: Gap,
): boolean {
  const asks = withoutLabel(solution);
  return (
    newText !== "" && [undefined, itemIn(asks, provision)].some((item) => putWords(asks, draftText, item) === newText)
  );
}

/**
 * The draft's text with the words changed that a solution changes in it, or in an item that it holds; undefined where
 * nobody can tell.
 */
function rewordedText(solution: string, draft: Pick<Provision, "id" | "text">, aim: SolutionAim): string | undefined {
  if (draft.text === "") return undefined;
  if (aim("replacement", draft.id)) return putWords(solution, draft.text);
  const item = aim("insertion", draft.id) ? itemIn(solution, draft.id) : undefined;
  return item === undefined ? undefined : putWords(solution, draft.text, item);
}

const itemIn = (solution: string, id: string): string | undefined =>
  itemNamed(withMarks(solution, quotations(solution)), id);

/** Whether a solution adds a provision, whose text it gives, and not a sentence or words of one. */
export const addsProvision = (solution: string): boolean =>
  quotedText(withoutLabel(solution), "") !== "" &&
  solutionAct(withoutLabel(solution), true) === "insertion" &&
  !addsSentence(fold(withMarks(solution, givenTexts(solution))));

/** What a solution gives as the text to put in; "" where it only tells what to do, or gives words of a text. */
function quotedText(solution: string, draft: string): string {
  if (leavesOpen(solution)) return "";
  const given = textsForLaw(solution);
  const texts = given.map(({ text }) => text.trim());
  const isOfWords = speaksOfWords(solution) || wordsChanged(solution).length > 0;
  const isWhole = !isOfWords && givesWhole(solution, given) && !texts.some((text) => draft.includes(text));
  return isWhole ? texts.join("\n") : "";
}
