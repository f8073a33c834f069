import type { Localised } from "../../domain/language";
import { countInRussian } from "../../domain/text/russian-form";

/** What is said of minutes. */
export const MINUTES_WORDS = {
  making: { en: "Writing the minutes…", ru: "Составление протокола…", kk: "Хаттама жазылып жатыр…" },
  /** How many pages they fill: one is meant, more are no fault. */
  pages: (pages: number): Localised =>
    pages <= 1
      ? { en: "They fit on one page.", ru: "Он помещается на одной странице.", kk: "Ол бір бетке сыяды." }
      : {
          en: `They run over to about ${pages} pages, since there is more than one page holds; nothing is cut.`,
          ru: `Он занимает примерно ${countInRussian(pages, "страницу", "страницы", "страниц")}: записано больше, чем помещается на одной; ничего не сокращено.`,
          kk: `Ол шамамен ${pages} бетті алады, өйткені жазылғаны бір бетке сыймайды; ештеңе қысқартылмаған.`,
        },
} as const;
