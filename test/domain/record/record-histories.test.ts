import { requireTrueRecords } from "../../support/record/record-histories";

it("loses no comment, doubles none, and attributes none to another person or row without asking", async () => {
  await requireTrueRecords(() => [], 100);
});
