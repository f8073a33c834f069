import { type SearchWord, searchWords } from "./search-words";

/** Words for the units of instruments and for kinds of places beside the main numbering, in the three languages. */
const PLACE_WORDS: Readonly<Record<string, string>> = {
  article: "art arts article articles ст статья статей бап бабы pasal",
  "sub-point": "пп подп подпункт тармақша тармақшасы subparagraph",
  paragraph: "para paras paragraph ¶ п пп пункт тармақ тармағы",
  principle: "principle gp принцип қағидат",
  standard: "standard std стандарт",
  requirement: "requirement req требование талап",
  section: "s ss sec sect section § раздел бөлім",
  indicator: "indicator индикатор показатель",
  criterion: "criterion criteria критерий",
  fundamental: "fundamental",
  component: "component",
  point: "point",
  recommendation: "recommendation rec recs рекомендация",
  area: "area",
  recital: "recital rec recs преамбула",
  annex: "annex приложение прил қосымша",
  chapter: "chapter глава тарау",
  part: "part часть ч бөлік бөлігі",
  domain: "domain",
  test: "test",
};

const unitsByForm = new Map<string, string[]>();
for (const [unit, words] of Object.entries(PLACE_WORDS))
  for (const word of words.split(" ").flatMap(searchWords))
    for (const form of word.forms.length > 1 && word.text.length < 4 ? [word.text] : word.forms) {
      const known = unitsByForm.get(form);
      if (!known) unitsByForm.set(form, [unit]);
      else if (!known.includes(unit)) known.push(unit);
    }

/** The units a word may stand for, e.g. `["article"]` for "ст" and two for "rec"; none for any other word. */
export const placeUnits = (word: SearchWord): readonly string[] => {
  const form = word.forms.find((candidate) => unitsByForm.has(candidate));
  return form === undefined ? [] : (unitsByForm.get(form) ?? []);
};

const DEPTHS: Readonly<Record<string, number>> = { paragraph: 1, point: 1, part: 1, "sub-point": 2 };

/** How deep inside an article a unit stands, for citations that name several: "пункт 2 статьи 15", "art. 3, para. 1". */
export const placeDepth = ([unit = ""]: readonly string[]): number => DEPTHS[unit] ?? 0;

/** Whether a word is the preamble's own, whose paragraphs are recitals: "п. 71 преамбулы", "кіріспенің 38-тармағы". */
export const isPreamble = (word: SearchWord): boolean => word.forms.some((form) => PREAMBLE.has(form));

const PREAMBLE = new Set(["preamble", "преамбула", "кіріспе"].flatMap((word) => searchWords(word)[0]?.forms ?? []));

/** Whether a word joins the numbers of a list. */
export const isJoining = ({ text }: SearchWord): boolean => /^(?:and|or|и|или|және|мен|бен|пен|немесе)$/u.test(text);
