import type { LintProblem } from "./lint-rule";

/** An error of a JSON schema's validator, as far as it is told. */
export interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is wrong with the form of the data: the instrument by its id and the field by its name. */
export const schemaProblems = (data: unknown, errors: readonly SchemaError[]): readonly LintProblem[] =>
  errors.map(({ instancePath, message = "must have another form", params }) => {
    const [, list, at, ...field] = instancePath.split("/");
    const instrument = list === "instruments" && at !== undefined ? idAt(data, at) : "catalogue";
    const place = at === undefined ? (list ?? "file") : field.length > 0 ? field.join(".") : "entry";
    const details = [params["additionalProperty"], params["allowedValues"]]
      .filter((detail) => detail !== undefined)
      .map((detail) => (Array.isArray(detail) ? detail.join(", ") : String(detail)));
    const expected = details.length > 0 ? `${message}: ${details.join(" ")}` : message;
    return { instrument, message: `unexpected ${place}, expected that it ${expected}` };
  });

function idAt(data: unknown, at: string): string {
  const instruments = isRecord(data) && Array.isArray(data["instruments"]) ? (data["instruments"] as unknown[]) : [];
  const entry = instruments[Number(at)];
  return isRecord(entry) && typeof entry["id"] === "string" ? entry["id"] : `entry ${Number(at) + 1}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
