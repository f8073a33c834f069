import { unzipSync } from "fflate";

import { openPackage } from "../src/adapters/opc/open-package";
import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../src/app/open-review";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";
import { reviewFile } from "./review-file";

const ROWS = 100_000;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Read a review alone, and with a table of 100,000 rows of texts beside it: the difference is to be no more than unzipping. */
export async function benchBesideLargeTable(): Promise<void> {
  const alone = reviewFile(generatedReview({ gaps: 100, language: "en" }));
  const beside = besideLargeTable(alone);
  const rows = await measure(
    [
      { name: "unzip all of it", run: () => unzipSync(beside) },
      { name: "read the review in it", run: () => read(beside) },
      { name: "read the review alone", run: () => read(alone) },
    ],
    5,
    () => undefined,
  );
  print(`A review beside a table of ${ROWS} rows, ${(beside.length / 1024 / 1024).toFixed(1)} MB`, rows);
  const [unzip, both, own] = rows.map(({ median }) => median);
  const cost = ((both ?? NaN) - (own ?? NaN)) / (unzip ?? NaN);
  console.log(`  the table costs ${cost.toFixed(2)} times its unzipping, 1.10 at the most`);
  if (!(cost <= 1.1)) process.exitCode = 1;
}

const read = (bytes: Uint8Array) => openReview(openWorkbook(bytes, "review.xlsx"));

function besideLargeTable(review: Uint8Array): Uint8Array {
  const pkg = openPackage(review, "workbook");
  const put = (part: string, before: string, added: string) =>
    pkg.set(part, pkg.text(part).replace(before, `${added}${before}`));
  const words = Array.from(
    { length: ROWS },
    (_, index) => `<si><t>Item ${index} of the stock, as counted</t></si>`,
  ).join("");
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 2;
    return `<row r="${row}"><c r="A${row}"><v>${index}</v></c><c r="B${row}" t="s"><v>${index}</v></c><c r="C${row}"><v>${index * 7}</v></c></row>`;
  }).join("");
  put("xl/workbook.xml", "</sheets>", '<sheet name="Stock" sheetId="999" r:id="rStock"/>');
  put(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rStock" Type="${OFFICE}/worksheet" Target="worksheets/stock.xml"/>`,
  );
  const strings = pkg.parts.find((part) => part.endsWith("sharedStrings.xml"));
  if (strings !== undefined) put(strings, "</sst>", words);
  pkg.set("xl/worksheets/stock.xml", `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`);
  pkg.set(
    "xl/worksheets/_rels/stock.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${OFFICE}/table" Target="../tables/stock.xml"/></Relationships>`,
  );
  pkg.set(
    "xl/tables/stock.xml",
    `<table xmlns="${MAIN}" id="99" name="Stock" displayName="Stock" ref="A1:C${ROWS + 1}"><tableColumns count="3">${[1, 2, 3].map((id) => `<tableColumn id="${id}" name="Column ${id}"/>`).join("")}</tableColumns></table>`,
  );
  return pkg.save();
}
