import type { Gap } from "../gap/gap";
import { fold } from "../text/fold";
import type { Amendment } from "./amendment";
import { announcesWording, givenTexts } from "./given-texts";
import { isTask } from "./is-task";
import { leavesOpen } from "./leaves-open";
import { plainText, withoutLabel } from "./plain-text";
import { soundsLikeLaw } from "./sounds-like-law";
import { speaksOfChange } from "./speaks-of-change";
import { wordsChanged } from "./word-changes";

/**
 * Whether an amendment has words for the draft: none that tell what to do, and not the solution of its gap, with which it
 * was begun, unless that is worded as a law.
 */
export function isWording(
  { newText }: Pick<Amendment, "newText">,
  { solution, otherSolution = "" }: Pick<Gap, "solution" | "otherSolution">,
): boolean {
  const text = bare(newText);
  const begun = [solution, otherSolution].flatMap((one) => [bare(one), bare(withoutLabel(one)), bare(plainText(one))]);
  if (text === "") return false;
  if ([solution, otherSolution].some((said) => givesAsPoint(said, newText))) return true;
  if (isTask(newText) || announcesWording(newText)) return false;
  if (isOnlyWords({ newText }, { solution, otherSolution })) return false;
  if (!begun.includes(text)) return true;
  return !isTask(text) && !speaksOfChange(newText) && !leavesOpen(newText) && [newText, solution].some(soundsLikeLaw);
}

/** Whether a solution quotes a text behind its number, as a point of a list, which may begin as a task does: "2) keep a register." */
const givesAsPoint = (solution: string, newText: string): boolean =>
  givenTexts(solution).some(({ text }) => {
    const [mark = ""] = NUMBER.exec(text) ?? [];
    return mark !== "" && fold(text.slice(mark.length)) === fold(newText);
  });

const NUMBER = /^\s*(?:\([\p{L}\d-]{1,5}\)|[\p{L}\d-]{1,5}[.)])\s+/u;

/** Whether it is no more than the words that the solution changes within a text: "three years". */
export function isOnlyWords(
  { newText }: Pick<Amendment, "newText">,
  { solution, otherSolution = "" }: Pick<Gap, "solution" | "otherSolution">,
): boolean {
  const text = bare(newText);
  const quoting = [solution, otherSolution].filter((said) => text !== "" && fold(said).includes(text));
  return quoting.flatMap(wordsChanged).some((words) => bare(words) === text);
}

const bare = (text: string): string => fold(text).replace(/^["“«„]+|[.…;"”»]+$/gu, "");
