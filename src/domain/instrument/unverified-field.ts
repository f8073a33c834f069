/** The fields of an instrument that its entry can mark as not confirmed. */
export const MARKABLE_FIELDS = [
  "title.en",
  "title.ru",
  "title.kk",
  "body",
  "symbol",
  "adopted",
  "inForce",
  "url",
  "kazakhstan.status",
  "kazakhstan.date",
  "kazakhstan.domesticAct",
  "pinpoint.unit",
  "pinpoint.count",
  "pinpoint.recitals",
  "parts",
] as const;

export type MarkableField = (typeof MARKABLE_FIELDS)[number];

/** A field that is marked, and which part of it or why, in the catalogue's own words; "" for the whole field. */
export interface UnverifiedField {
  readonly field: MarkableField;
  readonly remark: string;
}

/** What `"inForce (day)"` marks; undefined when it begins with no field's name. */
export function unverifiedField(mark: string): UnverifiedField | undefined {
  const [, name, remark = ""] = /^([A-Za-z.]+)(?: \((.+)\))?$/u.exec(mark) ?? [];
  const field = MARKABLE_FIELDS.find((one) => one === name);
  return field && { field, remark };
}
