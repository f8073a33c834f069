import { toldWords } from "../../src/app/version-words";
import { redline } from "../../src/domain/amendment/redline/redline";

describe("changed words for a cell", () => {
  it("say what went and what came", () => {
    expect(toldWords(redline("Shops close at nine.", "Shops close at ten."), "en")).toBe("«nine» → «ten»");
  });

  it("say nothing of white space, as a line end that became a blank", () => {
    expect(toldWords(redline("Shops close.\nCRC, art. 16", "Shops close. CRC, art. 17"), "en")).toBe("«16» → «17»");
  });
});
