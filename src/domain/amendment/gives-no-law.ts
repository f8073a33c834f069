import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { saysGone } from "./deletes-whole";
import { describesGap } from "./describes-gap";
import { hasAsides } from "./asides";
import { isLabelledRemark } from "./labels";
import { isTask } from "./is-task";
import { mixesLanguages } from "../text/mixes-languages";

/**
 * Whether a solution that quotes no text for the law has none: it asks something, labels what it says as a remark or by
 * a name that nobody knows, says it in several languages, that something is repealed and not what, or, where it has no verb
 * of an instruction, what the draft lacks.
 */
export function givesNoLaw(solution: string): boolean {
  const quoted = quotations(solution);
  const frame = withMarks(solution, quoted);
  const sentences = sentencesOf(frame);
  // "…" stands for a quotation where there is any.
  if (BLANK.test(quoted.length === 0 ? solution : frame.replaceAll("…", ""))) return true;
  if (saysGone(fold(frame)) || sentences.some((one) => /\?[)\]]*$/u.test(one) || isLabelledRemark(one))) return true;
  if (sentences.some(hasAsides) || sentences.filter((one) => HEAD.test(one)).length > 1) return true;
  if (isNamed(frame) || mixesLanguages(sentences) || sentences.some((_, at) => isAside(sentences, at))) return true;
  return actsSaid(fold(frame)).size === 0 && sentences.some(describesGap);
}

/** What is left to fill in, to choose from, or left out of a text. */
export const BLANK = /_{2,}|…|\.{3}|\[[^[\]]*\]/u;

/** Whether a sentence behind a rule tells what to do to the draft; items of a list begin with verbs, too. */
const isAside = (sentences: readonly string[], at: number): boolean =>
  at > 0 && isTask(sentences[at] ?? "") && !sentences.slice(0, at).some((before) => /[:;]$/u.test(before));

/** A name of what comes behind a colon, with a capital letter: "Short term: …"; several are of several texts. */
const HEAD = /^\p{Lu}[^:.;…\d\n]{1,30}:\s+\p{L}/u;

/** What stands before a colon and has no verb is a name of what comes, where that begins as a sentence does. */
function isNamed(frame: string): boolean {
  const [, head = ""] = /^([^:.;…\n]{1,60}):\s+(?=\p{Lu})/u.exec(frame.trim()) ?? [];
  return (
    head !== "" && !/\d/u.test(head) && head.trim().split(/\s+/u).length <= MOST_WORDS && !IS_SAID.test(fold(head))
  );
}

const MOST_WORDS = 5;
const IS_SAID =
  /(?<!\p{L})(?:shall|must|may|can|is|are|has|have|means?|includes?|following|обязан\p{L}*|вправе|долж\p{L}+|следующ\p{L}+|мынадай\p{L}*|келесі|міндетті|құқылы)(?!\p{L})|[аеуюия]тся(?!\p{L})/u;
