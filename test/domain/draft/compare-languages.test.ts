import { sameLanguage, surelySameLanguage } from "../../../src/domain/draft/compare-languages";

const TEXTS = {
  ru: "Оператор хранит обращения детей не дольше одного года; это правило объявлено всем, и школы его выполняют.",
  uk: "Оператор зберігає звернення дітей не довше одного року; це правило оголошене всім, і школи його виконують.",
  be: "Аператар захоўвае звароты дзяцей не даўжэй за адзін год; гэта правіла вядомае ўсім, і школы яго выконваюць.",
  bg: "Операторът съхранява жалбите на децата не повече от една година; това правило е обявено и училищата го спазват.",
  kk: "Оператор балалардың өтініштерін бір жылдан артық сақтамайды; бұл қағида барлығына жарияланған, мектеп орындайды.",
  ky: "Оператор балдардын кайрылууларын бир жылдан ашык сактабайт; бул эреже баарына жарыяланган, мектептер өз ишинде аткарат.",
  uz: "Оператор болаларнинг мурожаатларини бир йилдан ортиқ сақламайди; бу қоида ҳаммага эълон қилинган, мактаблар ўзи бажаради.",
  en: "The operator keeps what children ask for no longer than one year; the rule is known to all, and schools follow it.",
  fr: "L’opérateur conserve les demandes des enfants un an au plus; la règle est connue de tous et les écoles la suivent.",
} as const;

type Key = keyof typeof TEXTS;
const draft = (key: Key) => [1, 2, 3].map(() => ({ heading: "", text: TEXTS[key] }));
const surely = (one: Key, other: Key) => surelySameLanguage(draft(one), draft(other)).map(({ text }) => text.en);

it("is sure of two drafts in Russian and of two in Kazakh, and says what to do", () => {
  expect(surely("ru", "ru")).toEqual([expect.stringMatching(/^Both drafts are in Russian;.*Take that one/u)]);
  expect(surely("kk", "kk")).toEqual([expect.stringMatching(/^Both drafts are in Kazakh;.*Take that one/u)]);
});

it.each<[Key, Key]>([
  ["en", "fr"],
  ["en", "en"],
  ["ru", "uk"],
  ["ru", "be"],
  ["ru", "bg"],
  ["ru", "kk"],
  ["kk", "ky"],
  ["kk", "uz"],
  ["ky", "ky"],
  ["uz", "uz"],
  ["bg", "bg"],
])("is not sure of %s beside %s", (one, other) => {
  expect(surely(one, other)).toEqual([]);
  expect(surely(other, one)).toEqual([]);
});

it("remarks on drafts whose letters are of one language", () => {
  expect(sameLanguage(draft("kk"), draft("uz"))).toHaveLength(1);
  expect(sameLanguage(draft("ru"), draft("kk"))).toEqual([]);
});

it("says nothing where there are too few letters", () => {
  expect(surelySameLanguage([{ heading: "", text: "Жарнама" }], [{ heading: "", text: "Жарнама" }])).toEqual([]);
});
