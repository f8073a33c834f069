import type { Localised } from "../domain/language";

/** Said where the page was opened in a browser. */
export const OUTSIDE_EXCEL: Localised = {
  en: "This page is the pane of an Excel add-in, and Excel is not around it. Open a workbook and press Gap Table on the ribbon.",
  ru: "Эта страница – панель надстройки Excel, а сам Excel не найден. Откройте книгу и нажмите Gap Table на ленте.",
  kk: "Бұл бет – Excel қондырмасының панелі, ал Excel-дің өзі табылмады. Кітапты ашып, таспадағы Gap Table түймесін басыңыз.",
};
