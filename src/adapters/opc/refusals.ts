import { UnusableInput } from "../../domain/result";

/** The file is not what its directory says. `how` says more where more is known, and `cure` what helps besides. */
export const damaged = (how = "its parts are not where its directory says", cure = ""): UnusableInput =>
  new UnusableInput(
    `The file is damaged: ${how}; ${cure}copy or download it again, or open it in Office and save it as a new file`,
  );

/** The file asks for more memory than any real one does. */
export const tooMuch = (why: string): UnusableInput =>
  new UnusableInput(
    `The file is too large to open safely: ${why}; if you trust it, open it in Office and save a smaller copy`,
  );

/** Office asks for a password before it shows the file. */
export const passwordProtected = (): UnusableInput =>
  new UnusableInput(
    "The file is protected with a password; open it in Office, save a copy without the password, and use the copy",
  );
