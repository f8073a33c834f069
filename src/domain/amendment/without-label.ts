import { fold } from "../text/fold";
import { quotations } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { behindSolutionLabel } from "./labels";
import { hasVerbOfLaw } from "./sounds-like-law";

/**
 * A solution without what only says that it is one, "Solution: ", «Рекомендация – », where an instruction, a quotation or
 * sentences with a law's verbs stand behind. Before anything else, "Solution: a register of guardians.", it stays, and
 * says that nobody has worded a law yet.
 */
export function withoutLabel(solution: string): string {
  const behind = behindSolutionLabel(solution);
  return behind !== undefined && (instructs(behind) || sentencesOf(behind).every(hasVerbOfLaw)) ? behind : solution;
}

const instructs = (text: string): boolean => quotations(text).length > 0 || actsSaid(fold(text)).size > 0;
