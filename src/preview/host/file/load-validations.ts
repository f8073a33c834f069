import { xmlSpans } from "../../../adapters/opc/xml-spans";
import type { XmlElement } from "../../../adapters/opc/xml-spans";
import type { SheetIndex } from "../../../adapters/xlsx/sheet-index";
import { isTrue } from "../../../adapters/xlsx/workbook-map";
import type { Sheet } from "../state/sheet";
import { areasOf } from "./load-conditional-formats";
import { aroundCells } from "./load-sheet-look";
import { capitalised } from "../../../domain/text/capitalised";

const WANTED = new Set(["dataValidation", "formula1", "formula2"]);

/** Kinds of rules in the words of the library, by those of the file format. */
const KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Put on a sheet of the model what a stored one says may stand in its cells: one rule for each block of cells. */
export function loadValidations(sheet: Sheet, index: SheetIndex): void {
  const elements = xmlSpans(aroundCells(index), index.part, WANTED);
  elements.forEach((element, at) => {
    if (element.name !== "dataValidation") return;
    const { attributes, end } = element;
    const formulas = elements.slice(at + 1, at + 3).filter((one) => one.end <= end);
    const formula = (name: string): string | undefined => formulas.find((one) => one.name === name)?.text;
    const told = {
      rule: ruleOf(attributes, formula("formula1"), formula("formula2")),
      ignoreBlanks: isTrue(attributes["allowBlank"]),
      prompt: {
        title: attributes["promptTitle"] ?? "",
        message: attributes["prompt"] ?? "",
        showPrompt: isTrue(attributes["showInputMessage"]),
      },
      errorAlert: {
        title: attributes["errorTitle"] ?? "",
        message: attributes["error"] ?? "",
        showAlert: isTrue(attributes["showErrorMessage"]),
        style: capitalised(attributes["errorStyle"] ?? "stop"),
      },
    };
    sheet.validations.push(...areasOf(attributes["sqref"]).map((area) => ({ area, ...told })));
  });
}

function ruleOf(
  { type = "none", operator = "between", showDropDown }: XmlElement["attributes"],
  formula1: string | undefined,
  formula2: string | undefined,
): Readonly<Record<string, unknown>> {
  if (type === "list") {
    const written = /^"(.*)"$/su.exec(formula1 ?? "")?.[1];
    // What the file format calls showing the list is hiding it.
    return { list: { inCellDropDown: !isTrue(showDropDown), source: written ?? `=${formula1 ?? ""}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const kind = KINDS[type];
  return kind === undefined
    ? {}
    : { [kind]: { operator: capitalised(operator), formula1, ...(formula2 !== undefined && { formula2 }) } };
}
