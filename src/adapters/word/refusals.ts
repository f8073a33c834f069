import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** This Word has no way of listing controls that hold plain text, as those of a brief do. */
export const wordTooOld = (): UnusableInput =>
  new UnusableInput({
    en: "This Word is too old to refresh a brief while it is open (it needs Microsoft 365, Word 2024 or Word on the web); close the document and refresh its file in Gap Table in Excel, or with “gap-table refresh”",
    ru: "Эта версия Word слишком старая, чтобы обновить открытую записку (нужен Microsoft 365, Word 2024 или Word для Интернета); закройте документ и обновите его файл в Gap Table в Excel или командой «gap-table refresh»",
    kk: "Бұл Word нұсқасы ашық жазбаны жаңарту үшін тым ескі (Microsoft 365, Word 2024 не интернеттегі Word керек); құжатты жауып, файлын Excel-дегі Gap Table арқылы немесе «gap-table refresh» командасымен жаңартыңыз",
  });

/** Word lists fewer controls than the document holds: builds of 2025 lost some. */
export const controlsNotListed = (missing: number): UnusableInput =>
  new UnusableInput({
    en: `Word does not list all texts of the brief that come from the workbook (${missing} are missing), so nothing was changed; update Word, or close the document and refresh its file`,
    ru: `Word перечисляет не все тексты записки, взятые из книги (не хватает: ${missing}), поэтому ничего не изменено; обновите Word или закройте документ и обновите его файл`,
    kk: `Word жазбаның кітаптан алынған мәтіндерінің бәрін атамайды (жетіспейтіні: ${missing}), сондықтан ештеңе өзгертілген жоқ; Word-ты жаңартыңыз немесе құжатты жауып, файлын жаңартыңыз`,
  });

/** The document is protected, or somebody locked how changes are tracked. */
export const trackingLocked = (cause: unknown): UnusableInput =>
  new UnusableInput(
    {
      en: "Change tracking is locked in this document, so nothing was changed: a refresh would fill it with marks; unlock it (Review › Track Changes › Lock Tracking) and refresh again",
      ru: "В этом документе запись исправлений закрыта паролем, поэтому ничего не изменено: обновление заполнило бы его пометками; снимите блокировку («Рецензирование» › «Исправления» › «Заблокировать исправления») и обновите снова",
      kk: "Бұл құжатта түзетулерді жазу құлыпталған, сондықтан ештеңе өзгертілген жоқ: жаңарту оны белгілерге толтырар еді; құлыпты алып («Рецензиялау» › «Түзетулер» › «Түзетулерді құлыптау»), қайта жаңартыңыз",
    },
    { cause },
  );

/** The data part took a text no more, and the texts are as they were. */
export const partNotWritten = (cause: unknown): UnusableInput =>
  new UnusableInput(
    {
      en: "Word did not take the data behind the brief, so its texts were put back as they were; close the document and refresh its file",
      ru: "Word не принял данные, на которых держится записка, поэтому ее тексты возвращены к прежнему виду; закройте документ и обновите его файл",
      kk: "Word жазбаның деректерін қабылдамады, сондықтан мәтіндері бұрынғы қалпына келтірілді; құжатты жауып, файлын жаңартыңыз",
    },
    { cause },
  );

/** Neither could be written, nor put back. */
export const leftBetween = (titles: readonly string[]): UnusableInput =>
  new UnusableInput({
    en: `Word stopped midway and did not take everything back; press Undo until these texts are as they were: ${titles.join(", ")}`,
    ru: `Word остановился на полпути и вернул не все; нажимайте «Отменить», пока эти тексты не станут прежними: ${titles.join(", ")}`,
    kk: `Word жартысында тоқтап, бәрін қайтармады; мына мәтіндер бұрынғыдай болғанша «Болдырмау» түймесін басыңыз: ${titles.join(", ")}`,
  });

/** Texts of the brief that anybody can type over now. */
export const leftUnlocked = (titles: readonly string[]): UnusableInput =>
  new UnusableInput({
    en: `The brief was refreshed, but Word did not lock these texts again: ${titles.join(", ")}; refresh once more, or lock them yourself (Developer › Properties)`,
    ru: `Записка обновлена, но Word не закрыл снова эти тексты: ${titles.join(", ")}; обновите еще раз или закройте их сами («Разработчик» › «Свойства»)`,
    kk: `Жазба жаңартылды, бірақ Word мына мәтіндерді қайта құлыптамады: ${titles.join(", ")}; тағы бір рет жаңартыңыз немесе өзіңіз құлыптаңыз («Әзірлеуші» › «Сипаттар»)`,
  });

/** There are controls left after all was to be cut loose. */
export const notAllFreed = (left: number): UnusableInput =>
  new UnusableInput({
    en: `${left} texts are still bound to the workbook: Word did not let them go; try again, or delete their controls yourself`,
    ru: `Связанными с книгой остались тексты: ${left} – Word их не отпустил; повторите или удалите их элементы управления сами`,
    kk: `${left} мәтін әлі де кітапқа байланысты: Word оларды босатпады; қайталаңыз немесе басқару элементтерін өзіңіз жойыңыз`,
  });

/** What Word answered to a request, by its code and in its own words. */
export const answered = (code: string, detail: string): Localised =>
  ANSWERS[code] ?? {
    en: `Word could not do this (${code}: ${detail}); try again, or open the pane anew`,
    ru: `Word не смог этого сделать (${code}: ${detail}); повторите или откройте панель заново`,
    kk: `Word мұны орындай алмады (${code}: ${detail}); қайталап көріңіз немесе панельді қайта ашыңыз`,
  };

const ANSWERS: Readonly<Record<string, Localised>> = {
  AccessDenied: {
    en: "The document, or a part of it, is protected (Review › Restrict Editing); take the protection off and try again",
    ru: "Документ или его часть защищены («Рецензирование» › «Ограничить редактирование»); снимите защиту и повторите",
    kk: "Құжат немесе оның бөлігі қорғалған («Рецензиялау» › «Өңдеуді шектеу»); қорғауды алып, қайталаңыз",
  },
  ItemNotFound: {
    en: "A text that was to be used is no longer in the document; look at the brief again",
    ru: "Текста, который понадобился, в документе больше нет; просмотрите записку снова",
    kk: "Қажет болған мәтін құжатта енді жоқ; жазбаны қайта қараңыз",
  },
};
