import { Unanswered } from "../../app/unanswered";
import { isOpen } from "./open-outcome";

const TRIES = 2;

/**
 * Do something that changes the workbook; where Excel does not answer, look whether it was done, and do it once more
 * if it was not.
 *
 * @param find what `act` would have answered, when it was done
 * @throws Unanswered when Excel does not answer the look either; else what `act` throws
 */
export async function tryAgain<T extends object>(
  act: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!isOpen(error)) throw error;
      const found = await lookFor(find);
      if (found) return found;
      if (attempt === TRIES) throw error;
    }
  }
}

async function lookFor<T>(find: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if (isOpen(error)) throw new Unanswered();
    throw error;
  }
}
