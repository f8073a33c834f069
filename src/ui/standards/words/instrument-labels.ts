import type { Language, Localised } from "../../../domain/language";

const three = (en: string, ru: string, kk: string): Localised => ({ en, ru, kk });

const KINDS: Readonly<Record<string, Localised>> = {
  "own-document": three("Your own document", "Ваш документ", "Өз құжатыңыз"),
  treaty: three("Treaty", "Международный договор", "Халықаралық шарт"),
  "general-comment": three("General comment", "Замечание общего порядка", "Жалпы тәртіптегі ескерту"),
  declaration: three("Declaration", "Декларация", "Декларация"),
  recommendation: three("Recommendation", "Рекомендация", "Ұсыным"),
  principles: three("Principles", "Принципы", "Қағидаттар"),
  guideline: three("Guidelines", "Руководство", "Нұсқаулық"),
  "guidance-series": three("Series of guidance papers", "Серия разъяснений", "Түсіндірмелер топтамасы"),
  standard: three("Standard", "Стандарт", "Стандарт"),
  strategy: three("Strategy", "Стратегия", "Стратегия"),
  study: three("Study", "Исследование", "Зерттеу"),
  toolkit: three("Toolkit", "Набор инструментов", "Құралдар жинағы"),
  "model-law": three("Model law", "Модельный закон", "Үлгілік заң"),
  constitution: three("Constitution", "Конституция", "Конституция"),
  code: three("Code", "Кодекс", "Кодекс"),
  statute: three("Statute", "Закон", "Заң"),
  regulation: three("Regulation", "Регламент, подзаконный акт", "Регламент, заңға тәуелді акт"),
  directive: three("Directive", "Директива", "Директива"),
  "code-of-practice": three("Code of practice", "Свод практических правил", "Практикалық қағидалар жинағы"),
  policy: three("Policy", "Политика", "Саясат"),
  "draft-law": three("Draft law", "Законопроект", "Заң жобасы"),
};

const PLACES: Readonly<Record<string, Localised>> = {
  INT: three("International", "Международные", "Халықаралық"),
  EU: three("European Union", "Европейский союз", "Еуропалық Одақ"),
  AU: three("Australia", "Австралия", "Аустралия"),
  BR: three("Brazil", "Бразилия", "Бразилия"),
  CN: three("China", "Китай", "Қытай"),
  DE: three("Germany", "Германия", "Германия"),
  FR: three("France", "Франция", "Франция"),
  GB: three("United Kingdom", "Великобритания", "Ұлыбритания"),
  GH: three("Ghana", "Гана", "Гана"),
  ID: three("Indonesia", "Индонезия", "Индонезия"),
  IE: three("Ireland", "Ирландия", "Ирландия"),
  IN: three("India", "Индия", "Үндістан"),
  JP: three("Japan", "Япония", "Жапония"),
  KG: three("Kyrgyzstan", "Кыргызстан", "Қырғызстан"),
  KR: three("Republic of Korea", "Республика Корея", "Корея Республикасы"),
  KZ: three("Kazakhstan", "Казахстан", "Қазақстан"),
  NL: three("Netherlands", "Нидерланды", "Нидерланд"),
  PH: three("Philippines", "Филиппины", "Филиппин"),
  RW: three("Rwanda", "Руанда", "Руанда"),
  US: three("United States", "США", "АҚШ"),
  ZA: three("South Africa", "Южная Африка", "Оңтүстік Африка"),
};

/** What a kind of instrument is called; a kind without a name is called by its name in data. */
export const kindLabel = (kind: string, language: Language): string => KINDS[kind]?.[language] ?? kind;

/** What a jurisdiction is called; one without a name goes by its code. */
export const placeLabel = (code: string, language: Language): string => PLACES[code]?.[language] ?? code;
