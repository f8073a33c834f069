import type { Language, Localised } from "../domain/language";

export type PlainMessage = "outside Excel" | "did not open";

const WORDS: Readonly<Record<PlainMessage, Localised>> = {
  "outside Excel": {
    en: "This page is the pane of an Excel add-in, and Excel is not around it. Open a workbook and press Gap Table on the ribbon.",
    ru: "Эта страница – панель надстройки Excel, а сам Excel не найден. Откройте книгу и нажмите Gap Table на ленте.",
    kk: "Бұл бет – Excel қондырмасының панелі, ал Excel-дің өзі табылмады. Кітапты ашып, таспадағы Gap Table түймесін басыңыз.",
  },
  "did not open": {
    en: "The pane could not open. The workbook is as it was. Check the connection, close the pane and open it anew.",
    ru: "Панель не открылась. Книга осталась как была. Проверьте связь, закройте панель и откройте ее заново.",
    kk: "Панель ашылмады. Кітап өзгерген жоқ. Байланысты тексеріп, панельді жауып, қайтадан ашыңыз.",
  },
};

/** What a person sees where the pane itself can't be shown; needs neither styles nor anything loaded later. */
export function plainMessage(page: Document, message: PlainMessage, language: Language): HTMLElement {
  const paragraph = page.createElement("p");
  paragraph.className = "plain-message";
  paragraph.setAttribute("role", "alert");
  paragraph.lang = language;
  paragraph.textContent = WORDS[message][language];
  return paragraph;
}
