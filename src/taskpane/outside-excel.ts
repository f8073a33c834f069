import type { Language, Localised } from "../domain/language";

const WORDS: Localised = {
  en: "This page is the pane of an Excel add-in, and Excel is not around it. Open a workbook and press Gap Table on the ribbon.",
  ru: "Эта страница – панель надстройки Excel, а сам Excel не найден. Откройте книгу и нажмите Gap Table на ленте.",
  kk: "Бұл бет – Excel қондырмасының панелі, ал Excel-дің өзі табылмады. Кітапты ашып, таспадағы Gap Table түймесін басыңыз.",
};

/** What a person sees who opened the page of the pane in a browser. */
export function outsideExcel(page: Document, language: Language): HTMLElement {
  const paragraph = page.createElement("p");
  paragraph.className = "outside";
  paragraph.lang = language;
  paragraph.textContent = WORDS[language];
  return paragraph;
}
