import { type SearchWord, searchWords } from "./search-words";

/** Words for the units of instruments and for kinds of places beside the main numbering, in the three languages. */
const PLACE_WORDS: Readonly<Record<string, string>> = {
  article: "art arts article articles ст статья статей бап бабы pasal",
  paragraph: "para paras paragraph ¶ п пункт тармақ тармағы",
  "sub-point": "пп подп подпункт тармақша subparagraph",
  principle: "principle gp принцип қағидат",
  standard: "standard std стандарт",
  requirement: "requirement req требование талап",
  section: "s ss sec sect section § раздел бөлім",
  indicator: "indicator индикатор показатель",
  criterion: "criterion criteria критерий",
  fundamental: "fundamental",
  component: "component",
  point: "point",
  recommendation: "recommendation rec рекомендация",
  area: "area",
  recital: "recital преамбула",
  annex: "annex приложение қосымша",
  chapter: "chapter глава тарау",
  part: "part часть бөлік",
  domain: "domain",
  test: "test",
};

const unitsByForm = new Map<string, string>();
for (const [unit, words] of Object.entries(PLACE_WORDS))
  for (const word of words.split(" ").flatMap(searchWords))
    for (const form of word.forms.length > 1 && word.text.length < 4 ? [word.text] : word.forms)
      if (!unitsByForm.has(form)) unitsByForm.set(form, unit);

/** The unit a word stands for, e.g. `"article"` for "ст"; undefined for any other word. */
export const placeUnit = (word: SearchWord): string | undefined => {
  const form = word.forms.find((candidate) => unitsByForm.has(candidate));
  return form === undefined ? undefined : unitsByForm.get(form);
};

/** How deep inside an article a unit stands, for citations that name several: "пункт 2 статьи 15", "art. 3, para. 1". */
export const placeDepth = (unit: string | undefined): number =>
  unit === "sub-point" ? 2 : unit === "paragraph" || unit === "point" ? 1 : 0;
