import { OfficeObject } from "../rich-api/office-object";
import { AppRuntimeService } from "./app-runtime-service";

/** The library tells it that functions of the add-in can be called: Excel holds presses on the ribbon back until then. */
class AddinInternalService extends OfficeObject {
  readonly officeType = "AddinInternalService";
  readonly #onReady: () => void;

  constructor(onReady: () => void) {
    super();
    this.#onReady = onReady;
  }

  notifyActionHandlerReady(): void {
    this.#onReady();
  }
}

/**
 * Objects that the library makes without asking the workbook.
 *
 * @param onReady told when functions of the add-in can be called
 */
export const toNewObject =
  (onReady: () => void) =>
  (name: string): OfficeObject | undefined => {
    if (/AddinInternalServices?$/u.test(name)) return new AddinInternalService(onReady);
    return name.endsWith("AppRuntimeService") ? new AppRuntimeService() : undefined;
  };
