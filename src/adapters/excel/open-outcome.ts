import { UnusableInput } from "../../domain/result";
import { ExcelFailure } from "./run-excel";

/** Whether it comes from Excel or from the way there, not from our own looking at what is there. */
export const isFailure = (error: unknown): boolean =>
  error instanceof ExcelFailure || !(error instanceof UnusableInput);

/** Codes by which Excel says for certain that it will not do something, as often as it is asked. */
const CERTAIN: readonly string[] = [
  "ItemNotFound",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "InvalidArgument",
  "NotImplemented",
  "ApiNotFound",
];

/** Whether an error leaves open if Excel did what it was asked. */
export const isOpen = (error: unknown): boolean =>
  isFailure(error) && !(error instanceof ExcelFailure && CERTAIN.includes(error.code));
