import { openInOffice } from "../../support/office";
import { workbookWithEverything } from "../../support/workbook-with-everything";

describe("Microsoft's client library on the local host", () => {
  it("reads a table of a real file in one round trip", async () => {
    const office = openInOffice({ file: workbookWithEverything() });
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Points");
      const body = table.getDataBodyRange().load("values,address");
      const header = table.getHeaderRowRange().load("values");
      table.load("name,columns/items/name");
      await context.sync();
      return {
        address: body.address,
        header: header.values[0],
        columns: table.columns.items.map(({ name }) => name),
        rows: body.values.length,
      };
    });
    expect(seen.address).toBe("'Points & notes'!A5:G10");
    expect(seen.columns).toEqual(seen.header);
    expect(seen.rows).toBe(6);
    expect(office.syncs()).toBe(1);
  });
});
