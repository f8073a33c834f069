import { readFileSync } from "node:fs";
import { join } from "node:path";

import { selectCell } from "../support/sheet";
import { startWorkbenches, type Workbenches } from "../support/workbench";
import { wordsIn } from "../support/words";

const { draftLaw: words, gaps, rowActs, session, shell } = wordsIn("en");

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
  await pane.getByRole("button", { name: rowActs.draft, exact: true }).click();
  await pane.getByRole("button", { name: words.bringIn }).click();
  const file = { name: "draft.txt", mimeType: "text/plain", buffer: Buffer.from(DRAFT) };
  await pane.locator("input[type=file]").setInputFiles(file);
  const preview = pane.getByRole("region", { name: words.bring.preview });
  const what = preview.getByRole("combobox", { name: words.bring.whatIsIt });
  await what.selectOption("more");
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

it("a new version is set against the draft of the review, taken over in one write, and taken back", async () => {
  const { pane } = await benches.open();
  await pane.getByRole("tab", { name: shell.draft, exact: true }).click();
  await pane.getByRole("button", { name: words.bringIn }).click();
  const draft = readFileSync(join(__dirname, "../../assets/sample-draft.en.txt"), "utf8");
  const now = draft.replace("placed on an open portal for fifteen days", "placed on an open portal for thirty days");
  await pane.getByRole("textbox", { name: words.bring.paste }).fill(now);
  await pane.getByRole("button", { name: words.bring.pasteDo }).click();
  await pane.getByRole("combobox", { name: words.bring.whatIsIt }).selectOption("version");
  await pane.getByRole("textbox", { name: words.bring.version.name }).fill("Version 9");
  await pane.locator("ins").first().waitFor();
  await pane.getByRole("button", { name: words.bring.version.write, exact: true }).click();
  await pane.getByText("The review is of “Version 9” now.").waitFor();
  await pane.getByRole("button", { name: session.takeBack, exact: true }).click();
  await pane.getByText(/^Taken back/u).waitFor();
});
