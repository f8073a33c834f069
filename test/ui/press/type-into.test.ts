/** @jest-environment jsdom */
import { typeInto } from "../../../src/ui/press/type-into";

const field = (text: string, start: number, end: number): HTMLTextAreaElement => {
  document.body.innerHTML = "<textarea></textarea>";
  const area = document.querySelector("textarea")!;
  area.value = text;
  area.focus();
  area.setSelectionRange(start, end);
  return area;
};

afterEach(() => void Reflect.deleteProperty(document, "execCommand"));

describe("a text that is put into a field", () => {
  it("goes through the browser's own typing, which Ctrl+Z takes back", () => {
    const execCommand = jest.fn(() => true);
    Object.assign(document, { execCommand });
    const area = field("See art. 3.", 4, 10);
    typeInto(area, "CRC, art. 3");
    expect(execCommand).toHaveBeenCalledWith("insertText", false, "CRC, art. 3");
    expect(area.value).toBe("See art. 3.");
  });

  it("stands in place of what was selected also where there is no such typing, and is told", () => {
    const area = field("See art. 3.", 4, 10);
    const told = jest.fn();
    area.addEventListener("input", told);
    typeInto(area, "CRC, art. 3");
    expect([area.value, area.selectionStart, told.mock.calls.length]).toEqual(["See CRC, art. 3.", 15, 1]);
  });
});
