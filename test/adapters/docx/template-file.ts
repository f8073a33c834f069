import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(__dirname, "../../../assets/brief-template.docx");

/** The template as it is shipped. */
export const templateFile = (): Uint8Array => new Uint8Array(readFileSync(FILE));
