import { tellStep } from "../../../../src/domain/review/repair/tell-repair";

describe("What is told of a name that was put back", () => {
  it.each([
    ["GapNumbers", "Gaps", "id", "“No.”", "«№»"],
    ["Addressees", "Gaps", "addressee", "“Addressee”", "«Кому адресовано»"],
    ["ReviewPeople", "Feedback", "raisedBy", "“Raised by”", "«Кто поднял»"],
  ] as const)("is the column that drop-downs list by %s", (name, table, column, en, ru) => {
    const said = tellStep({ kind: "range-name", table, column, name });
    expect(said.en).toContain(en);
    expect(said.ru).toContain(ru);
  });
});
