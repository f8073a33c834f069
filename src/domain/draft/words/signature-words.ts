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

/** Who agreed to a draft stands below it. */
export const isAgreed = (text: string): boolean =>
  /^(?:согласован[оы]?|келісілді|келісілген|agreed)\s*:?$/iu.test(text.trim());

const EXECUTOR = /^(?:исполнител[ьи]|исп\.|орындаушы(?:лар)?|орынд\.|prepared by|executor|contact)\s*[:.]?\s+/iu;
const TELEPHONE =
  /(?<!\p{L})(?:тел(?:ефон)?|вн|моб|раб|байланыс|tel|phone|ext|e-?mail|эл\. ?почта)(?!\p{L})\.?:?|\S+@\S+/giu;

/** What a line says beside "Исполнитель:" or "тел."; undefined where it has neither. */
export function restOfContact(text: string): string | undefined {
  const behind = text.trim().replace(EXECUTOR, "");
  const rest = behind.replace(TELEPHONE, "");
  const hasNumber = rest !== behind && (/\d{2}/u.test(rest) || behind.includes("@"));
  return behind !== text.trim() || hasNumber ? rest : undefined;
}

/** The line of a site or a publisher that says whose it is. */
export const isCopyright = (text: string): boolean => /^(?:©|\(c\) ?(?:\d|\p{L})|copyright\s)/iu.test(text.trim());

/** "М.П.", where the stamp goes. */
export const isStamp = (text: string): boolean => /^(?:м\. ?[по]\.|l\. ?s\.)$/iu.test(text.trim());
