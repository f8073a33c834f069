import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../src/app/citation-reader";
import { nameDraft } from "../../src/app/name-draft";
import type { Language } from "../../src/domain/language";

const citationsIn = toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" });

it.each<readonly [Language, string, string]>([
  ["ru", "Ст. 22 молчит о детях; п. 1 ст. 3 – тоже.", "Ст. 22 проекта молчит о детях; п. 1 ст. 3 проекта – тоже."],
  ["en", "Article 22(1) says nothing.", "Article 22(1) of the draft says nothing."],
  ["kk", "22-бабы үнсіз. Бұл 3-бабында да жоқ.", "Жобаның 22-бабы үнсіз. Бұл жобаның 3-бабында да жоқ."],
  [
    "kk",
    "3-бап үнсіз. Бұл 4-баптың 2-тармағына қайшы.",
    "Жобадағы 3-бап үнсіз. Бұл жобадағы 4-баптың 2-тармағына қайшы.",
  ],
  ["kk", "8-баптан алынды (5-тармақ).", "Жобадағы 8-баптан алынды (жобадағы 5-тармақ)."],
])("calls places the draft's in %s: %s", (language, text, named) => {
  expect(nameDraft(text, citationsIn(text), language)).toBe(named);
  expect(citationsIn(named).flatMap(({ problems }) => problems)).toEqual([]);
});

it("leaves a text as it is that has none of them", () =>
  expect(nameDraft("КПР, ст. 3: интересы ребенка.", [], "ru")).toBe("КПР, ст. 3: интересы ребенка."));
