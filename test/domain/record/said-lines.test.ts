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

describe("a reply of a person who goes by another name now", () => {
  const now = { author: "A. Reader (Office)", time: "2026-10-06T09:12:30Z", text: "Please check." };

  it("stands on the line it had", () => {
    expect(withReplies(SIGNED, [now])).toEqual({ text: SIGNED, isWhole: true });
  });

  it.each([
    ["somebody else said the same in that minute", [{ ...now, author: "A. Reader" }, now]],
    ["the old name says something else in the comment", [now, { ...now, author: "A. Reader", text: "No." }]],
  ])("is another one where %s", (_, replies) => {
    expect(withReplies(SIGNED, replies).text).toContain("\n2026-10-06 09:12, A. Reader (Office): Please check.");
  });

  it("is another one at another minute", () => {
    const later = { ...now, time: "2026-10-06T09:13:30Z" };
    expect(withReplies(SIGNED, [later]).text.split("\n")).toHaveLength(2);
  });
});
