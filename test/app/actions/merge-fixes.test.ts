import { mergeFixes } from "../../../src/app/actions/merge-fixes";

describe("corrections of one text", () => {
  it("are all made when they don't touch, in whatever order they come", () => {
    const afters = ["one, TWO, three", "one, two, 3", "1, two, three"];
    expect(mergeFixes("one, two, three", afters)).toEqual({ after: "1, TWO, 3", left: 0 });
    expect(mergeFixes("one, two, three", [...afters].reverse())).toEqual({ after: "1, TWO, 3", left: 0 });
  });

  it("are made one at a time when they touch, and the rest is counted", () => {
    expect(mergeFixes("art. 67", ["para. 67", "arts. 67"])).toEqual({ after: "para. 67", left: 1 });
    expect(mergeFixes("", ["A", "B"])).toEqual({ after: "A", left: 1 });
  });

  it("count once when they are the same", () => {
    expect(mergeFixes("g-1", ["G-1", "G-1"])).toEqual({ after: "G-1", left: 0 });
  });

  it("may put in and take out", () => {
    expect(mergeFixes("a b c", ["a b c d", "b c"])).toEqual({ after: "b c d", left: 0 });
    expect(mergeFixes("aa", ["aaa"])).toEqual({ after: "aaa", left: 0 });
  });

  it("leave a text as it is when there are none", () => {
    expect(mergeFixes("as it is", [])).toEqual({ after: "as it is", left: 0 });
  });
});
