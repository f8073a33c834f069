import type { AmendmentKind } from "./amendment";

/** What a solution plainly says is to be done; undefined where its verb leaves that open. */
export type SolutionAct = Exclude<AmendmentKind, "renumbering"> | undefined;

/**
 * What a solution asks for, by its verb: "Delete paragraph (a) of clause 4." is a repeal, where it says no more than
 * which provisions go; "Add a clause: “…”" an insertion where it has the words to put in. Other deletions and additions
 * may change a part of the text only, so that they are for a person to tell.
 *
 * @param quotes whether the solution quotes text for the law
 */
export function solutionAct(solution: string, quotes: boolean): SolutionAct {
  const text = solution.trim();
  const [head = ""] = text.split(/[.:;](?:\s|$)|[«“„"]/u);
  const asks = (verbs: readonly RegExp[]): boolean => verbs.some((verb) => verb.test(head) || verb.test(text));
  if (asks(VERBS.delete)) return PLAIN_DELETIONS.some((deletion) => deletion.test(text)) ? "repeal" : undefined;
  if (asks(VERBS.insert)) return quotes ? "insertion" : undefined;
  return quotes && speaksOfPart(head) ? undefined : "replacement";
}

/** Whether a solution says no more than that all goes which it is about: "Delete." */
export const isBareDeletion = (solution: string): boolean => BARE_DELETION.test(solution.trim());

/** Whether quotations are of words in a text, to be put in, taken out or looked for, and not texts of their own. */
export const speaksOfWords = (solution: string): boolean =>
  /(?:\bwords?|\bphrases?|слов\p{L}*|фраз\p{L}*)[,:]?\s*[«“„"]|[»”"]\s*(?:деген\s+)?сөз/iu.test(solution);

/** Whether it is a part of a provision that has no number of its own. */
const speaksOfPart = (text: string): boolean =>
  /(?<!\p{L})(?:sentences?|headings?|titles?|definitions?|предложени[ея]|заголов\p{L}*|определени\p{L}*|сөйлем\p{L}*|тақырып\p{L}*|тақырыб\p{L}*|анықтама\p{L}*)(?!\p{L})/iu.test(
    text,
  );

const RU_DELETE = "исключить|исключается|исключаются|удалить|отменить|признать утратившими? силу";
/** Not what is denied: "алып тасталмасын", "күші жойылмасын". */
const KK_DELETE = "(?:алып|алынып) таст(?!ал?ма)\\p{L}*|күшін? жо[йю](?!(?:ыл)?ма)\\p{L}*";

const EN_DELETE = "delete|repeal|omit|remove|strike(?: out)?";
const BARE_DELETION = new RegExp(`^(?:${EN_DELETE}|${RU_DELETE}|${KK_DELETE})[.;!]?$`, "iu");

const RU_UNIT = "(?:(?:под)?пункт|част|стать|абзац|глав)\\p{L}*";
const EN_PLACE = "(?:(?:after|before|in|to|at the end of)\\s[^.:;]{0,60}?)?";
const RU_PLACE = `(?:(?:(?:во?|из|после|перед)\\s+)?${RU_UNIT}\\s[^.:;]{0,60}?)?`;

/** English and Russian begin with the verb, or with what is changed; Kazakh ends with it. */
const VERBS = {
  delete: [
    new RegExp(`^(?:${EN_DELETE})(?!\\p{L})`, "iu"),
    new RegExp(`^${RU_PLACE}(?:${RU_DELETE})(?!\\p{L})`, "iu"),
    new RegExp(`^[^.:;]*(?:${KK_DELETE})[.;]?$`, "iu"),
  ],
  insert: [
    new RegExp(`^${EN_PLACE}(?:insert|add|supplement)(?!\\p{L})`, "iu"),
    new RegExp(`^${RU_PLACE}(?:дополнить|добавить|включить)(?!\\p{L})`, "iu"),
    /^[^.:;]*(?:толықтырылсын|толықтыру|толықтырыңыз|қосылсын|қосу|енгізілсін)[.;]?$/iu,
  ],
} as const;

const NUMBER = "\\(?[\\p{N}\\p{L}]{1,4}(?:[-–.]\\p{N}+)*\\)?(?:\\([\\p{N}\\p{L}]{1,4}\\))*";
const NUMBERS = `${NUMBER}(?:(?:,| and| и| және)\\s*${NUMBER})*`;
const EN_UNIT = "(?:sub-?)?(?:paragraph|clause|section|article|point|part|chapter)s?";
const KK_UNIT = "(?:бап|баб|тармақ|тармағ|бөлік|бөліг|тарау|абзац)\\p{L}*";
const OF_DRAFT = "(?:\\s+(?:of the (?:draft|bill|law)|(?:законо)?проекта))?";

/** Sentences that delete whole provisions and say no more. */
const PLAIN_DELETIONS: readonly RegExp[] = [
  BARE_DELETION,
  new RegExp(
    `^(?:${EN_DELETE})\\s+(?:the\\s+)?${EN_UNIT}\\s+${NUMBERS}(?:,?\\s+(?:of|in)\\s+${EN_UNIT}\\s+${NUMBER})*${OF_DRAFT}[.;]?$`,
    "iu",
  ),
  new RegExp(`^(?:${RU_DELETE})\\s+${RU_UNIT}\\s+${NUMBERS}(?:\\s+${RU_UNIT}\\s+${NUMBER})*${OF_DRAFT}[.;]?$`, "iu"),
  new RegExp(`^${RU_UNIT}\\s+${NUMBERS}(?:\\s+${RU_UNIT}\\s+${NUMBER})*${OF_DRAFT}\\s+(?:${RU_DELETE})[.;]?$`, "iu"),
  new RegExp(
    `^(?:жобаның\\s+)?(?:${NUMBER}[-–\\s]\\s*${KK_UNIT}\\s+)*${NUMBERS}[-–\\s]\\s*${KK_UNIT}\\s+(?:${KK_DELETE})[.;]?$`,
    "iu",
  ),
];
