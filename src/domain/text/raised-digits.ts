const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What finds a raised digit, as that of an inserted article: "5¹". */
export const RAISED_DIGIT = "[⁰¹²³⁴-⁹]";

/** A text with its digits raised: "12" as "¹²". */
export const raiseDigits = (text: string): string => text.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));

/** A text with its raised digits as others: "¹²" as "12". */
export const lowerDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
