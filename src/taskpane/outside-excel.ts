import type { Localised } from "../domain/language";

/** Said where the page was opened in a place that the pane can't work in, and what can be done there. */
export const OUTSIDE_EXCEL: Readonly<Record<"browser" | "old-excel", Localised>> = {
  browser: {
    en: "This page is the pane of an Excel add-in, and Excel is not around it. Open a workbook and press Gap Table on the ribbon.",
    ru: "Эта страница – панель надстройки Excel, а сам Excel не найден. Откройте книгу и нажмите Gap Table на ленте.",
    kk: "Бұл бет – Excel қондырмасының панелі, ал Excel-дің өзі табылмады. Кітапты ашып, таспадағы Gap Table түймесін басыңыз.",
  },
  "old-excel": {
    en: "This Excel is too old for Gap Table. It needs Microsoft 365, Excel 2021 or later, Excel for Mac 16.50 or later, or Excel on the web. The workbook itself can be read and edited here as it is.",
    ru: "Эта версия Excel слишком старая для Gap Table. Нужен Microsoft 365, Excel 2021 или новее, Excel для Mac 16.50 или новее либо Excel для Интернета. Саму книгу можно читать и править и здесь.",
    kk: "Бұл Excel нұсқасы Gap Table үшін тым ескі. Microsoft 365, Excel 2021 не одан кейінгі, Mac-қа арналған Excel 16.50 не одан кейінгі нұсқа немесе интернеттегі Excel керек. Кітаптың өзін осы жерде де оқып, түзетуге болады.",
  },
};
