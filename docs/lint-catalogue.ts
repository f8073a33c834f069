import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

import { lintCatalogue } from "../src/adapters/catalogue/lint/lint-catalogue";

const FOLDER = join(__dirname, "../src/adapters/catalogue");

/** Says on one line each what is wrong with the catalogue's data and what to write instead; then exits with 1. */
function run(file: string): void {
  const data = read(file);
  const validate = new Ajv({ allErrors: true }).compile(read(join(FOLDER, "instruments.schema.json")) as object);
  validate(data);
  const problems = lintCatalogue(data, validate.errors ?? []);
  for (const { instrument, message } of problems) console.error(`${instrument}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("The catalogue is in order.");
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
