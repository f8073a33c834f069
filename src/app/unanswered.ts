import { UnusableInput } from "../domain/result";

/**
 * It can't be told whether something was written: Excel answered neither the write nor the look at what it did. Asking
 * for the same again is safe, since what was done is recognised.
 */
export class Unanswered extends UnusableInput {
  constructor() {
    super({
      en: "Excel did not answer, so it is not known whether this was written; look at the sheet, or do it again",
      ru: "Excel не ответил, поэтому неизвестно, записано ли это; посмотрите на лист или повторите",
      kk: "Excel жауап бермеді, сондықтан бұл жазылды ма, белгісіз; парақты қараңыз немесе қайталаңыз",
    });
  }
}
