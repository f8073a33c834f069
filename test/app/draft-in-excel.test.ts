import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { FLOOR, openInOffice } from "../support/office";
import { sessionOn } from "../support/session";

/** Made before the sheet Provisions had a column for the reason why there is no gap. */
const older = readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx"));

const DRAFT = `Article 70. Complaints
${Array.from({ length: 150 }, (_, at) => `${at + 1}. A child complains in way number ${at + 1}.`).join("\n")}`;

async function started(version: string = FLOOR.ExcelApi) {
  const office = openInOffice({ file: older, name: "older.xlsx", apiSets: { ExcelApi: version } });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  const reading = await session.act("readDraft", { name: "", text: DRAFT }, "generic", () => undefined);
  const tripsOf = async (action: () => Promise<unknown>): Promise<number> => {
    office.countAnew();
    await action();
    return office.syncs();
  };
  const ids = () => session.state().review?.provisions.map(({ id }) => id) ?? [];
  return { office, session, provisions: reading?.provisions ?? [], tripsOf, ids };
}

describe("a draft in Excel", () => {
  it("is written in as many round trips as one row, and taken back in as many as a cell", async () => {
    const { session, provisions, tripsOf, ids } = await started();
    const before = ids();
    expect(provisions).toHaveLength(151);
    // Read anew, compare, write, and read what stands there then.
    expect(await tripsOf(() => session.act("importProvisions", provisions))).toBeLessThanOrEqual(5);
    expect(ids()).toEqual([...before, ...provisions.map(({ id }) => id)]);
    expect(session.state().review?.provisions.at(-1)).toMatchObject({
      id: "70(150)",
      text: "A child complains in way number 150.",
    });
    expect(await tripsOf(() => session.act("takeBackLast"))).toBeLessThanOrEqual(3);
    expect(ids()).toEqual(before);
    await session.stop();
  });

  it("takes a reason for a provision without a gap into a workbook of an earlier version", async () => {
    const { office, session, provisions } = await started();
    await session.act("importProvisions", provisions.slice(0, 2));
    await session.act("explainHole", { table: "Provisions", name: "70" }, "It is about the budget.");
    expect(session.state().notice).toMatchObject({ kind: "done" });
    expect(session.state().review?.provisions[0]?.noGapReason).toBe("It is about the budget.");
    expect(JSON.stringify(office.workbook.rows("Provisions"))).toContain("It is about the budget.");
    await session.stop();
  });
});
