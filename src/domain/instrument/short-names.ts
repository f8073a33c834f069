import { childCommentNumber } from "./general-comment";
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
  udhr: { ru: "ВДПЧ", kk: "АҚЖД" },
  icescr: { ru: "МПЭСКП", kk: "ЭӘМҚХП" },
  iccpr: { ru: "МПГПП", kk: "АСҚХП" },
  crpd: { ru: "КПИ", kk: "МҚК" },
  cedaw: { ru: "КЛДЖ", kk: "ӘКЖК" },
  lanzarote: { ru: "Лансаротская конвенция", kk: "Лансарот конвенциясы" },
  istanbul: { ru: "Стамбульская конвенция", kk: "Ыстамбұл конвенциясы" },
  budapest: { ru: "Будапештская конвенция", kk: "Будапешт конвенциясы" },
  "convention-108": { ru: "Конвенция 108", kk: "108-конвенция" },
  "convention-108-plus": { ru: "Конвенция 108+", kk: "108+ конвенциясы" },
  "cm-rec-2018-7": { ru: "Рекомендация CM/Rec(2018)7", kk: "CM/Rec(2018)7 ұсынымы" },
  "coe-handbook-digital-2020": {
    ru: "Пособие Совета Европы о правах ребенка в цифровой среде",
    kk: "Еуропа Кеңесінің цифрлық ортадағы бала құқықтары анықтамалығы",
  },
  "cm-decl-2021-privacy": {
    ru: "Декларация о частной жизни детей (2021)",
    kk: "Балалардың жеке өмірі туралы декларация (2021)",
  },
  "coe-strategy-2022-2027": {
    ru: "Стратегия Совета Европы по правам ребенка (2022-2027)",
    kk: "Еуропа Кеңесінің бала құқықтары жөніндегі стратегиясы (2022-2027)",
  },
  "cets-225": {
    ru: "Рамочная конвенция Совета Европы об ИИ",
    kk: "Еуропа Кеңесінің ЖИ туралы негіздемелік конвенциясы",
  },
  ungps: { ru: "Руководящие принципы ООН (РППЧ)", kk: "БҰҰ Басшылық қағидаттары" },
  "ohchr-b-tech": { ru: "Проект B-Tech", kk: "B-Tech жобасы" },
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
  "unicef-edtech-note": { ru: "Записка ЮНИСЕФ по EdTech", kk: "ЮНИСЕФ-тің EdTech жазбасы" },
  "unicef-legislating-2022": { ru: "Законодательство для цифровой эпохи", kk: "Цифрлық дәуірге арналған заңнама" },
  "itu-cop-policymakers-2020": {
    ru: "МСЭ: руководство для директивных органов",
    kk: "ХЭО: саясат әзірлеушілерге нұсқаулық",
  },
  "itu-cop-industry-2020": { ru: "МСЭ: руководство для отрасли", kk: "ХЭО: салаға нұсқаулық" },
  "kz-kids-online-2023": { ru: "«Дети Казахстана онлайн»", kk: "«Қазақстан балалары онлайн»" },
  "icmec-model-legislation": { ru: "Типовой закон ICMEC", kk: "ICMEC үлгілік заңы" },
  "unesco-gem-2023": { ru: "ВДМО 2023", kk: "GEM 2023 баяндамасы" },
  "uk-aadc": { ru: "Детский кодекс Великобритании", kk: "Ұлыбританияның Балалар кодексі" },
  "uk-osa-2023": {
    ru: "Закон о безопасности в интернете (Великобритания)",
    kk: "Онлайн қауіпсіздік туралы заң (Ұлыбритания)",
  },
  "eu-gdpr": { ru: "GDPR", kk: "GDPR" },
  "eu-dsa": { ru: "DSA", kk: "DSA" },
  "eu-ai-act": { ru: "Регламент ЕС об ИИ", kk: "ЕО-ның ЖИ туралы регламенті" },
  "eu-avmsd": { ru: "Директива 2010/13/ЕС", kk: "2010/13/ЕО директивасы" },
  "eu-csa-directive-2011": { ru: "Директива 2011/93/ЕС", kk: "2011/93/ЕО директивасы" },
  "eu-bik-plus-2022": { ru: "Стратегия BIK+", kk: "BIK+ стратегиясы" },
  "fr-loi-2023-566": { ru: "Закон Франции № 2023-566", kk: "Францияның № 2023-566 заңы" },
  "fr-sren-2024": { ru: "Закон Франции № 2024-449 (SREN)", kk: "Францияның № 2024-449 заңы (SREN)" },
  "au-osa-2021": {
    ru: "Закон о безопасности в интернете (Австралия)",
    kk: "Онлайн қауіпсіздік туралы заң (Аустралия)",
  },
  "us-coppa-rule": { ru: "Правило COPPA (США)", kk: "COPPA қағидасы (АҚШ)" },
  "ph-ra-11930": { ru: "Закон Филиппин № 11930", kk: "Филиппиннің № 11930 заңы" },
  "kz-digital-code": { ru: "Цифровой кодекс РК", kk: "ҚР Цифрлық кодексі" },
  "kz-law-256-2026": { ru: "Закон РК № 256-VIII", kk: "256-VIII ҚР Заңы" },
  "kz-child-rights-2002": { ru: "Закон РК о правах ребенка", kk: "ҚР Бала құқықтары туралы заңы" },
  "kz-personal-data-2013": { ru: "Закон РК о персональных данных", kk: "ҚР Дербес деректер туралы заңы" },
  "kz-harmful-information-2018": {
    ru: "Закон РК о защите от вредной информации",
    kk: "ҚР Зиянды ақпараттан қорғау туралы заңы",
  },
  "kz-online-platforms-2023": { ru: "Закон РК об онлайн-платформах", kk: "ҚР Онлайн-платформалар туралы заңы" },
  "kz-u16-bill-2025": {
    ru: "Законопроект РК о соцсетях (до 16 лет)",
    kk: "ҚР Әлеуметтік желілер туралы заң жобасы (16 жасқа дейін)",
  },
  "kz-ai-law-2025": { ru: "Закон РК об ИИ", kk: "ҚР ЖИ туралы заңы" },
  "kz-cybersecurity-2015": { ru: "Закон РК о кибербезопасности", kk: "ҚР Киберқауіпсіздік туралы заңы" },
  "kz-education-2007": { ru: "Закон РК об образовании", kk: "ҚР Білім туралы заңы" },
  "kz-admin-offences": { ru: "КоАП РК", kk: "ҚР ӘҚБтК" },
  "kz-criminal-code": { ru: "УК РК", kk: "ҚР ҚК" },
  "kz-law-118-2022": { ru: "Закон РК № 118-VII", kk: "118-VII ҚР Заңы" },
  "kz-law-73-2024": { ru: "Закон РК № 73-VIII", kk: "73-VIII ҚР Заңы" },
  "kz-law-248-2025": { ru: "Закон РК № 248-VIII", kk: "248-VIII ҚР Заңы" },
  "kz-prevention-minors-2004": {
    ru: "Закон РК о предупреждении безнадзорности детей (2004)",
    kk: "ҚР Балалардың панасыз қалуының алдын алу туралы заңы (2004)",
  },
  "kg-digital-code": { ru: "Цифровой кодекс КР", kk: "Қырғыз Республикасының Цифрлық кодексі" },
};

/** A general comment of the Committee on the Rights of the Child goes by its number. */
function commentName(instrument: Instrument, language: "ru" | "kk"): string | undefined {
  const number = childCommentNumber(instrument);
  return number && { ru: `ЗОП № ${number}`, kk: `№ ${number} ЖТЕ` }[language];
}

/** The short title for a brief, which spells it out in its list of instruments; for cells there is `shortNameIn`. */
export const shortNameOf = (instrument: Instrument, language: Language): string =>
  language === "en"
    ? instrument.short
    : (SHORT_NAMES[instrument.id]?.[language] ??
      commentName(instrument, language) ??
      instrument.title[language] ??
      instrument.short);

/** All short titles of an instrument, each once: what briefs print and citations therefore may say. */
export const shortNamesOf = (instrument: Instrument): readonly string[] => [
  ...new Set(LANGUAGES.map((language) => shortNameOf(instrument, language))),
];
