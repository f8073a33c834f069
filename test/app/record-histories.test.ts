import { requireTrueRecords } from "../support/record/record-histories";
import { fileWorld, paneWorld } from "../support/record/record-worlds";

it("gives the same record in a file and in the open workbook", async () => {
  await requireTrueRecords(() => [fileWorld, paneWorld], 12);
});
