import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
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
  "вместо",
].join("|");
const KK_STEM = "ауыстыр|алмастыр|толықтыр|қос(?=[уп]|ыл|ың|па)|енгіз|(?:алып|алынып) таста";
const CHANGE = `(?<!${LETTER})(?:${EN_CHANGE}|${RU_CHANGE}|(?:${KK_STEM})${LETTER}*|орнына)(?!${LETTER})`;

const EN_PART =
  "(?:sub-?)?(?:article|paragraph|point|section|clause|chapter|part|sentence)s? (?:\\(?\\d|\\([a-z]{1,4}\\))[^\\s,]*";
const RU_PART = `(?:(?:под)?пункт|статью|статья|часть|абзац|глав[ау]) \\d[^\\s,]*`;
const KK_PART = `\\d-(?:бап|баб|тармақ|тармағ|бөлік|бөліг)${LETTER}*`;

/** A change of what is quoted, "…" here, which is not defined so; or of a part by its number. */
const CHANGES: readonly RegExp[] = [
  new RegExp(`${CHANGE}[^.;…]{0,300}…`, "u"),
  new RegExp(`…(?! (?:means?|[–—-]) )[^.;:…]{0,300}${CHANGE}`, "u"),
  new RegExp(`(?<!${LETTER})${EN_CHANGE} (?:the |this )?${EN_PART}`, "u"),
  new RegExp(`(?<!${LETTER})${EN_PART} (?:${LETTER}+ ){0,3}(?:be|is|are)(?: hereby)? ${EN_CHANGE}(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})${RU_PART} (?:${LETTER}+ ){0,2}(?:${RU_CHANGE})(?!${LETTER})`, "u"),
  new RegExp(`${KK_PART}(?: ${LETTER}+){0,2} (?:${KK_STEM})`, "u"),
];

const DENIED: readonly RegExp[] = [
  new RegExp(`(?:(?<!${LETTER})(?:not|never|no)|n't) (?:${LETTER}+ ){0,2}${EN_CHANGE}(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})(?:не|нельзя|незачем) (?:${LETTER}+ ){0,2}(?:${RU_CHANGE})(?!${LETTER})`, "u"),
  new RegExp(`(?<!${LETTER})(?:${KK_STEM})${LETTER}*[мбп][ае]`, "u"),
];
