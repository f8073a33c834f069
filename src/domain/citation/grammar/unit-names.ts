import type { Localised } from "../../language";

/** A unit's name, and its short form before one number and before several. */
export interface UnitName {
  readonly name: string;
  readonly one: string;
  readonly many: string;
}

const same = (name: string): UnitName => ({ name, one: name, many: name });
const three = (en: UnitName, ru: UnitName, kk: string): Localised<UnitName> => ({ en, ru, kk: same(kk) });
const en = (name: string, one = name, many = `${name}s`): UnitName => ({ name, one, many });
const ru = (name: string, one = name, many = one): UnitName => ({ name, one, many });

/** How units are written in citations and messages. In Kazakh the name follows the number: "16-бап". */
export const UNIT_NAMES: Readonly<Record<string, Localised<UnitName>>> = {
  article: three(en("article", "art.", "arts."), ru("статья", "ст."), "бап"),
  paragraph: three(en("paragraph", "para.", "paras."), ru("пункт", "п.", "пп."), "тармақ"),
  subparagraph: three(en("subparagraph", "subpara.", "subparas."), ru("подпункт", "подп."), "тармақша"),
  point: three(en("point"), ru("пункт", "п.", "пп."), "тармақ"),
  principle: three(en("principle"), ru("принцип", "принцип", "принципы"), "қағидат"),
  section: three(en("section", "s.", "ss."), ru("раздел", "разд."), "бөлім"),
  standard: three(en("standard"), ru("стандарт", "стандарт", "стандарты"), "стандарт"),
  recital: three(en("recital"), ru("пункт преамбулы", "п. преамбулы", "пп. преамбулы"), "кіріспе тармағы"),
  annex: three(en("annex", "annex", "annexes"), ru("приложение", "прил."), "қосымша"),
  schedule: three(en("schedule", "sch.", "schs."), ru("приложение", "прил."), "қосымша"),
  chapter: three(en("chapter", "ch.", "chs."), ru("глава", "гл."), "тарау"),
  part: three(en("part", "part", "parts"), ru("часть", "ч."), "бөлік"),
  title: three(en("title"), ru("раздел", "разд."), "бөлім"),
  page: three(en("page", "p.", "pp."), ru("страница", "с."), "бет"),
  rule: three(en("rule"), ru("правило"), "қағида"),
  clause: three(en("clause", "cl.", "cls."), ru("пункт", "п.", "пп."), "тармақ"),
  requirement: three(en("requirement"), ru("требование", "требование", "требования"), "талап"),
  indicator: three(en("indicator"), ru("индикатор", "индикатор", "индикаторы"), "индикатор"),
  recommendation: three(en("recommendation"), ru("рекомендация", "рекомендация", "рекомендации"), "ұсыным"),
  fundamental: three(en("fundamental"), ru("положение", "положение", "положения"), "негіз"),
  criterion: three(en("criterion", "criterion", "criteria"), ru("критерий", "критерий", "критерии"), "критерий"),
  capability: three(
    en("capability", "capability", "capabilities"),
    ru("компонент", "компонент", "компоненты"),
    "мүмкіндік",
  ),
  component: three(en("component"), ru("компонент", "компонент", "компоненты"), "компонент"),
  element: three(en("element"), ru("элемент", "элемент", "элементы"), "элемент"),
  area: three(en("area"), ru("направление", "направление", "направления"), "бағыт"),
  objective: three(en("objective"), ru("цель", "цель", "цели"), "мақсат"),
  "focus area": three(
    en("focus area"),
    ru("тематическое направление", "тематическое направление", "тематические направления"),
    "тақырыптық бағыт",
  ),
  "action area": three(en("action area"), ru("направление", "направление", "направления"), "бағыт"),
  "policy-area": three(
    en("policy area"),
    ru("область политики", "область политики", "области политики"),
    "саясат саласы",
  ),
  indent: three(en("indent"), ru("абзац", "абз."), "абзац"),
};

/** A unit's names; a unit that has none is called by its name in data. */
export const unitName = (unit: string): Localised<UnitName> =>
  UNIT_NAMES[unit] ?? { en: same(unit), ru: same(unit), kk: same(unit) };
