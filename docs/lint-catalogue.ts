import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ErrorObject } from "ajv";

import { lintCatalogue } from "../src/adapters/catalogue/lint/lint-catalogue";
import type { Headings } from "../src/adapters/catalogue/with-headings";

const FOLDER = join(__dirname, "../src/adapters/catalogue");

/** Says on one line each what is wrong with the catalogue's data and what to write instead; then exits with 1. */
function run(file: string): void {
  const [data, headings] = [read(file), read(join(FOLDER, "headings.json"))];
  const faulty = errorsOf(headings, "headings.schema.json");
  const problems =
    faulty.length > 0
      ? faulty.map(({ instancePath, message = "" }) => ({
          instrument: `headings.json${instancePath}`,
          message: `unexpected headings, expected that they ${message}`,
        }))
      : lintCatalogue(data, errorsOf(data, "instruments.schema.json"), headings as Headings);
  for (const { instrument, message } of problems) console.error(`${instrument}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("The catalogue is in order.");
}

function errorsOf(data: unknown, schema: string): readonly ErrorObject[] {
  const validate = new Ajv({ allErrors: true }).compile(read(join(FOLDER, schema)) as object);
  validate(data);
  return validate.errors ?? [];
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(
      `${file}: unexpected text, expected JSON (${error instanceof Error ? error.message : String(error)})`,
    );
    process.exit(1);
  }
}

run(process.argv[2] ?? join(FOLDER, "instruments.json"));
