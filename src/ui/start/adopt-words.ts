import type { Language, Localised } from "../../domain/language";
import type { OurColumns } from "../../domain/adopt/our-columns";

/** What a table becomes when it is made a review where it stands. */
export interface AdoptWords {
  readonly becomes: (columns: OurColumns) => string;
  /** What it does not become, and the way that has it. */
  readonly gapsAlone: string;
}

const IN_LANGUAGE: Localised<Readonly<Record<Language, string>>> = {
  en: { en: "English", ru: "Russian", kk: "Kazakh" },
  ru: { en: "английском", ru: "русском", kk: "казахском" },
  kk: { en: "ағылшын", ru: "орыс", kk: "қазақ" },
};

const renamed = ({ headers }: OurColumns): number => Object.keys(headers).length;

export const ADOPT_WORDS: Localised<AdoptWords> = {
  en: {
    becomes: (columns) =>
      `Headers that get another name, in ${IN_LANGUAGE.en[columns.language]}: ${renamed(columns)}. Empty columns added at its right: ${columns.added.length}. Rows without a number get one. Nothing in it is deleted or moved.`,
    gapsAlone:
      "This makes the gap table alone: the draft, final texts, consultations, comments on record and documents get no sheets, so nothing can be kept there. “Look for my table” below opens a review with all of its sheets in a new workbook.",
  },
  ru: {
    becomes: (columns) =>
      `Заголовков, которые получат другое имя (на ${IN_LANGUAGE.ru[columns.language]} языке): ${renamed(columns)}. Пустых столбцов, которые добавятся справа: ${columns.added.length}. Строки без номера получат номер. В таблице ничего не удаляется и не перемещается.`,
    gapsAlone:
      "Так получается только таблица пробелов: листов для проекта, итоговых текстов, консультаций, учета комментариев и документов не будет, и хранить их будет негде. «Найти мою таблицу» ниже откроет обзор со всеми листами в новой книге.",
  },
  kk: {
    becomes: (columns) =>
      `Аты өзгеретін тақырыптар: ${renamed(columns)}, ${IN_LANGUAGE.kk[columns.language]} тілінде. Оң жаққа қосылатын бос бағандар: ${columns.added.length}. Нөмірі жоқ жолдарға нөмір беріледі. Кестеде ештеңе жойылмайды және жылжытылмайды.`,
    gapsAlone:
      "Бұлай тек олқылықтар кестесі жасалады: жоба, қорытынды мәтіндер, консультациялар, пікірлер есебі және құжаттар үшін парақтар болмайды, оларды сақтайтын жер де болмайды. Төмендегі «Кестемді табу» барлық парақтары бар шолуды жаңа кітапта ашады.",
  },
};
