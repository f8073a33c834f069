import { factTexts } from "../../../src/domain/brief/fact-texts";
import type { Gap } from "../../../src/domain/gap/gap";
import { amendment, gap, review } from "../../support/builders";
import { compose, linesOf, section } from "./composed";

const textUnder = (heading: string, cells: Partial<Gap>): string =>
  linesOf(section(compose(review({ gaps: [gap(cells)], amendments: [] })), heading)).join("\n");

describe("the marks of a list that is typed into a cell", () => {
  it.each(["-", "–", "•", "\uf0b7"])("go at its beginning: %s", (mark) => {
    const solution = `${mark} Ask a parent before a profile is made.`;
    expect(textUnder("What we ask", { solution })).toMatch(/^Ask a parent/mu);
    expect(textUnder("Recommendations", { solution })).toContain("| Ask a parent");
  });

  it.each([
    [
      "Replace paragraph 2 with:\n• checks that suit the risk;\n• no passport.",
      "with: checks that suit the risk; no passport.",
    ],
    ["Изложить пункт 2 так:\n- проверка по риску;\n- без паспорта.", "так: проверка по риску; без паспорта."],
    [
      "2-тармақ былай жазылсын:\n– тәуекелге сай тексеру;\n– паспортсыз.",
      "жазылсын: тәуекелге сай тексеру; паспортсыз.",
    ],
  ])("go where its lines become one: %s", (solution, line) => {
    expect(textUnder("What we ask", { solution })).toContain(line);
    expect(textUnder("Recommendations", { solution })).toContain(line);
  });

  it.each([
    ["Prohibit:\n• profiles of children\n• sale of their data", "Prohibit: profiles of children; sale of their data"],
    ["Set the term\n– for schools\n– for clinics", "Set the term: for schools; for clinics"],
    ["- Set a term\n- Give a right of appeal", "Set a term; Give a right of appeal"],
  ])("leave a mark between items that nothing else parts: %s", (solution, line) => {
    expect(textUnder("Recommendations", { solution })).toContain(line);
  });

  it.each([
    ["Set a term.\n• a parent is told;\n• data are deleted.", "Set a term. A parent is told; data are deleted."],
    ["Заменить срок.\n• родитель уведомляется.\n• данные удаляются.", "срок. Родитель уведомляется. Данные удаляются."],
    ["Мерзім белгіленсін.\n– ата-анасына хабарланады;\n– жойылады.", "белгіленсін. Ата-анасына хабарланады; жойылады."],
  ])("leave no item that begins small behind a whole sentence: %s", (solution, line) => {
    expect(textUnder("What we ask", { solution })).toBe(/^.*?\./u.exec(solution)?.[0]);
    expect(textUnder("Recommendations", { solution })).toContain(line);
  });

  it("stay in what is text of the law, and numbers everywhere", () => {
    const solution = "1) Ask a parent.";
    const newText = "2. An operator:\n– asks a parent;\n– keeps a record.";
    const made = review({ gaps: [gap({ solution })], amendments: [amendment({ newText })] });
    const recommended = linesOf(section(compose(made), "Recommendations")).join("\n");
    expect(recommended).toContain("1) Ask a parent.");
    expect(recommended).toContain(newText);
  });
});

it.each([
  ["Too much is collected.[2]\n[2] The Data Act, section 7.", "Too much is collected (The Data Act, section 7)."],
  ["Сбор избыточен.[1] Нет срока.\n[1] Закон о данных.", "Сбор избыточен (Закон о данных). Нет срока."],
  ["Деректер көп жиналады[3].\n[3] Деректер туралы заң.", "Деректер көп жиналады (Деректер туралы заң)."],
])("a note of a cell stands where its mark is: %j", (issue, said) => {
  expect(textUnder("Main gaps", { issue, headline: "A gap" })).toContain(said);
});

describe("the line of facts", () => {
  const { facts } = compose(review({ details: { author: "A. Jurist", client: "A fund" } }));
  const lineOf = (contact: string): string => factTexts({ ...facts, contact }).facts;

  it("names the author once where the contact begins with the name", () => {
    expect(lineOf("A. Jurist, a@example.org")).toBe(
      "For A fund · A. Jurist, a@example.org · 25\u00a0November\u00a02026",
    );
    expect(lineOf("a@example.org")).toBe("For A fund · A. Jurist · a@example.org · 25\u00a0November\u00a02026");
    expect(lineOf("A. Juristova")).toBe("For A fund · A. Jurist · A. Juristova · 25\u00a0November\u00a02026");
  });
});
