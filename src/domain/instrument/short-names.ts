import type { Instrument } from "./instrument";
import { LANGUAGES } from "../language";
import type { Language } from "../language";

/** Short titles as Russian and Kazakh lawyers write them, by the catalogue's id, where they differ from the English ones. */
const SHORT_NAMES: Readonly<Record<string, { readonly ru: string; readonly kk: string }>> = {
  crc: { ru: "КПР", kk: "БҚК" },
  "crc-opsc": { ru: "ФП о торговле детьми", kk: "Балаларды саудалау туралы ФХ" },
  "crc-opsc-guidelines": {
    ru: "Руководящие принципы к ФП о торговле детьми",
    kk: "Балаларды саудалау туралы ФХ нұсқаулығы",
  },
  "crc-opac": { ru: "ФП о детях в вооруженных конфликтах", kk: "Қарулы жанжалдардағы балалар туралы ФХ" },
  "crc-opic": { ru: "ФП о процедуре сообщений", kk: "Хабарлар рәсімі туралы ФХ" },
  "crc-gc-5": { ru: "ЗОП № 5", kk: "№ 5 ЖТЕ" },
  "crc-gc-12": { ru: "ЗОП № 12", kk: "№ 12 ЖТЕ" },
  "crc-gc-13": { ru: "ЗОП № 13", kk: "№ 13 ЖТЕ" },
  "crc-gc-14": { ru: "ЗОП № 14", kk: "№ 14 ЖТЕ" },
  "crc-gc-16": { ru: "ЗОП № 16", kk: "№ 16 ЖТЕ" },
  "crc-gc-20": { ru: "ЗОП № 20", kk: "№ 20 ЖТЕ" },
  "crc-gc-24": { ru: "ЗОП № 24", kk: "№ 24 ЖТЕ" },
  "crc-gc-25": { ru: "ЗОП № 25", kk: "№ 25 ЖТЕ" },
  iccpr: { ru: "МПГПП", kk: "АСҚХП" },
  crpd: { ru: "КПИ", kk: "МҚК" },
  cedaw: { ru: "КЛДЖ", kk: "ӘКЖК" },
  lanzarote: { ru: "Лансаротская конвенция", kk: "Лансарот конвенциясы" },
  budapest: { ru: "Будапештская конвенция", kk: "Будапешт конвенциясы" },
  "convention-108": { ru: "Конвенция 108", kk: "108-конвенция" },
  "convention-108-plus": { ru: "Конвенция 108+", kk: "108+ конвенциясы" },
  ungps: { ru: "Руководящие принципы ООН (РППЧ)", kk: "БҰҰ Басшылық қағидаттары" },
  crbp: { ru: "Принципы прав детей и бизнеса", kk: "Бала құқықтары және бизнес қағидаттары" },
  "un-cybercrime-2024": { ru: "Конвенция ООН против киберпреступности", kk: "БҰҰ Киберқылмысқа қарсы конвенциясы" },
  "gdc-2024": { ru: "Глобальный цифровой договор", kk: "Жаһандық цифрлық келісім" },
  "unesco-ai-ethics-2021": { ru: "Рекомендация ЮНЕСКО об ИИ", kk: "ЮНЕСКО-ның ЖИ жөніндегі ұсынымы" },
  "ilo-c182": { ru: "Конвенция МОТ № 182", kk: "ХЕҰ № 182 конвенциясы" },
  "dpg-standard": { ru: "Стандарт ЦОБ", kk: "ЦҚИ стандарты" },
  "principles-digital-development": { ru: "Принципы цифрового развития (2024)", kk: "Цифрлық даму қағидаттары (2024)" },
  "principles-digital-development-2014": {
    ru: "Принципы цифрового развития (2014)",
    kk: "Цифрлық даму қағидаттары (2014)",
  },
  "unicef-cop-framework-2023": {
    ru: "Рамка ЮНИСЕФ по защите детей в интернете",
    kk: "ЮНИСЕФ-тің онлайн қорғау шеңбері",
  },
  "unicef-ai-guidance-2021": { ru: "Рекомендации ЮНИСЕФ по ИИ 2.0", kk: "ЮНИСЕФ-тің ЖИ жөніндегі нұсқаулығы 2.0" },
  "unicef-ai-guidance-2025": { ru: "Руководство ЮНИСЕФ по ИИ 3.0", kk: "ЮНИСЕФ-тің ЖИ жөніндегі нұсқаулығы 3.0" },
  "unicef-data-manifesto-2021": { ru: "Манифест ЮНИСЕФ о данных", kk: "ЮНИСЕФ-тің деректер манифесі" },
  "unicef-legislating-2022": { ru: "Законодательство для цифровой эпохи", kk: "Цифрлық дәуірге арналған заңнама" },
  "itu-cop-policymakers-2020": {
    ru: "МСЭ: руководство для директивных органов",
    kk: "ХЭО: саясат әзірлеушілерге нұсқаулық",
  },
  "itu-cop-industry-2020": { ru: "МСЭ: руководство для отрасли", kk: "ХЭО: салаға нұсқаулық" },
  "kz-kids-online-2023": { ru: "«Дети Казахстана онлайн»", kk: "«Қазақстан балалары онлайн»" },
  "uk-aadc": { ru: "Детский кодекс Великобритании", kk: "Ұлыбританияның Балалар кодексі" },
  "uk-osa-2023": {
    ru: "Закон о безопасности в интернете (Великобритания)",
    kk: "Онлайн қауіпсіздік туралы заң (Ұлыбритания)",
  },
  "eu-gdpr": { ru: "GDPR", kk: "GDPR" },
  "eu-dsa": { ru: "DSA", kk: "DSA" },
  "eu-ai-act": { ru: "Регламент ЕС об ИИ", kk: "ЕО-ның ЖИ туралы регламенті" },
  "au-osa-2021": {
    ru: "Закон о безопасности в интернете (Австралия)",
    kk: "Онлайн қауіпсіздік туралы заң (Аустралия)",
  },
  "us-coppa-rule": { ru: "Правило COPPA (США)", kk: "COPPA қағидасы (АҚШ)" },
  "kz-digital-code": { ru: "Цифровой кодекс РК", kk: "ҚР Цифрлық кодексі" },
  "kz-child-rights-2002": { ru: "Закон РК о правах ребенка", kk: "ҚР Бала құқықтары туралы заңы" },
  "kz-personal-data-2013": { ru: "Закон РК о персональных данных", kk: "ҚР Дербес деректер туралы заңы" },
  "kz-harmful-information-2018": {
    ru: "Закон РК о защите от вредной информации",
    kk: "ҚР Зиянды ақпараттан қорғау туралы заңы",
  },
  "kz-online-platforms-2023": { ru: "Закон РК об онлайн-платформах", kk: "ҚР Онлайн-платформалар туралы заңы" },
  "kz-ai-law-2025": { ru: "Закон РК об ИИ", kk: "ҚР ЖИ туралы заңы" },
  "kz-education-2007": { ru: "Закон РК об образовании", kk: "ҚР Білім туралы заңы" },
  "kz-admin-offences": { ru: "КоАП РК", kk: "ҚР ӘҚБтК" },
  "kz-criminal-code": { ru: "УК РК", kk: "ҚР ҚК" },
  "kg-digital-code": { ru: "Цифровой кодекс КР", kk: "ҚырР Цифрлық кодексі" },
};

/** The short title for a brief, whose list of instruments spells it out: the language's own, else the catalogue's. Cells and messages take `shortNameIn`. */
export const shortNameOf = (instrument: Instrument, language: Language): string =>
  language === "en" ? instrument.short : (SHORT_NAMES[instrument.id]?.[language] ?? instrument.short);

/** All short titles of an instrument, each once: what briefs print and citations therefore may say. */
export const shortNamesOf = (instrument: Instrument): readonly string[] => [
  ...new Set(LANGUAGES.map((language) => shortNameOf(instrument, language))),
];
