import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { certainlyDrafts } from "../../../src/domain/review/certainly-drafts";
import { provision } from "../../support/builders";

const citationsIn = toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" });
const provisions = ["4", "11", "11(2)", "12", "97", "137"].map((id) => provision({ id, citation: "" }));

/** What a text certainly says of a draft for a gap that names these provisions. */
const drafts = (text: string, ...named: readonly string[]): readonly string[] =>
  certainlyDrafts(text, { draftTitle: "Digital Code", jurisdiction: "KZ", citationsIn, provisions, named }).map(
    (one) => one.text,
  );

it.each([
  ["Article 11 sets no age.", "Article 11"],
  ["Статья 11 не называет возраста.", "Статья 11"],
  ["11-бапта жас көрсетілмеген.", "11-бапта"],
])("a place that the gap names, and that no act is named for, is the draft's: %s", (text, place) => {
  expect(drafts(text, "11")).toEqual([place]);
  expect(drafts(text, "12")).toEqual([]);
});

it.each([
  ["Article 11 sets no condition for consent, and the head decides.", "Article 11"],
  ["Руководитель школы решает сам, а статья 11 молчит.", "статья 11"],
  ["11-бапта баланың келісімі талап етілмейді.", "11-бапта"],
  ["11-бапта келісім алудың шарты көрсетілмеген.", "11-бапта"],
])("consent, a condition and a head of a school have no places: %s", (text, place) => {
  expect(drafts(text, "11")).toEqual([place]);
});

it.each([
  "Руководство ОЭСР в статье 11 требует этого.",
  "Руководящие принципы требуют этого в статье 11.",
  "Халықаралық келісімде мұны 11-бап шешеді.",
  "Халықаралық шарттың 11-бабы мұны талап етеді.",
])("guidelines and an international agreement have: %s", (text) => expect(drafts(text, "11")).toEqual([]));

it.each([
  "Article 11(2) names no age.",
  "Пункт 2 статьи 11 не называет возраста.",
  "11-баптың 2-тармағында жас көрсетілмеген.",
])("so is one within a provision that the gap names: %s", (text) => expect(drafts(text, "11")).toHaveLength(1));

it.each([
  ["Article 11 lets a school watch, contrary to CRC, art. 16.", "Article 11"],
  ["Статья 11 позволяет наблюдать вопреки ст. 16 КПР.", "Статья 11"],
  ["КПР, ст. 16 қарамастан 11-бап бақылауға жол береді.", "11-бап"],
])("so is one beside another act that has its own place: %s", (text, place) => {
  expect(drafts(text, "11")).toEqual([place]);
});

it.each([
  ["The draft gives no age (art. 12).", "art. 12"],
  ["Проект не называет возраста: ст. 12 молчит.", "ст. 12"],
  ["Жобада жас көрсетілмеген: 12-бап үнсіз.", "12-бап"],
])("so is one in a sentence that speaks of the draft alone: %s", (text, place) => {
  expect(drafts(text, "4")).toEqual([place]);
});

it.each([
  "The draft gives no age (art. 13).",
  "Проект не называет возраста: ст. 13 молчит.",
  "Жобада жас көрсетілмеген: 13-бап үнсіз.",
])("what the draft lacks is not the draft's: %s", (text) => expect(drafts(text, "13")).toEqual([]));

it.each([
  "The Criminal Procedure Code settles this in article 97, and the draft is silent.",
  "The French law of 2023 requires consent (art. 4).",
  "The Data Protection Act sets an age; article 11 does so too, and the draft is silent.",
  "Spanish statutes set fourteen years in article 4, and the draft none.",
  "В Уголовно-процессуальном кодексе это решает статья 97, а в проекте ничего нет.",
  "Кодекс РК о здоровье народа предусматривает согласие с 16 лет (ст. 137), а проект молчит.",
  "Бразильский ECA в статье 4 защищает образ ребенка, а проект нет.",
  "Модельный закон СНГ предусматривает в статье 12 классификацию, а проект нет.",
  "По испанскому праву (статья 4) порог – 14 лет, а проект порога не знает.",
  "В конвенции против пыток статья 12 требует расследования, а проект молчит.",
  "Қылмыстық-процестік кодексте мұны 97-бап шешеді, ал жобада ештеңе жоқ.",
  "ТМД үлгілік заңы 12-бапта жіктеуді көздейді, ал жобада ол жоқ.",
])("a place that may be of another act is not, though the gap names its number: %s", (text) => {
  expect(drafts(text, "4", "11", "12", "97", "137")).toEqual([]);
});

it.each(["Under paragraph 2 the draft sets no age.", "Проект не называет возраста в пункте 2."])(
  "a point whose article is not said is none: %s",
  (text) => expect(drafts(text, "11(2)")).toEqual([]),
);
