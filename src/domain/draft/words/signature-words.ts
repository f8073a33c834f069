import { endsSentence } from "../../text/ends-sentence";

/** Offices that sign a draft, as a signature begins with them; in Kazakh they end its words. */
const OFFICES =
  "президент|премьер-министр|министр|аким|председател[ья]|директор|руководитель|начальник|глава|губернатор|секретарь|ректор|" +
  "(?:первый |первого )?заместител[ья]|вице-(?:министр|президент)|исполняющ(?:ий|ая) обязанности|и\\. ?о\\.|врио|" +
  "(?:the )?(?:deputy |acting |first |vice-?)*(?:president|prime minister|minister|mayor|governor|chair(?:man|woman|person)?|director|head|secretary|speaker)";
const BEGINS = new RegExp(`^(?:${OFFICES})(?![\\p{L}])`, "iu");
const KAZAKH =
  /(?:президенті|премьер-министрі|министрі|вице-министрі|әкімі|төрағасы|төрайымы|директоры|басшысы|хатшысы|басқарушысы|бастығы|орынбасары|міндетін атқарушы)(?!\p{L})/iu;

/** Whether a signature may begin so, or, in Kazakh, be one. */
export const namesSigningOffice = (text: string): boolean => BEGINS.test(text.trim()) || KAZAKH.test(text);

/** What ends a sentence that says who or what stands below it. */
const ANNOUNCING = new Set(
  "below follows following ниже нижеследующее следующее следующие осындай мынадай мынандай төменде төмендегідей".split(
    " ",
  ),
);

/** Whether a sentence announces what stands below it: "signed as follows." */
export const announces = (sentence: string): boolean =>
  ANNOUNCING.has(/(\p{L}+)[^\p{L}]*$/u.exec(sentence)?.[1]?.toLowerCase() ?? "");

/** Who agreed to a draft stands below it. */
export const isAgreed = (text: string): boolean =>
  /^(?:согласован[оы]?|келісілді|келісілген|agreed)\s*:?$/iu.test(text.trim());

const EXECUTOR = /^(?:исп\.|орынд\.|(?:исполнител[ьи]|орындаушы(?:лар)?|prepared by|executor)(?!\p{L})\s*([:.]?))\s*/iu;
const TELEPHONE =
  /(?<!\p{L})(?:тел(?:ефон)?|вн|моб|раб|байланыс|tel|phone|ext|e-?mail|эл\. ?почта)(?!\p{L})\.?:?|\S+@\S+/giu;

const withoutTelephone = (text: string): string => text.replace(TELEPHONE, "");

/**
 * Who prepared a draft, without what says so and the words of a telephone: "Исполнитель: …"; undefined for another
 * line.
 */
export function executorIn(text: string): string | undefined {
  const [begins = "", sign] = EXECUTOR.exec(text.trim()) ?? [];
  const behind = text.trim().slice(begins.length);
  const rest = withoutTelephone(behind);
  // "Исполнитель отвечает …" begins a sentence of the draft.
  return begins === "" || (sign === "" && rest === behind) ? undefined : rest;
}

/** What a line of telephones or addresses says beside these words; undefined for another line. */
export function telephoneIn(text: string): string | undefined {
  const rest = withoutTelephone(text);
  return rest === text ? undefined : rest;
}

/** Whether a line says whom to call, or has the initials of somebody: "Асанов А.Б.". */
export const isOfPerson = (text: string): boolean =>
  telephoneIn(text) !== undefined || /(?<!\p{L})\p{Lu}\p{Ll}?\./u.test(text);

/**
 * The line of a site or a publisher that says whose it is, "Copyright Parliament of Kenya 2026"; "Copyright in a work of
 * a child belongs to the child." is a sentence of the law.
 */
export const isCopyright = (text: string): boolean =>
  /^(?:©|\(c\) ?(?:\d|\p{L})|copyright[\s:,]+(?:©|\(c\)|\d))/iu.test(text.trim()) ||
  /^copyright[\s:,].*(?:all rights reserved|все права защищены|барлық құқықтар қорғалған)/iu.test(text.trim()) ||
  (/^copyright[\s:,]+(?:by )?["«“„]?\p{Lu}/u.test(text.trim().replace(/^copyright/iu, "copyright")) &&
    !endsSentence(text));

/** "М.П.", where the stamp goes. */
export const isStamp = (text: string): boolean => /^(?:м\. ?[по]\.|l\. ?s\.)$/iu.test(text.trim());
