import { UnusableInput } from "../../domain/result";
import { answered } from "./refusals";

/**
 * Run a batch in Word.
 *
 * @throws UnusableInput for whatever Word refuses, in words for the person
 */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw inWords(error);
  }
}

/** An error of Word as one for the person; any other as it is. */
function inWords(error: unknown): unknown {
  if (error instanceof UnusableInput || !isOfficeError(error)) return error;
  return new UnusableInput(answered(String(error.code), error.message), { cause: error });
}

interface OfficeError {
  readonly code: unknown;
  readonly message: string;
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" && error !== null && "code" in error && "message" in error;

/** What of the common part of Office failed, by its number. */
export class CommonFailure extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Ask the common part of Office, whose answers come by a callback. @throws CommonFailure */
export const askCommon = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new CommonFailure(result.error.code, result.error.message));
    });
  });
