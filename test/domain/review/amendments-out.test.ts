import { mendIds } from "../../../src/domain/gap/mend-ids";
import { amendmentNames } from "../../../src/domain/review/amendment-names";
import { amendmentsByGap } from "../../../src/domain/review/amendments-by-gap";
import { amendmentsOut } from "../../../src/domain/review/amendments-out";
import { isActive } from "../../../src/domain/review/row-ids";
import { review } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";

const GAPS = [{ id: "G-001" }, { id: "G-002", status: "withdrawn" }, { id: "G-003", status: "withdrawn" }] as const;

const fateOf = (gap: string, gaps: ReviewParts["gaps"] = GAPS): string => {
  const given = review({ gaps, amendments: [{ id: "A-001", gap }] });
  const { gone, unknown } = amendmentsOut(given, isActive, true);
  return gone.length > 0 ? "gone" : unknown.length > 0 ? "unknown" : "standing";
};

describe("what becomes of an amendment", () => {
  it.each([
    ["G-001", "standing"],
    ["G-001; G-002", "standing"],
    ["g-002, G-001", "standing"],
    ["G-001; G-099", "standing"],
    ["G-002", "gone"],
    ["G-003; G-002", "gone"],
    ["G-002, g-003", "gone"],
    ["G-099", "unknown"],
    ["G-02", "unknown"],
    ["G-002; G-099", "unknown"],
    ["", "unknown"],
  ])("whose cell says “%s” is: %s", (gap, fate) => {
    expect(fateOf(gap)).toBe(fate);
  });

  it("is not known where its number is that of two gaps of which one stands, before they got numbers and after", () => {
    const twins = review({ gaps: [{ id: "G-001" }, { id: "G-001", status: "withdrawn" }] }).gaps;
    expect(fateOf("G-001", twins)).toBe("unknown");
    expect(fateOf("G-001", mendIds(twins).gaps)).toBe("unknown");
    expect(fateOf("G-002", mendIds(twins).gaps)).toBe("gone");
    const both = review({ gaps: [{ id: "G-001" }, { id: "G-001" }] }).gaps;
    expect(fateOf("G-001", mendIds(both).gaps)).toBe("standing");
  });

  it("is to stay where nobody can tell, and to be left out where a status is asked for", () => {
    const given = review({ gaps: GAPS, amendments: [{ id: "A-001", gap: "G-099" }] });
    expect(amendmentsOut(given, isActive, true).standing).toHaveLength(1);
    expect(amendmentsOut(given, isActive, false).standing).toHaveLength(0);
  });
});

describe("an amendment of several gaps", () => {
  it("is one of each, once", () => {
    const given = review({ gaps: GAPS, amendments: [{ id: "A-001", gap: "G-001; G-002; g-001" }] });
    const names = [...amendmentsByGap(given)].map(([gap, rows]) => [gap, rows.map(({ id }) => id)]);
    expect(names).toEqual([
      ["G-001", ["A-001"]],
      ["G-002", ["A-001"]],
    ]);
  });
});

describe("an amendment without a number", () => {
  it("is named by its cell", () => {
    const given = review({ gaps: GAPS, amendments: [{ id: "" }, { id: "A-002" }] });
    expect(amendmentNames(given, given.amendments)).toEqual(["Final text!A4", "A-002"]);
  });
});
