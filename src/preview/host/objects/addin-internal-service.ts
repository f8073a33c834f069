import { OfficeObject } from "../rich-api/office-object";
import { AppRuntimeService } from "./app-runtime-service";

/** The library tells it that the add-in can be called; nothing depends on that here. */
export class AddinInternalService extends OfficeObject {
  readonly officeType = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

/** Objects that the library makes without asking the workbook. */
export function newObject(name: string): OfficeObject | undefined {
  if (/AddinInternalServices?$/u.test(name)) return new AddinInternalService();
  return name.endsWith("AppRuntimeService") ? new AppRuntimeService() : undefined;
}
