import * as fc from "fast-check";
import { xmlSpans } from "../../../src/adapters/opc/xml-spans";
import { decodeExcelText, encodeExcelText } from "../../../src/adapters/xlsx/excel-text";

describe("text as Excel stores it", () => {
  it("codes what XML cannot hold, and what looks like a code", () => {
    expect(encodeExcelText("a\r\nb")).toBe("a_x000D_\nb");
    expect(encodeExcelText("\u0001")).toBe("_x0001_");
    expect(encodeExcelText("_x0041_")).toBe("_x005F_x0041_");
    expect(encodeExcelText("1 < 2 & 3")).toBe("1 &lt; 2 &amp; 3");
  });

  it("comes back the same through any XML parser, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [element] = xmlSpans(`<t>${encodeExcelText(text)}</t>`, "t.xml", new Set(["t"]));
        expect(decodeExcelText(element?.text ?? "")).toBe(text);
      }),
    );
    expect(decodeExcelText(encodeExcelText("_x005F_x000D_\ud800_"))).toBe("_x005F_x000D_\ud800_");
  });
});
