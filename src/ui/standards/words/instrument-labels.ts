import type { Language, Localised } from "../../../domain/language";
import { countryName } from "../../../domain/text/country-names";

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

const INTERNATIONAL = three("International", "Международные", "Халықаралық");

/** What a kind of instrument is called; a kind without a name is called by its name in data. */
export const kindLabel = (kind: string, language: Language): string => KINDS[kind]?.[language] ?? kind;

/** What a jurisdiction is called, `INT` and countries by their codes. */
export const placeLabel = (code: string, language: Language): string =>
  code === "INT" ? INTERNATIONAL[language] : countryName(code, language);
