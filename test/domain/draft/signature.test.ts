import { draftOf, kinds } from "./read-lines-of";

const LAW = ["Статья 1. Цель", "Цель – защита детей.", "Статья 2. Срок", "1. Закон действует.", "2. Закон введен."];
const last = (...lines: readonly string[]): string => draftOf("KZ", ...LAW, ...lines).provisions.at(-1)?.text ?? "";

it.each([
  [
    "Президент",
    "Республики Казахстан                  К. ТОКАЕВ",
    "Астана, Акорда, 1 декабря 2026 года",
    "№ 123-VIII ЗРК",
  ],
  ["Президент Республики Казахстан", "К. ТОКАЕВ"],
  ["Президент Республики Казахстан К.Токаев"],
  ["Президент Республики Казахстан", "«___» __________ 20__ г."],
  ["ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ", "ПРЕЗИДЕНТІ Қ. ТОҚАЕВ"],
  ["Қазақстан Республикасының Президенті", "Қ. ТОҚАЕВ", "Астана, Ақорда, 2026 жылғы 1 желтоқсан", "№ 123-VIII ҚРЗ"],
  ["President of the Republic of Kazakhstan", "K. TOKAYEV", "Astana, 1 December 2026, No. 123-VIII"],
  ["Президент Кыргызской Республики", "С. Жапаров"],
  ["Президент", "Республики Казахстан"],
  ["Қазақстан Республикасының", "Президенті"],
  ["Кыргыз Республикасынын Президенти"],
  ["President of the Republic of Kazakhstan"],
])("leaves out the signature behind the last provision, and says so: %s", (...lines) => {
  const draft = draftOf("KZ", ...LAW, ...lines);
  expect(draft.provisions.at(-1)?.text).toBe("Закон введен.");
  expect(draft.signature).toEqual(lines);
  expect(draft.messages.find(({ kind }) => kind === "signature")?.text.en).toContain(lines[0]);
});

it.each([
  ["Закон подписывает:", "Президент Республики Казахстан"],
  ["Президент Республики Казахстан утверждает порядок."],
  ["Президент Республики Казахстан", "утверждает порядок."],
  ["Акимы областей", "Президент Республики Казахстан"],
  ["Астана, Акорда"],
  ["Президент"],
  ["Президент Республики Казахстан", "К. ТОКАЕВ", "Закон действует в городах."],
  ["The President of the Supreme Court", "The Prime Minister"],
  ["Премьер-Министр Республики Казахстан", "Генеральный Прокурор"],
])("keeps what is the law's own text: %s", (...lines) => {
  expect(last(...lines)).toBe(["Закон введен.", ...lines].join("\n"));
  expect(kinds(draftOf("KZ", ...LAW, ...lines))).not.toContain("signature");
});

it("keeps an office that a list or a heading names", () => {
  const draft = draftOf("KZ", "Статья 1. Кто подписывает", "1) Премьер-Министр;", "2) Президент Республики Казахстан");
  expect(draft.provisions.at(-1)?.text).toBe("Президент Республики Казахстан");
  expect(draftOf("KZ", "Статья 1", "Президент Республики Казахстан").signature).toEqual([]);
});

it.each([
  ["Приложение 1", "Президент Республики Казахстан"],
  ["Приложение", "к Закону Республики Казахстан", "Перечень", "1. Школы."],
  ["Приложение к Закону Республики Казахстан «О детях»", "Перечень", "1. Школы."],
  ["«Балалар туралы» Қазақстан Республикасының Заңына қосымша", "1. Мектептер."],
])("knows the signature that stands above annexes: %s", (...annex) => {
  const draft = draftOf("KZ", ...LAW, "Президент Республики Казахстан", ...annex);
  expect(draft.signature).toEqual(["Президент Республики Казахстан"]);
  expect(draft.provisions.find(({ id }) => id === "2(2)")?.text).toBe("Закон введен.");
  expect(draft.provisions.some(({ level }) => level === "schedule")).toBe(true);
});
