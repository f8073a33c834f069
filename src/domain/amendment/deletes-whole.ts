import { fold } from "../text/fold";
import { ACT_VERBS, RU_LAPSES } from "./acts-said";
import { withBareVerbs } from "./bare-verbs";
import { UNITS_NAMED, UNIT_ALONE } from "./unit-words";
import { kazakh } from "./word-forms";

const { en, done, ru, kk } = ACT_VERBS.delete;
const VERB = [
  en,
  `(?:(?:shall|should|must|to) be|be|is|are)(?: hereby)? (?:${done})`,
  ru,
  `${kazakh(kk)}(?: деп танылсын| жатады)?`,
].join("|");

const BESIDE =
  "in|from|of|and|the|this(?: law| code)?|bill|draft|во?|из|и|(?:законо)?проекта|настоящего (?:закона|кодекса)|жобаның|осы (?:заңның|кодекстің)|және|[мпб]ен";

const behind = "[,:]?(?: |$)";
/** Words that all of a plain deletion are of, one after another. */
const WHOLE = new RegExp(`^(?:(?:${UNITS_NAMED}|${VERB}|${BESIDE})${behind})+$`, "u");
const BARE = new RegExp(`^(?:${VERB})$`, "u");
/** That something has gone, and neither what nor that it is to go. */
const GONE = new RegExp(
  `^[\\p{P}\\s]*(?:(?:(?:is|are|was|were|has been)(?: hereby)? )?(?:${done})|(?:признан[аоы]? )?(?:${RU_LAPSES}|утративш\\p{L}+ силу)|(?:исключ|удал)ен[аоы]?|күші жойыл(?:ды|ған)|(?:алып|алынып) таста(?:лды|лған))[\\p{P}\\s]*$`,
  "u",
);
/** A Kazakh law says of none that is to go that it has been taken out. */
const WAS_TAKEN_OUT = /тастал(?:ды|ған)$/u;
const DELETES = new RegExp(`(?<!\\p{L})(?:${VERB})(?!\\p{L})`, "u");

/** Whether an instruction that deletes says no more than which provisions go, all of each. */
export function deletesWhole(solution: string): boolean {
  const said = instruction(solution);
  return isBare(said) || (DELETES.test(said) && UNIT_ALONE.test(said) && WHOLE.test(said) && !WAS_TAKEN_OUT.test(said));
}

/** Whether a solution says no more than that all goes which it is about: "Delete." */
export const isBareDeletion = (solution: string): boolean => isBare(instruction(solution));

const isBare = (said: string): boolean => BARE.test(said) && !saysGone(said);

/** Whether folded words say that something has gone, alone: "Repealed.", «Утратил силу.», «[Алып тасталды]». */
export const saysGone = (said: string): boolean => GONE.test(said);

const instruction = (solution: string): string =>
  withBareVerbs(fold(solution))
    .replace(/^that (?=the )/u, "")
    .replace(/[\s.;!]+$/u, "");
