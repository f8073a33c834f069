import { profileFor } from "../../../src/domain/profile/profiles";
import { readReview } from "../../../src/domain/review/read-review";
import { recogniseHeaders } from "../../../src/domain/review/recognise";
import { matchTable } from "../../../src/domain/review/match-table";
import { TABLES } from "../../../src/domain/review/tables";
import type { TableName } from "../../../src/domain/review/tables";
import type { Language } from "../../../src/domain/language";
import { sheetTable } from "../../support/sheet-tables";

/** The table of a workbook that was made when some of its headers were others. */
function formerTable(
  name: TableName,
  row: Readonly<Record<string, string>>,
  language: Language,
  former: Readonly<Record<string, string>>,
) {
  const table = sheetTable(name, [row], { language });
  return { ...table, headers: table.headers.map((header) => former[header] ?? header) };
}

describe("headers of earlier workbooks", () => {
  it.each([
    ["ru", { Версия: "Редакция", "В следующей версии": "В следующей редакции" }],
    ["kk", { Нұсқа: "Редакция", "Келесі нұсқада": "Келесі редакцияда" }],
  ] as const)("are read in the earlier drafts in %s", (language, former) => {
    const row = { version: "A/79/1", provision: "12", text: "a", change: "b" };
    const table = formerTable("DraftHistory", row, language, former);
    for (const header of Object.values(former)) expect(table.headers).toContain(header);
    expect(recogniseHeaders(table.headers)).toBe("DraftHistory");
    const { rows, messages } = matchTable(table, TABLES.DraftHistory);
    expect(messages).toEqual([]);
    expect([rows[0]?.text("version"), rows[0]?.text("change")]).toEqual(["A/79/1", "b"]);
  });

  it("are read in a Kazakh record of comments", () => {
    const row = { id: "F-01", feedback: "a", disposition: "Ашық", thread: "T1" };
    const table = formerTable("Feedback", row, "kk", { Талқылау: "Тармақ" });
    expect(table.headers).toContain("Тармақ");
    const { value } = readReview([sheetTable("Gaps"), table], [], profileFor);
    expect(value.feedback).toMatchObject([{ id: "F-01", thread: "T1" }]);
  });
});
