import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";

/** Whether an amendment has words of its own for the draft: one that was begun repeats the solution of its gap. */
export function isWording(
  { newText }: Pick<Amendment, "newText">,
  { solution, otherSolution = "" }: Pick<Gap, "solution" | "otherSolution">,
): boolean {
  const text = bare(newText);
  return text !== "" && text !== bare(solution) && text !== bare(otherSolution);
}

const bare = (text: string): string => fold(text).replace(/^["“«„]+|[.…;"”»]+$/gu, "");
