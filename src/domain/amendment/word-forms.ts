/** What becomes of some words of a text. */
export type WordAct = "replace" | "after" | "before" | "delete";

/** How a change of words is worded: where the words of the text stand in it, and those that come. */
export interface WordForm {
  readonly act: WordAct;
  readonly says: string;
}

/** Of folded words; a class of all letters there are takes V8 as long to read as all the rest of a pattern. */
export const LETTER = "[a-zа-яёәғқңөұүһі]";

const BE = "(?:(?:shall|should|must|to) be|is|are)";
const EN_SAY = "(?:write|say|put|use|insert|state|read)";
const RU_SAY = "(?:указать|написать|записать|читать|использовать|предусмотреть)";
const RU_REPLACE = "(?:заменить|заменяется|заменяются|изменить|заменив)";
const RU_ADD = "(?:дополнить|добавить|вставить|включить)";
const RU_PART =
  "(?:(?:(?:под)?пункт|часть|статью|абзац)(?: \\d[^\\s…,:;]*)?(?: (?:пункта|части|статьи) \\d[^\\s…,:;]*)* )?";
/** Not what is denied: "ауыстырылмасын", "жазбау". */
export const kazakh = (stems: string): string => `(?:${stems})(?!${LETTER}*[мбп][ае])${LETTER}*`;
const KK_ADD = kazakh("толықтыр|қос|енгіз");

const REPLACED: readonly string[] = [
  "(?:replace|substitute|change) OLD (?:with|by|to|into):? NEW",
  "substitute NEW for OLD",
  "for OLD substitute NEW",
  "substitute for OLD (?:of )?NEW",
  "(?:delete|omit|leave out|strike out) OLD (?:where (?:it|they) (?:occurs?|appears?) )?and (?:substitute|insert) (?:therefor )?NEW",
  `instead of OLD (?:${EN_SAY} )?NEW`,
  `${EN_SAY} NEW instead of OLD`,
  "NEW instead of OLD",
  `OLD ${BE} (?:replaced|substituted|changed) (?:with|by|to|into) NEW`,
  "OLD (?:should|shall|must|to) read(?: as)?:? NEW",
  `${RU_REPLACE} OLD (?:на )?NEW`,
  `OLD ${RU_REPLACE} (?:на )?NEW`,
  `вместо OLD (?:${RU_SAY} )?NEW`,
  `${RU_SAY} NEW вместо OLD`,
  "NEW вместо OLD",
  `OLD NEW ${kazakh("ауыстыр|алмастыр")}`,
  `OLD орнына NEW (?:деп )?${kazakh("жаз|көрсет|оқы|қолдан|енгіз")}`,
];

const DELETED: readonly string[] = [
  "(?:delete|remove|omit|strike(?: out)?) OLD",
  `OLD ${BE} (?:deleted|removed|omitted|struck(?: out)?)`,
  "(?:исключить|удалить|убрать) OLD",
  "OLD (?:исключить|удалить|убрать|исключается|исключаются)",
  `OLD (?:алып|алынып) таста(?!${LETTER}*[мбп][ае])${LETTER}*`,
];

const SIDES = [
  { act: "after", en: "after", ru: "после", kk: "(?:кейін|соң)" },
  { act: "before", en: "before", ru: "перед", kk: "(?:бұрын|алдынан|дейін)" },
] as const;

const ADDED: readonly WordForm[] = SIDES.flatMap(({ act, en, ru, kk }) =>
  [
    `${en} BESIDE (?:insert|add) NEW`,
    `(?:insert|add) NEW ${en} BESIDE`,
    `(?:insert|add) ${en} BESIDE NEW`,
    `NEW ${BE} (?:inserted|added) ${en} BESIDE`,
    `${RU_PART}${ru} BESIDE ${RU_ADD} NEW`,
    `${RU_ADD} NEW ${ru} BESIDE`,
    `${RU_ADD} ${RU_PART}${ru} BESIDE NEW`,
    `BESIDE ${kk} NEW ${KK_ADD}`,
  ].map((says) => ({ act, says })),
);

/** How words of a text are changed; OLD, BESIDE and NEW are quotations, nouns beside them ("the words") left out. */
export const WORD_FORMS: readonly WordForm[] = [
  ...REPLACED.map((says): WordForm => ({ act: "replace", says })),
  ...DELETED.map((says): WordForm => ({ act: "delete", says })),
  ...ADDED,
];

/** What quoted words are called, before them and, in Kazakh, behind them. */
export const WORD_NOUNS: readonly RegExp[] = [
  /(?:the )?(?<!\p{L})(?:words?|phrases?|figures?|terms?|expressions?|numbers?)[,:]? (?=…)/gu,
  /(?<!\p{L})(?:слов|цифр|фраз|выражени|термин)\p{L}*[,:]? (?=…)/gu,
  /(?<=…)-\p{L}{1,5}(?!\p{L})/gu,
  /(?<=…),? (?:деген|сөз|тіркес)\p{L}*(?: (?:сөз|тіркес)\p{L}*)*/gu,
];

/** The first quotation is what words are replaced by: "словом «…» заменить", "«…» сөзімен … ауыстырылсын". */
export const NEW_FIRST = /^[^…]*(?:слов(?:ом|ами)|цифр(?:ой|ою|ами))[,:]? …|^[^…]*…,? сөз(?:імен|дерімен|бен|дермен)/u;

/** No part that something is only said to be like: "2-тармақтағыдай". */
const NOT_LIKE = "(?![^\\s…,:;]*[дт][ае]й(?![^\\s…,:;]))";
const NUMBER = `\\(?\\d${NOT_LIKE}[^\\s…,:;]*|\\(?${LETTER}\\)`;
const OUR_PARTS = [
  "the|this|draft|bill|first|second|third|last|of|and|(?:sub-?)?(?:article|paragraph|clause|section|point|item|part|sentence|chapter)s?",
  `настоящ${LETTER}*|перв${LETTER}*|втор${LETTER}*|треть${LETTER}*|последн${LETTER}*|(?:законо)?проекта|(?:(?:под)?пункт|част|стать|абзац|предложени)${LETTER}*|и`,
].join("|");
const KAZAKH_PARTS = `\\d+-${NOT_LIKE}${LETTER}+|осы|бірінші|екінші|үшінші|соңғы|жобаның|(?:бап|баб|тармақ|тармағ|бөлік|бөліг|сөйлем|абзац)${NOT_LIKE}${LETTER}*`;

/** Where in the draft the words stand: "in paragraph 3 of Article 5", "в пункте 3", "5-баптың 3-тармағында". */
export const WORD_PLACE = `(?:(?:in|from|of|в|во|из)(?: (?:${OUR_PARTS}|${NUMBER}),?)+|(?:${KAZAKH_PARTS}),?(?: (?:${KAZAKH_PARTS}),?)*)`;

/** What is to be amended, where it stands first: "section 5, in paragraph 3, delete …". */
export const WORD_AROUND = `(?:(?:that )?(?:(?:${OUR_PARTS}|${NUMBER}),? )+)?`;

/**
 * Says which part of a provision's text is meant: "in the second sentence", "в первом предложении", "екінші сөйлемде".
 */
export const WORD_PART = new RegExp(
  `(?<!${LETTER})(?:first|second|third|last|sentence|перв|втор|треть|последн|предложени|бірінші|екінші|үшінші|соңғы|сөйлем)`,
  "u",
);
