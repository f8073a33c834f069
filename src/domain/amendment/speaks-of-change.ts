import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
import { ACT_VERBS, RU_LAPSES } from "./acts-said";
import { EN_NAMED, EN_UNIT, KK_NAMED, NUMBERS, RU_ORDINALS, RU_UNIT } from "./unit-words";
import { LETTER } from "./word-forms";

/**
 * Whether a text speaks of changing a text, asked or denied, of this draft or another act: "The Ministry should replace
 * “…” with “…” in the Family Code", "Paragraph 3 should not be deleted". A law's own words may pass for such, so that it
 * is asked of solutions only.
 */
export function speaksOfChange(text: string): boolean {
  const said = fold(withMarks(text, quotations(text)));
  return CHANGES.some((change) => change.test(said));
}

/** Whether folded words deny a change: "there is no need to replace …", "… не исключать", "… ауыстырылмасын". */
export const deniesChange = (said: string): boolean => DENIED.some((denial) => denial.test(said));

const EN_CHANGE =
  "(?:(?:replac|substitut|delet|remov|mov|chang)(?:e[ds]?|ing)|(?:insert|add|amend|supplement|repeal|reword)(?:s|ed|ing)?|omit(?:s|ted|ting)?|struck|strik(?:e|ing)|instead of)";
const RU_CHANGE = [
  "(?:(?:за|из)мен|исключ|дополн|удал|добав|встав|включ|излож|излаг|убр|убир)л?[иая](?:ть|л[аои]?|[ею]?т)(?:ся)?",
  "(?:замен|измен|исключ|дополн|удал|добавл|вставл|включ|излож)ен[аоы]?",
  "замен(?:[аыуе]|ой)",
  "перенес(?:ти|ен[аоы]?|ется|утся)",
  `вместо|призна(?:ть|[ею]тся) утративш(?:ей|им|ими) силу|утрат[ия]т силу|${RU_LAPSES}|подлеж[аи]т (?:исключ|удал)ению`,
].join("|");
const KK_STEM = `ауыстыр|алмастыр|қос(?=па)|${ACT_VERBS.insert.kk}|(?:алып|алынып) таста`;
const CHANGE = `(?<!${LETTER})(?:${EN_CHANGE}|${RU_CHANGE}|(?:${KK_STEM})${LETTER}*|орнына)(?!${LETTER})`;

const EN_PART = `(?:${EN_NAMED}|last ${EN_UNIT})(?: of (?:the )?${EN_NAMED}){0,5}`;
/** What is changed, and no more than where something is: "пункт 2", "части 2 и 3", "третья часть", not "части 2". */
const RU_NOUN = "(?:(?:под)?пункты?|абзацы?|стать[юя]|часть|глав[ау])";
const RU_PART = `(?:(?:${RU_NOUN}|(?:статьи|части|главы)(?= \\S+(?:,| и) )) (?:${NUMBERS}|${RU_ORDINALS})|(?:${RU_ORDINALS}|последн(?:юю|ий|яя)) (?:${RU_NOUN}|статьи|части|главы))(?: ${RU_UNIT} ${NUMBERS}){0,5}`;

/** A change of what is quoted, "…" here, which is not defined so; or of a part by its number. */
const CHANGES: readonly RegExp[] = [
  new RegExp(`${CHANGE}[^.;…]{0,300}…`, "u"),
  new RegExp(`…(?! (?:means?|[–—-]) )[^.;:…]{0,300}${CHANGE}`, "u"),
  new RegExp(`(?<!${LETTER})${EN_CHANGE} (?:the |this )?${EN_PART}`, "u"),
  new RegExp(
    `(?<!${LETTER})${EN_PART} (?:${LETTER}+ ){0,3}(?:be|been|is|are|was|were)(?: hereby)? ${EN_CHANGE}(?!${LETTER})`,
    "u",
  ),
  new RegExp(
    `(?<!${LETTER})(?:${EN_UNIT}|sentence|heading|title)[^.;…]{0,60} (?:shall|should|must|to) (?:read|be worded)(?: as follows)?[ :,—–-]*…`,
    "u",
  ),
  new RegExp(`(?<!${LETTER})${RU_PART} (?:${LETTER}+ ){0,2}(?:${RU_CHANGE})(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})(?:${RU_CHANGE}) ${RU_PART}`, "u"),
  new RegExp(`${KK_NAMED}(?: ${LETTER}+){0,2} (?:${KK_STEM})|${KK_NAMED} күші [^.;…]{0,30}жойыл`, "u"),
];

const DENIED: readonly RegExp[] = [
  new RegExp(`(?:(?<!${LETTER})(?:not|never|no)|n't) (?:${LETTER}+ ){0,2}${EN_CHANGE}(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})(?:не|нельзя|незачем) (?:${LETTER}+ ){0,2}(?:${RU_CHANGE})(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})(?:${KK_STEM})${LETTER}*[мбп][ае]`, "u"),
];
