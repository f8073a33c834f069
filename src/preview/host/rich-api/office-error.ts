/** An error that the client library hands to the add-in as `OfficeExtension.Error` with this code. */
export class OfficeError extends Error {
  override readonly name = "OfficeError";
  readonly code: string;
  /** The member that failed, `"Range.values"`; undefined when the host shall name it. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export const invalidArgument = (what: string, location?: string): OfficeError =>
  new OfficeError("InvalidArgument", `The argument is missing or of a wrong form: ${what}`, location);

export const itemNotFound = (what: string, location?: string): OfficeError =>
  new OfficeError("ItemNotFound", `There is no such item: ${what}`, location);

export const alreadyExists = (what: string, location?: string): OfficeError =>
  new OfficeError("ItemAlreadyExists", `The name is taken: ${what}`, location);

export const invalidOperation = (what: string, location?: string): OfficeError =>
  new OfficeError("InvalidOperation", what, location);

export const notImplemented = (what: string): OfficeError =>
  new OfficeError("NotImplemented", `NotImplemented: the local host does not model ${what}`);
