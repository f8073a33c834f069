import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { citeInCell } from "../../../src/app/actions/cited-part";
import { columnOf } from "../../../src/domain/review/tables";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { LANGUAGES } from "../../../src/domain/language";
import { GAPS, startedSession } from "../../support/session";

const sourcesOf = (workbook: { text(table: string, row: number, header: string): string }, row: number): string =>
  workbook.text("Gaps", row, GAPS.sources);

const forbid = () => {
  throw new Error("not allowed");
};

describe("inserting a citation", () => {
  it("adds it to the sources, loading the catalogue on the way, in one write", async () => {
    const { session, workbook, loads } = await startedSession();
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "3(1)" });
    expect(sourcesOf(workbook, 4)).toBe("CRC, art. 16; CRC, art. 3(1)");
    expect(loads.catalogue).toBe(1);
    expect(workbook.count("write")).toBe(1);
    expect(session.state().notice?.text).toBe("Added “CRC, art. 3(1)” to the sources of G-001.");
  });

  it("adds several in one write, but for those that are there, and remembers them in their order", async () => {
    const { session, workbook } = await startedSession();
    const parts = ["3", "16", "12"].map((pinpoint) => ({ instrument: "crc", pinpoint }));
    await session.act("insertCitation", "G-001", ...parts);
    expect(sourcesOf(workbook, 4)).toBe("CRC, art. 16; CRC, art. 3; CRC, art. 12");
    expect(workbook.count("write")).toBe(1);
    expect(session.state().notice?.text).toBe("Added “CRC, art. 3”, “CRC, art. 12” to the sources of G-001.");
    expect(session.state().recent).toEqual(parts);
  });

  it("puts no separator too many", async () => {
    const { session, workbook } = await startedSession();
    await session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "" });
    await session.act("insertCitation", "G-003", { instrument: "crc", pinpoint: "16" });
    expect([5, 6].map((row) => sourcesOf(workbook, row))).toEqual(["CRC", "GC25, para. 42; CRC, art. 16"]);
  });

  it.each([
    ["en", "Added “CRC, art. 3”, “CRC, art. 12” to the sources of row 6."],
    ["ru", "Ссылки «CRC, art. 3», «CRC, art. 12» добавлены в источники строки 6."],
    ["kk", "«CRC, art. 3», «CRC, art. 12» сілтемелері 6-жолдың дереккөздеріне қосылды."],
  ] as const)("calls a row without a number by its place on the sheet: %s", async (language, said) => {
    const { session, workbook } = await startedSession();
    await session.setLanguage(language);
    workbook.put("Gaps", 6, columnOf("Gaps", "id")!.header.en, null);
    workbook.pick("Gaps", "B6");
    await session.act("runCheck");
    await session.act("insertCitation", "", ...["3", "12"].map((pinpoint) => ({ instrument: "crc", pinpoint })));
    expect(session.state().notice?.text).toBe(said);
  });

  it("goes on as the cell does, with a line of its own", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Gaps", 4, GAPS.sources, "1) CRC, art. 3\n2) GC25, para. 5");
    await session.act("runCheck");
    await session.act("insertCitation", "G-001", ...["12", "16"].map((pinpoint) => ({ instrument: "crc", pinpoint })));
    expect(sourcesOf(workbook, 4)).toBe("1) CRC, art. 3\n2) GC25, para. 5\n3) CRC, art. 12\n4) CRC, art. 16");
  });

  it.each(["КПР, ст. 12 и 16", "CRC, arts. 3-16", "CRC, arts. 3–20"])(
    "says so when the part is cited already: %s",
    async (sources) => {
      const { session, workbook } = await startedSession();
      workbook.put("Gaps", 4, GAPS.sources, sources);
      await session.act("runCheck");
      await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "16" });
      expect(workbook.count("write")).toBe(0);
      expect(session.state().notice?.text).toContain("already cite “CRC, art. 16”");
    },
  );

  it("writes in the review's language, not the pane's", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Review", 6, "Value", "Русский");
    await session.act("runCheck");
    await session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "16" });
    expect(sourcesOf(workbook, 5)).toBe("КПР, ст. 16");
  });

  it("overwrites nothing that a colleague added meanwhile", async () => {
    const { session, workbook } = await startedSession();
    workbook.meanwhile("write", () => workbook.put("Gaps", 4, GAPS.sources, "CRC, arts. 16 and 17"));
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "3" });
    expect(sourcesOf(workbook, 4)).toBe("CRC, arts. 16 and 17");
    expect(session.state().conflicts).toHaveLength(1);
  });

  it("keeps the parts inserted lately on this device, newest first, each once", async () => {
    const { session, kept } = await startedSession();
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "3" });
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "17" });
    await session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "3" });
    const recent = [
      { instrument: "crc", pinpoint: "3" },
      { instrument: "crc", pinpoint: "17" },
    ];
    expect(session.state().recent).toEqual(recent);
    const later = await startedSession({ preferences: { get: (key) => kept.get(key), set: () => undefined } });
    expect(later.session.state().recent).toEqual(recent);
  });

  it("begins without recent parts when what is kept is no list of them, or nothing may be kept", async () => {
    const spoilt = await startedSession({ preferences: { get: () => "{[", set: () => undefined } });
    expect(spoilt.session.state().recent).toEqual([]);
    const { session } = await startedSession({ preferences: { get: forbid, set: forbid } });
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "3" });
    expect(session.state().notice?.kind).toBe("done");
  });

  it("refuses a part that the catalogue does not have", async () => {
    const { session, workbook } = await startedSession();
    await session.act("insertCitation", "G-001", { instrument: "atlantis", pinpoint: "1" });
    expect(session.state().notice?.text).toContain("not in the catalogue");
    expect(workbook.count("write")).toBe(0);
  });

  it("says so when the catalogue can't be loaded", async () => {
    const { session } = await startedSession({
      catalogue: { load: () => Promise.reject(new Error("offline")) },
    });
    await session.loadCatalogue();
    expect(session.state().notice?.text).toContain("(offline)");
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "3" });
    expect(session.state().notice?.kind).toBe("problem");
  });
});

describe("a part in a cell", () => {
  it("names every part of every instrument of the catalogue in every language", () => {
    const catalogue = bundledCatalogue();
    for (const instrument of catalogue.instruments) {
      for (const language of LANGUAGES) {
        const places = instrument.parts.flatMap((part) => partPinpoint(part) ?? []).map(formatPinpoint);
        for (const pinpoint of ["", ...places]) {
          const cited = citeInCell(catalogue, { instrument: instrument.id, pinpoint }, language);
          expect(cited).toMatch(/\S/u);
          expect(cited).not.toContain("undefined");
        }
      }
    }
  });

  it("names a place that is not listed as a part", () => {
    expect(citeInCell(bundledCatalogue(), { instrument: "crc", pinpoint: "40(2)(b)(vii)" }, "en")).toBe(
      "CRC, art. 40(2)(b)(vii)",
    );
    expect(citeInCell(bundledCatalogue(), { instrument: "crc", pinpoint: "nowhere" }, "en")).toBeUndefined();
  });
});
