import { fold } from "../text/fold";
import { ACT_VERBS } from "./acts-said";
import { withBareVerbs } from "./bare-verbs";
import { kazakh, LETTER } from "./word-forms";

/** Words that all of a plain deletion are of, one after another; what stands behind a part of the draft is its number. */
const NUMBER = `(?:\\d[\\p{L}\\d.-]*(?:\\([\\p{L}\\d]{1,4}\\))*|\\(?[\\p{L}\\d]{1,4}\\)(?:\\([\\p{L}\\d]{1,4}\\))*|[ivxlc]+|[a-zа-я](?!\\p{L}))`;
const NUMBERS = `${NUMBER}(?:(?:,| and| or| to| и| және) ?${NUMBER})*`;
const EN_UNIT = "(?:sub-?)?(?:paragraph|clause|section|article|point|part|chapter|item)s?";
const EN_ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
const RU_UNIT = `(?:(?:под)?пункт|част|стать|абзац|глав|раздел)${LETTER}*`;
const RU_ORDINAL = `(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)${LETTER}+`;
const KK_UNIT = `(?:бап|баб|тармақ|тармағ|бөлік|бөліг|тарау|абзац)${LETTER}*`;
const KK_ORDINAL = `(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы)`;

const PLACE = [
  `${EN_UNIT} ${NUMBERS}`,
  `${EN_ORDINAL} ${EN_UNIT}`,
  `${RU_UNIT} (?:${NUMBERS}|${RU_ORDINAL}(?:(?:,| и) ${RU_ORDINAL})*)`,
  `${RU_ORDINAL} ${RU_UNIT}`,
  `(?:${NUMBERS}[- ]|${KK_ORDINAL} )${KK_UNIT}`,
].join("|");

const { en, done, ru, kk } = ACT_VERBS.delete;
const VERB = [
  en,
  `(?:(?:shall|should|must|to) be|be|is|are)(?: hereby)? (?:${done})`,
  ru,
  `${kazakh(kk)}(?: деп танылсын)?`,
].join("|");

const BESIDE =
  "in|from|of|and|the|this|bill|draft|law|во?|из|и|(?:законо)?проекта|настоящего|закона|жобаның|осы|заңның|және";

const behind = "[,:]?(?: |$)";
const WHOLE = new RegExp(`^(?:(?:${PLACE}|${VERB}|${BESIDE})${behind})+$`, "u");
const BARE = new RegExp(`^(?:${VERB})$`, "u");
const DELETES = new RegExp(`(?<!\\p{L})(?:${VERB})(?!\\p{L})`, "u");
const NAMES = new RegExp(`(?<!\\p{L})(?:${PLACE})(?!\\p{L})`, "u");

/** Whether an instruction that deletes says no more than which provisions go, all of each. */
export function deletesWhole(solution: string): boolean {
  const said = instruction(solution);
  return BARE.test(said) || (DELETES.test(said) && NAMES.test(said) && WHOLE.test(said));
}

/** Whether a solution says no more than that all goes which it is about: "Delete." */
export const isBareDeletion = (solution: string): boolean => BARE.test(instruction(solution));

const instruction = (solution: string): string =>
  withBareVerbs(fold(solution))
    .replace(/^that (?=the )/u, "")
    .replace(/[\s.;!]+$/u, "");
