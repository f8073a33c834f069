import type { Localised } from "../../language";

/** A unit's name, and its short form before one number and before several. */
export interface UnitName {
  readonly name: string;
  readonly one: string;
  readonly many: string;
}

const same = (name: string): UnitName => ({ name, one: name, many: name });
const three = (en: UnitName, ru: UnitName, kk: UnitName): Localised<UnitName> => ({ en, ru, kk });
const en = (name: string, one = name, many = `${name}s`): UnitName => ({ name, one, many });
const ru = (name: string, one = name, many = one): UnitName => ({ name, one, many });
const kk = (name: string, many: string): UnitName => ({ name, one: name, many });

/** How units are written in citations and messages. In Kazakh the name follows the number: "16-бап". */
export const UNIT_NAMES: Readonly<Record<string, Localised<UnitName>>> = {
  article: three(en("article", "art.", "arts."), ru("статья", "ст."), kk("бап", "баптар")),
  paragraph: three(en("paragraph", "para.", "paras."), ru("пункт", "п.", "пп."), kk("тармақ", "тармақтар")),
  subparagraph: three(
    en("subparagraph", "subpara.", "subparas."),
    ru("подпункт", "подп."),
    kk("тармақша", "тармақшалар"),
  ),
  point: three(en("point"), ru("пункт", "п.", "пп."), kk("тармақ", "тармақтар")),
  principle: three(en("principle"), ru("принцип", "принцип", "принципы"), kk("қағидат", "қағидаттар")),
  section: three(en("section", "s.", "ss."), ru("раздел", "разд."), kk("бөлім", "бөлімдер")),
  subsection: three(en("subsection", "subs.", "subss."), ru("пункт", "п.", "пп."), kk("тармақ", "тармақтар")),
  standard: three(en("standard"), ru("стандарт", "стандарт", "стандарты"), kk("стандарт", "стандарттар")),
  recital: three(
    en("recital"),
    ru("пункт преамбулы", "п. преамбулы", "пп. преамбулы"),
    kk("кіріспе тармағы", "кіріспе тармақтары"),
  ),
  annex: three(en("annex", "annex", "annexes"), ru("приложение", "прил."), kk("қосымша", "қосымшалар")),
  schedule: three(en("schedule", "sch.", "schs."), ru("приложение", "прил."), kk("қосымша", "қосымшалар")),
  chapter: three(en("chapter", "ch.", "chs."), ru("глава", "гл."), kk("тарау", "тараулар")),
  part: three(en("part"), ru("часть", "ч."), kk("бөлік", "бөліктер")),
  title: three(en("title"), ru("раздел", "разд."), kk("бөлім", "бөлімдер")),
  page: three(en("page", "p.", "pp."), ru("страница", "с."), kk("бет", "беттер")),
  rule: three(en("rule"), ru("правило"), kk("қағида", "қағидалар")),
  regulation: three(en("regulation", "reg.", "regs."), ru("пункт", "п.", "пп."), kk("тармақ", "тармақтар")),
  clause: three(en("clause", "cl.", "cls."), ru("пункт", "п.", "пп."), kk("тармақ", "тармақтар")),
  requirement: three(en("requirement"), ru("требование", "требование", "требования"), kk("талап", "талаптар")),
  indicator: three(en("indicator"), ru("индикатор", "индикатор", "индикаторы"), kk("индикатор", "индикаторлар")),
  recommendation: three(
    en("recommendation"),
    ru("рекомендация", "рекомендация", "рекомендации"),
    kk("ұсыным", "ұсынымдар"),
  ),
  fundamental: three(en("fundamental"), ru("положение", "положение", "положения"), kk("негіз", "негіздер")),
  criterion: three(
    en("criterion", "criterion", "criteria"),
    ru("критерий", "критерий", "критерии"),
    kk("критерий", "критерийлер"),
  ),
  capability: three(
    en("capability", "capability", "capabilities"),
    ru("компонент", "компонент", "компоненты"),
    kk("мүмкіндік", "мүмкіндіктер"),
  ),
  component: three(en("component"), ru("компонент", "компонент", "компоненты"), kk("компонент", "компоненттер")),
  element: three(en("element"), ru("элемент", "элемент", "элементы"), kk("элемент", "элементтер")),
  area: three(en("area"), ru("направление", "направление", "направления"), kk("бағыт", "бағыттар")),
  objective: three(en("objective"), ru("цель", "цель", "цели"), kk("мақсат", "мақсаттар")),
  domain: three(en("domain"), ru("сфера", "сфера", "сферы"), kk("сала", "салалар")),
  test: three(en("test"), ru("вопрос", "вопрос", "вопросы"), kk("сұрақ", "сұрақтар")),
  "focus area": three(
    en("focus area"),
    ru("тематическое направление", "тематическое направление", "тематические направления"),
    kk("тақырыптық бағыт", "тақырыптық бағыттар"),
  ),
  "action area": three(en("action area"), ru("направление", "направление", "направления"), kk("бағыт", "бағыттар")),
  "policy area": three(
    en("policy area"),
    ru("область политики", "область политики", "области политики"),
    kk("саясат саласы", "саясат салалары"),
  ),
  indent: three(en("indent"), ru("абзац", "абз."), kk("абзац", "абзацтар")),
  preamble: three(en("preamble"), ru("преамбула"), kk("кіріспе", "кіріспелер")),
  sign: three(en("section sign", "§", "§§"), ru("параграф", "§", "§§"), kk("параграф", "параграфтар")),
};

/** A unit's names; a unit that has none is called by its name in data. */
export const unitName = (unit: string): Localised<UnitName> =>
  UNIT_NAMES[unit] ?? { en: same(unit), ru: same(unit), kk: same(unit) };
