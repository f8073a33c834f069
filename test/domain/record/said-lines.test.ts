import { withReplies } from "../../../src/domain/record/said-lines";

const SIGNED = "2026-10-06 09:12, A. Reader: Please check.";
const reply = { author: "A. Reader", time: "", text: "Please check." };

describe("a reply whose time another program dropped", () => {
  it.each([
    ["its author is still known", reply],
    ["its author went too", { ...reply, author: "" }],
  ])("is not written once more where %s", (_, given) => {
    expect(withReplies(SIGNED, [given])).toEqual({ text: SIGNED, isWhole: true });
  });

  it("is another one where another person said the same", () => {
    const other = { ...reply, author: "B. Lawyer" };
    expect(withReplies(SIGNED, [other]).text).toBe(`${SIGNED}\nB. Lawyer: Please check.`);
  });
});
