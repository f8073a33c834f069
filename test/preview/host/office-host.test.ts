import { openInOffice } from "../../support/office";
import { workbookWithEverything } from "../../support/workbook-with-everything";

const failureOf = async (work: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> => {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("Nothing failed");
};

describe("Microsoft's client library on the local host", () => {
  it("reads a table of a real file in one round trip", async () => {
    const office = openInOffice({ file: workbookWithEverything() });
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Points");
      const body = table.getDataBodyRange().load("values,address");
      const header = table.getHeaderRowRange().load("values");
      table.load("name,columns/items/name");
      await context.sync();
      const columns = table.columns.items.map(({ name }) => name);
      return { address: body.address, header: header.values[0], columns, rows: body.values.length };
    });
    expect(seen.address).toBe("'Points & notes'!A5:G10");
    expect(seen.columns).toEqual(seen.header);
    expect(seen.rows).toBe(6);
    expect(office.syncs()).toBe(1);
  });

  it("gives comments with their replies, places and dates", async () => {
    openInOffice({ file: workbookWithEverything() });
    await Excel.run(async (context) => {
      const comments = context.workbook.comments.load(
        "items/content,items/resolved,items/creationDate,items/authorName,items/replies/items/content",
      );
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load("address"));
      await context.sync();
      expect(comments.items.map(({ resolved }) => resolved)).toEqual([false, true, false]);
      expect(comments.items[0]?.replies.items).toHaveLength(2);
      expect(comments.items[0]?.authorName).toBe("Vera Lindqvist");
      expect(comments.items[0]?.creationDate.toISOString()).toBe("2026-03-02T09:10:11.120Z");
      expect(places.map(({ address }) => address)).toEqual(["'Points & notes'!C5", "'Points & notes'!C6", "Lists!A3"]);
    });
  });

  it("keeps the library's rules: nothing can be read before it is loaded and synced", async () => {
    openInOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      sheet.load("name");
      expect(() => sheet.name).toThrow();
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
    });
  });

  it("answers a missing item with a null object where one is asked for, else with an error", async () => {
    openInOffice();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nothing");
      const body = table.getDataBodyRange();
      body.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      expect(table.isNullObject).toBe(true);
    });
    const error = await failureOf((context) => context.workbook.tables.getItem("Nothing").load("name"));
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("TableCollection.getItem");
  });

  it("names what it does not model", async () => {
    openInOffice();
    const error = await failureOf((context) => context.workbook.worksheets.getFirst().customProperties.load("items"));
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Worksheet.customProperties");
    const method = await failureOf((context) =>
      context.workbook.worksheets.getFirst().getRange("A1").getSpillParent().load("address"),
    );
    expect(method.message).toContain("Range.getSpillParent()");
  });

  it("lets the library itself refuse what lies above the sets it was opened with", async () => {
    openInOffice({ apiSets: { ExcelApi: "1.12" } });
    const error = await failureOf((context) =>
      context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject(),
    );
    expect(error.code).toBe("ApiNotFound");
    openInOffice({ apiSets: { ExcelApi: "1.13" } });
    await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(Office.context.requirements.isSetSupported("WordApi")).toBe(false);
  });

  it("takes a large grid that the library sends in pieces", async () => {
    openInOffice();
    const grid = Array.from({ length: 3000 }, (_, row) => [row, `Row ${row}`, row % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:D3001");
      range.values = grid;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(grid);
    });
  });

  it("counts round trips, and tidying up apart", async () => {
    const office = openInOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      range.values = [["one"]];
      await context.sync();
    });
    expect(office.syncs()).toBe(2);
    expect(office.host.traffic.cleanups).toBe(1);
    expect(office.host.references.size).toBe(0);
    expect(office.host.traffic.requestBytes).toBeGreaterThan(office.host.traffic.largestRequest);
    office.countAnew();
    expect(office.syncs()).toBe(0);
  });

  it("refuses a request and a response above 5 MB, as Excel on the web does", async () => {
    const office = openInOffice();
    const long = "х".repeat(30_000);
    const error = await failureOf((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A100").values = Array.from({ length: 100 }, () => [long]);
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    office.workbook.edit(
      "A1:A100",
      Array.from({ length: 100 }, () => [long]),
    );
    const tooMuch = await failureOf((context) =>
      context.workbook.worksheets.getFirst().getRange("A1:A100").load("values"),
    );
    expect(tooMuch.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("leaves done what came before a failure", async () => {
    const { workbook } = openInOffice();
    await failureOf((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A1:B2").values = [["too", "few"]];
    });
    expect(workbook.value("A1")).toBe("done");
  });

  it("gives a batch of its own answer to each of two that run at once", async () => {
    openInOffice();
    const names = await Promise.all(
      ["One", "Two"].map((name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name).load("name,position");
          await context.sync();
          return `${sheet.name} ${sheet.position}`;
        }),
      ),
    );
    expect(names).toEqual(["One 1", "Two 2"]);
  });
});
