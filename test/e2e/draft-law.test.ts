import { selectCell } from "../support/sheet";
import { startWorkbenches, type Workbenches } from "../support/workbench";
import { wordsIn } from "../support/words";

const { draftLaw: words, gaps } = wordsIn("en");

const DRAFT = `Глава 30. Сервисы для детей
Статья 30. Возраст пользователя
1. Провайдер узнаёт возраст пользователя, не собирая лишних данных.
2. Если возраст неизвестен, сервис работает как для ребёнка.
Статья 31. Жалобы
Ребёнок подаёт жалобу сам или через родителя.
`;

/** Provisions of the sample review. */
const SAMPLE = 82;

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

it("a draft is read beside the pane, seen before it is written, and a gap is given one of its provisions", async () => {
  const { page, pane, asked } = await benches.open();
  await selectCell(page, "Gaps!B5");
  await pane.getByRole("heading", { name: "G-002" }).waitFor();
  await pane.getByRole("button", { name: gaps.draft, exact: true }).click();
  await pane.getByRole("button", { name: words.bringIn }).click();
  const file = { name: "draft.txt", mimeType: "text/plain", buffer: Buffer.from(DRAFT) };
  await pane.locator("input[type=file]").setInputFiles(file);
  const preview = pane.getByRole("region", { name: words.bring.preview });
  await preview.getByText(words.bring.adds(5)).waitFor();
  expect(asked.some(({ address }) => /\/draft-thread\.\w+\.js$/u.test(address))).toBe(true);
  expect(await pane.getByText(words.count(SAMPLE)).count()).toBe(0);
  await preview.getByRole("combobox", { name: words.bring.builtLike }).selectOption("KZ");
  await pane.getByRole("button", { name: words.bring.write(5), exact: true }).click();
  await pane.getByText(words.count(SAMPLE + 5)).waitFor();

  await pane.getByRole("searchbox", { name: words.find }).fill("30-баптың 2-тармағы");
  await pane.getByRole("button", { name: /^30\(2\)/u }).click();
  await pane.getByRole("button", { name: words.add("G-002"), exact: true }).click();
  await pane.getByRole("button", { name: words.takeOut("G-002"), exact: true }).waitFor();
  await pane
    .getByRole("group", { name: words.target("G-002") })
    .getByRole("button", { name: words.goToGap("G-002") })
    .click();
  await pane.getByRole("heading", { name: "G-002" }).waitFor();
  await pane.getByRole("button", { name: "30(2)", exact: true }).waitFor();
  expect(await pane.getByRole("button", { name: gaps.edit(gaps.provisions) }).isVisible()).toBe(true);
});
