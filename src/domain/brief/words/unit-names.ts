import type { Language } from "../../language";

/** Units of instruments, one and several. Kazakh units follow their numbers; the others go before. */
type UnitNames = Readonly<Record<string, readonly [string, string]>>;

const EN: UnitNames = {
  article: ["art.", "arts."],
  paragraph: ["para.", "paras."],
  section: ["s.", "ss."],
  page: ["p.", "pp."],
  chapter: ["ch.", "chs."],
  criterion: ["criterion", "criteria"],
  annex: ["annex", "annexes"],
  capability: ["capability", "capabilities"],
};

const RU: UnitNames = {
  article: ["ст.", "ст."],
  paragraph: ["п.", "пп."],
  point: ["п.", "пп."],
  principle: ["принцип", "принципы"],
  page: ["с.", "с."],
  chapter: ["гл.", "гл."],
  part: ["ч.", "ч."],
  standard: ["стандарт", "стандарты"],
  requirement: ["требование", "требования"],
  indicator: ["индикатор", "индикаторы"],
  recommendation: ["рекомендация", "рекомендации"],
  recital: ["преамбула, п.", "преамбула, пп."],
  annex: ["приложение", "приложения"],
  clause: ["п.", "пп."],
  area: ["направление", "направления"],
  "action area": ["направление", "направления"],
  element: ["элемент", "элементы"],
  component: ["компонент", "компоненты"],
  capability: ["элемент", "элементы"],
  criterion: ["критерий", "критерии"],
  fundamental: ["основа", "основы"],
};

const KK: UnitNames = {
  article: ["бап", "баптар"],
  paragraph: ["тармақ", "тармақтар"],
  point: ["тармақ", "тармақтар"],
  principle: ["қағидат", "қағидаттар"],
  page: ["бет", "беттер"],
  chapter: ["тарау", "тараулар"],
  part: ["бөлік", "бөліктер"],
  standard: ["стандарт", "стандарттар"],
  requirement: ["талап", "талаптар"],
  indicator: ["индикатор", "индикаторлар"],
  recommendation: ["ұсыным", "ұсынымдар"],
  recital: ["кіріспе тармақ", "кіріспе тармақтар"],
  annex: ["қосымша", "қосымшалар"],
  clause: ["тармақ", "тармақтар"],
  area: ["бағыт", "бағыттар"],
  "action area": ["бағыт", "бағыттар"],
  element: ["элемент", "элементтер"],
  component: ["құрамдас", "құрамдастар"],
  capability: ["элемент", "элементтер"],
  criterion: ["өлшем", "өлшемдер"],
  fundamental: ["негіз", "негіздер"],
};

const AND: Readonly<Record<Language, string>> = { en: "and", ru: "и", kk: "және" };

/** `"arts. 3 and 16"`, `"ст. 3 и 16"`, `"3 және 16-баптар"`. A unit the language has no word for is named as the catalogue does. */
export function formatUnits(unit: string, numbers: readonly string[], language: Language): string {
  const many = numbers.length > 1 || numbers.some((number) => RANGE.test(number));
  const list =
    numbers.length < 2
      ? numbers.join("")
      : `${numbers.slice(0, -1).join(", ")} ${AND[language]} ${numbers.at(-1) ?? ""}`;
  if (unit === "section" && language !== "en") return `§\u00a0${list}`;
  const names = { en: EN, ru: RU, kk: KK }[language][unit] ?? [unit, language === "en" ? `${unit}s` : unit];
  const name = names[many ? 1 : 0];
  return language === "kk" ? `${list}-${name}` : `${name}\u00a0${list}`;
}

const RANGE = /\d[)\p{L}]*[-–]\d/u;
