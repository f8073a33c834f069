import { announcesWording, givenTexts, textsForLaw } from "./given-texts";
import { fold } from "../text/fold";
import { withMarks } from "../text/quotations";
import { actsSaid } from "./acts-said";
import type { AmendmentKind } from "./amendment";
import { deletesWhole } from "./deletes-whole";
import { announcesNewWording } from "./announces-text";
import { leavesOpen, remarksBehind } from "./leaves-open";
import { leavesUnchanged } from "./leaves-unchanged";
import { soundsLikeLaw } from "./sounds-like-law";
import { deniesChange } from "./speaks-of-change";
import { withRangesSpelt } from "./spelt-ranges";
import { EN_NAMED, EN_UNIT, KK_NAMED, KK_UNIT, RU_NAMED, RU_UNIT } from "./unit-words";
import { wordsChanged } from "./word-changes";
import { LETTER } from "./word-forms";

/** What a solution plainly says is to be done; undefined where its verb leaves that open. */
export type SolutionAct = Exclude<AmendmentKind, "renumbering"> | undefined;

/**
 * What a solution asks for, by its verbs, wherever they stand: "Delete paragraph (a) of clause 4." is a repeal, where it
 * says no more than which provisions go; "Clause 4 be amended by adding the following: “…”" an insertion where it has the
 * words to put in. Other deletions and additions may change a part of the text only, and verbs may disagree, or words for
 * the law be led to by none that is known, so that it is for a person to tell; and so is a replacement that quotes words
 * of a provision only.
 *
 * @param quotes whether the solution quotes text for the law
 */
export function solutionAct(solution: string, quotes: boolean): SolutionAct {
  const said = fold(withMarks(solution, givenTexts(solution)));
  if (deniesChange(said) || leavesUnchanged(solution) || leavesOpen(solution)) return undefined;
  if (BESIDE_DRAFT.test(said)) return undefined;
  const [act, ...others] = actsSaid(said);
  if (others.length > 0) return undefined;
  if (act === "delete") return deletesWhole(withRangesSpelt(solution)) ? "repeal" : undefined;
  if (act === "insert")
    return quotes && !SAYS_WHERE.test(said) && !BEFORE.test(said) && !isTitled(solution, said)
      ? "insertion"
      : undefined;
  if (quotes && NEW_PART.test(said)) return undefined;
  if (act === undefined && (quotes ? isLedOtherwise(solution, said) : AMENDS.test(said))) return undefined;
  if (!quotes && (act === "replace" || announcesWording(solution)) && said.includes("…")) return undefined;
  if (!quotes && wordsChanged(solution).length > 0) return undefined;
  const [head = ""] = solution.trim().split(/[.:;](?:\s|$)|[«“„"]/u);
  return quotes && speaksOfPart(head) ? undefined : "replacement";
}

/** What goes with a draft and is none of it. */
const BESIDE_DRAFT = /(?<!\p{L})(?:explanatory (?:note|memorand)|пояснительн\p{L}+ записк|түсіндірме жазба)/u;

/** Where in a text words are to go other than to its end, which is where additions to it stand. */
const SAYS_WHERE =
  /(?<!\p{L})(?:at the (?:beginning|start)|(?:after|before) [^.:;…]{0,30}sentence|в начал[оеу]|(?:после|перед) [^.:;…]{0,30}предложени|бас(?:ына|ында)(?!\p{L})|сөйлем\p{L}* (?:кейін|бұрын))/u;

/** Before a part of the draft: tables put what is new behind. */
const BEFORE = new RegExp(
  `(?<!${LETTER})(?:before (?:the )?(?:${EN_NAMED}|${EN_UNIT})|(?:перед|до) (?:${RU_NAMED}|${RU_UNIT}))(?!${LETTER})|${KK_NAMED} (?:алд|бұрын)`,
  "u",
);

const TITLED = new RegExp(`(?:${EN_NAMED}|${RU_NAMED}|${KK_NAMED}) …`, "u");

/** Whether what is quoted right behind the number of a new provision is its title: "insert Article 5-1 “Duties of platforms”". */
function isTitled(solution: string, said: string): boolean {
  const [first] = textsForLaw(solution);
  return first !== undefined && TITLED.test(said) && !/[.;]\s*$/u.test(first.text) && !soundsLikeLaw(first.text);
}

/** "A new subsection to read": nothing is there to be replaced. */
const NEW_PART = new RegExp(
  `^(?:(?:an? |the )?(?:new|another|additional) ${EN_UNIT}|нов(?:ый|ая|ую|ое|ые) ${RU_UNIT}|жаңа ${KK_UNIT})(?!${LETTER})`,
  "u",
);

/** Whether quoted texts are led to by what is neither a known verb nor says that they are the new wording. */
function isLedOtherwise(solution: string, said: string): boolean {
  const [head = ""] = said.split("…", 1);
  if (announcesNewWording(head)) return false;
  return LEADS.test(remarksBehind(solution) ? head : said);
}

/** Words beside those that it quotes, other than that they are the wording. */
const LEADS = /^(?!.*(?:following (?:wording|text)|следующей редакции|(?:мынадай|келесі) редакцияда)).*\p{L}/u;
const AMENDS = /(?<!\p{L})(?:amend|supplement|внести изменени|өзгеріс)/u;

/** Whether quotations are of words in a text, to be put in, taken out or looked for, and not texts of their own. */
export const speaksOfWords = (solution: string): boolean =>
  /(?:\bwords?|\bphrases?|слов\p{L}*|фраз\p{L}*)[,:]?\s*[«“„"]|[»”"]\s*(?:деген\s+)?сөз/iu.test(solution);

/** Whether it is a part of a provision that has no number of its own. */
const speaksOfPart = (text: string): boolean =>
  /(?<!\p{L})(?:sentences?|headings?|titles?|definitions?|предложени[ея]|заголов\p{L}*|определени\p{L}*|сөйлем\p{L}*|тақырып\p{L}*|тақырыб\p{L}*|анықтама\p{L}*)(?!\p{L})/iu.test(
    text,
  );
