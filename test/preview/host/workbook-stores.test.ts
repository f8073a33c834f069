import { openInOffice } from "../../support/office";
import { workbookWithEverything } from "../../support/workbook-with-everything";

describe("what else a workbook of the local host holds", () => {
  it("keeps settings, properties, names and custom XML", async () => {
    openInOffice({ file: workbookWithEverything() });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("choices", { language: "kk", recent: [1, 2] });
      workbook.properties.title = "A review";
      workbook.properties.custom.add("round", 2);
      workbook.names.add("Chosen", workbook.worksheets.getItem("Points & notes").getRange("C5:C6"));
      workbook.customXmlParts.add('<log xmlns="urn:example:log"/>');
      await context.sync();
      const setting = workbook.settings.getItem("choices").load("value");
      const missing = workbook.settings.getItemOrNullObject("Choices").load("value");
      const title = workbook.properties.load("title");
      const custom = workbook.properties.custom.load("items/key,items/value,items/type");
      const named = workbook.names.getItem("chosen").getRange().load("address");
      const ours = workbook.customXmlParts.getByNamespace("urn:example:log").getOnlyItemOrNullObject().load("id");
      const stored = workbook.customXmlParts.getByNamespace("urn:example:matter").getOnlyItem().getXml();
      await context.sync();
      expect(setting.value).toEqual({ language: "kk", recent: [1, 2] });
      expect(missing.isNullObject).toBe(true);
      expect(title.title).toBe("A review");
      expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([["round", 2, "Number"]]);
      expect(named.address).toBe("'Points & notes'!C5:C6");
      expect(ours.isNullObject).toBe(false);
      expect(stored.value).toContain("urn:example:matter");
    });
  });

  it("keeps conditional formats, validation and formats", async () => {
    openInOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A9");
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=A1="open"';
      format.custom.format.fill.color = "#FFEEDD";
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "open,settled" } };
      range.format.wrapText = true;
      range.format.font.bold = true;
      await context.sync();
      range.load("format/wrapText,format/font/bold");
      range.dataValidation.load("type,rule");
      range.conditionalFormats.load("items/type,items/custom/rule/formula");
      const part = context.workbook.worksheets.getFirst().getRange("A1:B1").load("format/wrapText");
      await context.sync();
      expect([range.format.wrapText, range.format.font.bold, part.format.wrapText]).toEqual([true, true, null]);
      expect(range.dataValidation.type).toBe("List");
      expect(range.conditionalFormats.items[0]?.custom.rule.formula).toBe('=A1="open"');
    });
  });

  it("records the workbooks that the add-in opens", async () => {
    const { workbook } = openInOffice();
    await Excel.createWorkbook("UEsDBA==");
    expect(workbook.book.created).toEqual(["UEsDBA=="]);
  });

  it("refuses changes of a protected sheet, except in cells that are not locked", async () => {
    const { workbook } = openInOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("B2").values = [["free"]];
      await context.sync();
      sheet.getRange("A1").values = [["locked"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect([workbook.value("A1"), workbook.value("B2")]).toEqual(["", "free"]);
  });

  it("adds, renames, hides and deletes sheets, and keeps one that shows", async () => {
    const { workbook } = openInOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Rounds").visibility = Excel.SheetVisibility.hidden;
      worksheets.getItem("Sheet1").name = "Gaps";
      await context.sync();
      worksheets.add("gaps");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
      worksheets.getItem("Gaps").delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      worksheets.getItem("Rounds").delete();
      await context.sync();
    });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Gaps"]);
  });

  it("reads whole columns, rows and names as Excel writes them", async () => {
    openInOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's 5");
      const ranges = ["A:C", "2:4", "$B$2", "C3:A1"].map((address) => sheet.getRange(address).load("address"));
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address.split("!")[1])).toEqual(["A:C", "2:4", "B2", "A1:C3"]);
      expect(ranges[0]?.address).toBe("'It''s 5'!A:C");
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A0");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});
