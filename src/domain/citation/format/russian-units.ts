import { countInRussian } from "../../text/russian-form";

/** A unit's name in Russian as sentences need it: "статьи 61 нет", "54 статьи", "50 статей", "делится на статьи". */
export interface RussianUnit {
  readonly one: string;
  /** Genitive, singular and plural. */
  readonly of: string;
  readonly ofMany: string;
  readonly many: string;
}

const unit = (words: string, rest = ""): RussianUnit => {
  const [one = "", of = "", ofMany = "", many = ""] = words.split(" ").map((word) => word + rest);
  return { one, of, ofMany, many };
};

const ITEM = unit("пункт пункта пунктов пункты");
const SECTION = unit("раздел раздела разделов разделы");
const ANNEX = unit("приложение приложения приложений приложения");
const DIRECTION = unit("направление направления направлений направления");

const UNITS: Readonly<Record<string, RussianUnit>> = {
  article: unit("статья статьи статей статьи"),
  paragraph: ITEM,
  point: ITEM,
  regulation: ITEM,
  clause: ITEM,
  subparagraph: unit("подпункт подпункта подпунктов подпункты"),
  principle: unit("принцип принципа принципов принципы"),
  section: SECTION,
  title: SECTION,
  standard: unit("стандарт стандарта стандартов стандарты"),
  recital: unit("пункт пункта пунктов пункты", " преамбулы"),
  annex: ANNEX,
  schedule: ANNEX,
  chapter: unit("глава главы глав главы"),
  part: unit("часть части частей части"),
  page: unit("страница страницы страниц страницы"),
  rule: unit("правило правила правил правила"),
  requirement: unit("требование требования требований требования"),
  indicator: unit("индикатор индикатора индикаторов индикаторы"),
  recommendation: unit("рекомендация рекомендации рекомендаций рекомендации"),
  fundamental: unit("положение положения положений положения"),
  criterion: unit("критерий критерия критериев критерии"),
  capability: unit("компонент компонента компонентов компоненты"),
  component: unit("компонент компонента компонентов компоненты"),
  element: unit("элемент элемента элементов элементы"),
  area: DIRECTION,
  "action area": DIRECTION,
  objective: unit("цель цели целей цели"),
  domain: unit("сфера сферы сфер сферы"),
  test: unit("вопрос вопроса вопросов вопросы"),
  indent: unit("абзац абзаца абзацев абзацы"),
  "focus area": {
    one: "тематическое направление",
    of: "тематического направления",
    ofMany: "тематических направлений",
    many: "тематические направления",
  },
  "policy area": {
    one: "область политики",
    of: "области политики",
    ofMany: "областей политики",
    many: "области политики",
  },
};

/** The forms of a unit; one that has no name in Russian is called a part. */
export const russianUnit = (name: string): RussianUnit => UNITS[name] ?? unit("часть части частей части");

/** `"54 статьи"` */
export const countUnits = (count: number, { one, of, ofMany }: RussianUnit): string =>
  countInRussian(count, one, of, ofMany);
