import { OfficeObject } from "../rich-api/office-object";

/** Shows and hides the pane of an add-in with a shared runtime; the frame beside the workbook is always there. */
export class AppRuntimeService extends OfficeObject {
  readonly officeType = "AppRuntimeService";
  #state: unknown = "Visible";

  setAppRuntimeState(state: unknown): void {
    this.#state = state;
  }

  getAppRuntimeState(): unknown {
    return this.#state;
  }
}
