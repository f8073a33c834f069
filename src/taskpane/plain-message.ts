import type { Language, Localised } from "../domain/language";

export const DID_NOT_OPEN: Localised = {
  en: "The pane could not open. The workbook is as it was. Check the connection, close the pane and open it anew.",
  ru: "Панель не открылась. Книга осталась как была. Проверьте связь, закройте панель и откройте ее заново.",
  kk: "Панель ашылмады. Кітап өзгерген жоқ. Байланысты тексеріп, панельді жауып, қайтадан ашыңыз.",
};

/** What a person sees where the pane itself can't be shown; needs neither styles nor anything loaded later. */
export function plainMessage(page: Document, message: Localised, language: Language): HTMLElement {
  const paragraph = page.createElement("p");
  paragraph.className = "plain-message";
  paragraph.setAttribute("role", "alert");
  paragraph.lang = language;
  paragraph.textContent = message[language];
  return paragraph;
}
