/** How dates are said in one language. */
export interface DateWords {
  /** From January on, in the form that follows a day. */
  readonly months: readonly string[];
  /** `"25 November 2026"` from day, name of the month and year. */
  readonly date: (day: number, month: string, year: number) => string;
}
