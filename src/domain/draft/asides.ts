import type { MarkedParagraph } from "./draft-tree";

/** Lines that are no text of the draft: a publisher's, and titles of what is printed beside it. */

/** Notes that say all in their own line, folded. */
const NOTE =
  /^(?:сноска|ескерту|footnote)\s*[.:]|^\((?:в редакции|в ред\.|(?:абзац|часть|пункт|подпункт|статья|глава|наименование|название)\S*\s+(?:\S+\s+){0,6}?(?:в редакции|введен|дополнен|утратил|исключен|изложен))[^)]*\)\.?$/u;

/** Notes whose text may stand in the next line. */
const NOTICE =
  /^(?:примечание\s+(?:рцпи|ицпи|изпи|редакции)|вниманию пользователей|пайдаланушылар(?:дың)? назарына|рқао-?ның ескертпесі|рқаиы-?ның ескертпесі|зқаи-?ның ескертпесі|note ili|note rcli)/u;

const CONTENTS_TITLE =
  /^(?:оглавление|содержание|мазмұны|contents|table of contents|arrangement of (?:clauses|sections|articles))[.:]?$/u;

/** What explains a bill and is printed behind it; of whose bill it is may stand beside it. */
const MEMORANDUM_TITLE =
  /^(?:(?:the )?memorandum(?: of (?:the )?objects and reasons)?|(?:the )?(?:statement of )?objects and reasons|explanatory (?:memorandum|notes?|statement)|пояснительная записка|түсіндірме жазба)(?: (?:to|on|к) [^.;:]*)?[.:]?$|^[^.;:]*жобасына түсіндірме жазба[.:]?$/u;

const clean = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

/** Whether a paragraph is an editorial note; `opens` when the next one may be its text. */
export function editorialNote(text: string): "whole" | "opens" | undefined {
  const start = clean(text);
  if (NOTE.test(start)) return "whole";
  if (!NOTICE.test(start)) return undefined;
  return /[!:.]$/u.test(start) && start.length < 80 ? "opens" : "whole";
}

/** Whether a paragraph below the name of an editorial note is its text: no point of the draft, nor an article. */
export function isTextOfNote({ text, marks }: Pick<MarkedParagraph, "text" | "marks">): boolean {
  if (marks.length === 0) return true;
  const isSentence = marks.some(({ spec }) => spec.titled) ? GOES_ON : ITEM_OF_NOTE;
  return isSentence.test(text) && tellsOfForce(text);
}

/** What is said of a part of a law that is there and stays there; what is repealed may be an item of the law itself. */
const CHANGES =
  "(?:[Вв]вод[ия]тся|[Вв]ступа[ею]т|[Пп]редус(?:матрива[ею]тся|мотрен[аоы]?)|[Пп]риостановлен[аоы]?|[Дд]ополнен[аоы]?)(?!\\p{L})|[Ққ]олданысқа";

/**
 * A title begins with a capital letter behind the number, and with no such verb: "Статья 6 вводится …", "Статья 6 – в
 * редакции …", and no "Статья 6. Порядок …".
 */
const GOES_ON = new RegExp(
  `^\\s*(?:\\p{L}+\\s+[\\p{N}IVXLC]+(?:-\\p{N}+)?|\\p{N}+(?:-\\p{N}+)?-\\p{L}+)(?:(?:\\.?\\s+|\\s*[–—:-]\\s+)(?:\\p{Ll}|${CHANGES}|Утра(?:тил|чива)|Исключен[аоы]?(?!\\p{L}))|\\s+\\p{N})`,
  "u",
);
/** Of parts of a law: "Пункт 2", "Часть двадцать первая", "Глава III", "Подпункт «а»", "Пункты с 2 по 5". */
const ORDINAL =
  "\\p{L}*(?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|дцат|сороков|девяност)\\p{L}{1,3}(?!\\p{L})";
const RU_PART = `(?:[Пп]од)?(?:[Пп]ункт|[Чч]аст(?!н)|[Сс]тать|[Гг]лав(?!н)|[Аа]бзац)\\p{L}{0,3}\\s+(?:со?\\s+)?(?:\\p{N}|[IVXLC]+(?!\\p{L})|\\p{L}\\)|«\\p{L}»|${ORDINAL})`;
const EN_PART =
  "(?:[Ss]ub-?)?(?:[Pp]aragraph|[Ss]ection|[Pp]oint|[Ii]tem|[Aa]rticle|[Cc]lause)s?\\s+(?:\\(?\\p{N}|\\([\\p{L}]{1,4}\\)|[IVXLC]+(?!\\p{L})|\\p{L}\\)|\\p{Lu}(?!\\p{L}))";
/** Named without a number, too, behind a mark that a sentence of the law has less often: "1) тармақшаға өзгеріс …". */
const BARE_PART =
  "(?:под)?пункт|част(?!н)|стать|глав(?!н)|абзац|(?:тарма|бап|бөлік|тарау)|(?:sub-?)?(?:paragraph|section|point|item|article|clause)(?!\\p{L}{3})";

/**
 * An item that says of a part of the law when it is in force: "1) подпункт 2) пункта 1 вводится …", "1. Пункт 2 …", or
 * says so of itself: "2) вводится …", "2) 01.01.2027 бастап …".
 */
const ITEM_OF_NOTE = new RegExp(
  `^\\s*\\(?[\\p{L}\\p{N}]{1,3}(?:\\)\\s+(?:${BARE_PART})|[.)]\\s+(?:${CHANGES}|\\p{N}{2}\\.\\p{N}{2}\\.\\p{N}{4}|${RU_PART}|${EN_PART}|\\p{N}+-?\\)? ?(?:тарма|бап|бөлік|тарау|абзац)))`,
  "u",
);

/** Whether a text says, as an editor does, from when a provision is in force, or that it was changed or is to be. */
const tellsOfForce = (text: string): boolean =>
  /(?<!\p{L})(?:ввод[ия]тся в действие|вступа[ею]т в силу|предусматрива[ею]тся|предусмотрен\p{L}*|утра(?:тил|чива)\p{L}*|приостановлен\p{L}*|исключен\p{L}*|изменени\p{L}+|(?:в|во) \p{L}*\s*редакции|дополнен\p{L}*|қолданысқа енгізіл\p{L}*|күші жойыл\p{L}*|күшіне ен\p{L}*|өзгеріс\p{L}*|редакцияда|тоқтатыл\p{L}*|comes? into force|enters? into force|amended|repealed)(?!\p{L})/u.test(
    clean(text),
  );

export const isContentsTitle = (text: string): boolean => CONTENTS_TITLE.test(clean(text));

export const isMemorandumTitle = (text: string): boolean => text.length < 400 && MEMORANDUM_TITLE.test(clean(text));
