import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";
import { toProvisionFinder } from "../../../src/domain/lookup/find-provisions";
import { provisionsMeant } from "../../../src/domain/lookup/provisions-meant";

const bill = readDraft(
  readLines(
    [
      "PART I—GENERAL",
      "1. Title",
      "This is the Play Act.",
      "PART II—FINES",
      "2. Fines",
      "A fine is paid as the First Schedule says.",
      "FIRST SCHEDULE (Section 2)",
      "FINES",
      "1. Late fines.",
      "SECOND SCHEDULE (Section 1)",
      "RECORDS",
      "PART 1—SCHOOLS",
      "1. Marks.",
      "PART 2—CLINICS",
      "2. Health.",
      "(1) Height.",
    ].join("\n"),
  ),
  "common-law",
).provisions;

describe("a part that is named beside a schedule", () => {
  it.each([
    ["Second Schedule (Part 2)", "schedule 2 part 2"],
    ["Second Schedule (Part One)", "schedule 2 part 1"],
    ["Second Schedule [Part One]", "schedule 2 part 1"],
    ["[Part One] of the Second Schedule", "schedule 2 part 1"],
    ["Second Schedule (Part I)", "schedule 2 part 1"],
    ["Second Schedule: Part One", "schedule 2 part 1"],
    ["Second Schedule – Part One", "schedule 2 part 1"],
    ["Second Schedule Part Two", "schedule 2 part 2"],
    ["Schedule 2, Part 2", "schedule 2 part 2"],
    ["Part Two of the Second Schedule", "schedule 2 part 2"],
    ["Part Two, Second Schedule", "schedule 2 part 2"],
    ["Parts 1 and 2 of the Second Schedule", "schedule 2 part 1; schedule 2 part 2"],
    ["Second Schedule, Part Two, paragraph 2(1)", "schedule 2(2)(1)"],
    ["paragraph 2(1) of Part Two of the Second Schedule", "schedule 2(2)(1)"],
    ["section 2 and Part One of the Second Schedule", "2; schedule 2 part 1"],
    ["Part Two and the First Schedule", "part II; schedule 1"],
  ])("is the schedule's: %s", (typed, ids) => {
    expect(provisionsMeant(bill).meant(typed)?.join("; ")).toBe(ids);
  });

  it.each([
    "First Schedule (Part Two)",
    "Part Two of the First Schedule",
    "First Schedule, Part II, paragraph 1",
    "Second Schedule, Part One, paragraph 2",
    "Second Schedule, Part 3",
    "First and Second Schedules, Part 2",
    "Part 1 and Part 2 of the Second Schedule",
    "Second Schedule, Part 2, section 2",
  ])("is never the Act's, nor another of the schedule: %s", (typed) => {
    expect(provisionsMeant(bill).read(typed)).toEqual({ ids: [], missing: [typed] });
  });

  it("is not offered as the Act's in the pane's search", () => {
    const offered = toProvisionFinder(bill).cited("Part Two of the First Schedule");
    expect(offered.map(({ provision }) => provision?.id)).not.toContain("part II");
  });
});

describe("a section in the bracket behind a schedule", () => {
  it.each([
    ["FIRST SCHEDULE (Section 2)", "schedule 1"],
    ["First Schedule (s. 2)", "schedule 1"],
    ["First Schedule (sections 1 and 2)", "schedule 1"],
    ["section 2 and the First Schedule", "2; schedule 1"],
    ["First Schedule (paragraph 1)", "schedule 1(1)"],
  ])("says below which it stands, and is no second place: %s", (typed, ids) => {
    expect(provisionsMeant(bill).meant(typed)?.join("; ")).toBe(ids);
  });
});
