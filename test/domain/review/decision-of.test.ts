import { decisionOf } from "../../../src/domain/review/decision-of";

describe("what was decided on a remark", () => {
  it.each([
    ["accepted", ["Accepted in full", "agreed", "принят", "Учтено", "учтено полностью", "қабылданған"]],
    ["partly-accepted", ["Partially accepted", "accepted in part", "Принято (частично)", "учтено частично"]],
    ["partly-accepted", ["частично принято", "жартылай қабылданды"]],
    ["rejected", ["Not accepted", "не принято", "Не учтено.", "отклонены", "қабылданған жоқ"]],
    ["noted", ["Take note", "к сведению", "назарға алынды"]],
    ["open", ["pending", "на рассмотрении", "қаралуда"]],
    [undefined, ["Accepted?", "accepted with changes", "not partly accepted", "не отклонено", "ішінара", ""]],
  ] as const)("is %s in its usual words, in each language, and in no others: %j", (decision, cells) => {
    for (const typedDisposition of cells)
      expect([typedDisposition, decisionOf({ disposition: undefined, typedDisposition })]).toEqual([
        typedDisposition,
        decision,
      ]);
  });

  it("is the choice where there is one", () => {
    expect(decisionOf({ disposition: "noted" })).toBe("noted");
    expect(decisionOf({ disposition: undefined })).toBeUndefined();
  });
});
