import { OfficeObject } from "../rich-api/office-object";

/** The library tells it that the add-in can be called; nothing depends on that here. */
export class AddinInternalService extends OfficeObject {
  readonly officeType = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

/** Objects that the library makes without asking the workbook. */
export const newObject = (name: string): OfficeObject | undefined =>
  name.endsWith("AddinInternalService") || name.endsWith("AddinInternalServices")
    ? new AddinInternalService()
    : undefined;
