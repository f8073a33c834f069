import { OfficeObject } from "../rich-api/office-object";
import { contains, overlaps } from "../state/area";
import type { ValidationState } from "../state/sheet";
import type { Place } from "./find-place";

type Rule = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What may stand in a range. It is kept and answered, never enforced: Excel enforces it on typing only. */
export class DataValidation extends OfficeObject {
  readonly officeType = "DataValidation";
  readonly #place: Place;

  constructor(place: Place) {
    super();
    this.#place = place;
  }

  get type(): string {
    const rule = this.#state?.rule;
    return (rule && Object.keys(rule).map((key) => KINDS[key])[0]) ?? "None";
  }

  get rule(): Rule {
    return this.#state?.rule ?? {};
  }

  set rule(rule: Rule) {
    this.#change({ rule });
  }

  get ignoreBlanks(): boolean {
    return this.#state?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }

  get prompt(): Rule {
    return this.#state?.prompt ?? { message: "", showPrompt: true, title: "" };
  }

  set prompt(prompt: Rule) {
    this.#change({ prompt });
  }

  get errorAlert(): Rule {
    return this.#state?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }

  set errorAlert(errorAlert: Rule) {
    this.#change({ errorAlert });
  }

  get valid(): boolean | null {
    return null;
  }

  clear(): void {
    const { sheet, area } = this.#place;
    sheet.validations = sheet.validations.filter((validation) => !overlaps(validation.area, area));
  }

  get #state(): ValidationState | undefined {
    const { sheet, area } = this.#place;
    return sheet.validations.find((validation) => contains(validation.area, area.row, area.column));
  }

  #change(change: Partial<ValidationState>): void {
    const { sheet, area } = this.#place;
    const state = this.#state ?? { area, rule: {}, ignoreBlanks: true, prompt: undefined, errorAlert: undefined };
    sheet.validations = [
      ...sheet.validations.filter((validation) => validation !== state),
      { ...state, ...change, area },
    ];
  }
}
