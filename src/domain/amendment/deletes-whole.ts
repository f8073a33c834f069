import { fold } from "../text/fold";
import { ACT_VERBS } from "./acts-said";
import { withBareVerbs } from "./bare-verbs";
import { kazakh, LETTER } from "./word-forms";

/** Words that all of a plain deletion are of, one after another; what stands behind a part of the draft is its number. */
const NUMBER = `(?:\\d[\\p{L}\\d.-]*(?:\\([\\p{L}\\d]{1,4}\\))*|\\(?[\\p{L}\\d]{1,4}\\)(?:\\([\\p{L}\\d]{1,4}\\))*|[ivxlc]+|[a-zа-я](?!\\p{L}))`;
const NUMBERS = `${NUMBER}(?:(?:,| and| or| to| и| және) ?${NUMBER})*`;
const EN_UNIT = "(?:sub-?)?(?:paragraph|clause|section|article|point|part|chapter|item)s?";
const EN_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const EN_ORDINAL = `(?:${EN_ORDINALS.join("|")})`;
const RU_UNIT = `(?:(?:под)?пункт|част|стать|абзац|глав|раздел)${LETTER}*`;
const RU_ORDINALS = "перв втор трет четверт пят шест седьм восьм девят десят".split(" ");
const RU_ORDINAL = `(?:${RU_ORDINALS.join("|")})${LETTER}+`;
const KK_UNIT = `(?:бап|баб|тармақ|тармағ|бөлік|бөліг|тарау|абзац)${LETTER}*`;
const KK_ORDINALS = "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split(" ");
const KK_ORDINAL = `(?:${KK_ORDINALS.join("|")})`;

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
  "in|from|of|and|the|this(?: law| code)?|bill|draft|во?|из|и|(?:законо)?проекта|настоящего (?:закона|кодекса)|жобаның|осы (?:заңның|кодекстің)|және";

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

/** Units from the widest to the narrowest, as the laws of a language have them one in another. */
const DEPTHS: readonly (readonly RegExp[])[] = [
  [
    "parts?",
    "chapters?",
    "(?:article|section|clause)s?",
    "sub-?(?:section|clause)s?",
    "paragraphs?",
    "(?:sub-?paragraph|point|item)s?",
  ].map((unit) => new RegExp(`(?<![\\p{L}-])${unit} (${NUMBERS})`, "gu")),
  ["раздел", "глав", "стать", "част", "пункт", "подпункт", "абзац"].map(
    (unit) => new RegExp(`(?<!\\p{L})${unit}${LETTER}* (${NUMBERS})`, "gu"),
  ),
  ["тарау", "ба[пб]", "бөлі[кг]", "тарма[қғ](?!ша)", "тармақша", "абзац"].map(
    (unit) => new RegExp(`(${NUMBERS})[- ]${unit}${LETTER}*`, "gu"),
  ),
];

/**
 * Whether the narrowest that a deletion names is a provision, and no part inside it: "in subclause (2) delete paragraph (c)"
 * takes 7(2)(c) away, and not 7(2).
 */
export function deletesAtLast(solution: string, provision: string): boolean {
  const said = inDigits(instruction(solution));
  const number = lastOf(provision);
  return DEPTHS.every((units) => {
    const found = units.map((unit) => [...said.matchAll(unit)].flatMap(([, numbers = ""]) => numbersIn(numbers)));
    const narrowest = found.filter((numbers) => numbers.length > 0).at(-1);
    return narrowest === undefined || narrowest.includes(number);
  });
}

/** "часть 2" of "часть вторую" and "вторую часть". */
const inDigits = (said: string): string =>
  said
    .replace(
      new RegExp(`(${RU_UNIT}) (${RU_ORDINAL})`, "gu"),
      (_, unit: string, word: string) => `${unit} ${digit(word)}`,
    )
    .replace(
      new RegExp(`(${RU_ORDINAL}) (${RU_UNIT})`, "gu"),
      (_, word: string, unit: string) => `${unit} ${digit(word)}`,
    )
    .replace(
      new RegExp(`(${EN_ORDINAL}) (${EN_UNIT})`, "gu"),
      (_, word: string, unit: string) => `${unit} ${digit(word)}`,
    )
    .replace(new RegExp(KK_ORDINAL, "gu"), digit);

const digit = (word: string): string =>
  String(
    1 +
      [EN_ORDINALS, RU_ORDINALS, KK_ORDINALS]
        .map((all) => all.findIndex((one) => word.startsWith(one)))
        .reduce((a, b) => Math.max(a, b)),
  );

const numbersIn = (numbers: string): readonly string[] => numbers.split(/,? (?:and |or |to |и |және )?/u).map(lastOf);

/** "c" of "(2)(c)". */
const lastOf = (number: string): string =>
  fold(number)
    .match(/[\p{L}\d.-]+/gu)
    ?.at(-1) ?? "";

/** Whether a solution says no more than that all goes which it is about: "Delete." */
export const isBareDeletion = (solution: string): boolean => BARE.test(instruction(solution));

const instruction = (solution: string): string =>
  withBareVerbs(fold(solution))
    .replace(/^that (?=the )/u, "")
    .replace(/[\s.;!]+$/u, "");
