import { UnusableInput } from "../../domain/result";

/** What was typed for a row that somebody deleted meanwhile. */
export const goneRow = (text: string): UnusableInput =>
  new UnusableInput({
    en: `The row that this was typed for is gone, so it was not written: ${text}`,
    ru: `Строки, для которой это набрано, больше нет, поэтому текст не записан: ${text}`,
    kk: `Бұл терілген жол енді жоқ, сондықтан мәтін жазылмады: ${text}`,
  });
