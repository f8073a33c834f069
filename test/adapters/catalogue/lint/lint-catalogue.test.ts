import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import data from "../../../../src/adapters/catalogue/instruments.json";
import { lintCatalogue } from "../../../../src/adapters/catalogue/lint/lint-catalogue";
import { LINT_RULES } from "../../../../src/adapters/catalogue/lint/lint-rules";

const ROOT = join(__dirname, "../../../..");

/** The command, on a file of this text or on the catalogue itself. */
function run(text?: string) {
  const file = join(mkdtempSync(join(tmpdir(), "gap-table-")), "instruments.json");
  if (text !== undefined) writeFileSync(file, text);
  const script = join(ROOT, "docs/lint-catalogue.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", "@swc-node/register", script, ...(text === undefined ? [] : [file])],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, out: stdout, problems: stderr.trim().split("\n") };
}

const [first, second, ...others] = data.instruments;
const changed = (change: object): string =>
  JSON.stringify({ ...data, instruments: [{ ...first, ...change }, second, ...others] });

describe("the linter of the catalogue", () => {
  it("finds nothing in the catalogue", () => {
    expect(run()).toMatchObject({ status: 0, out: "The catalogue is in order.\n" });
  });

  it("names instrument and field where the form is wrong, and runs no rule on it", () => {
    const { status, problems } = run(changed({ binding: "yes", colour: "red", url: "http://law.example/" }));
    expect(status).toBe(1);
    expect(problems).toEqual(
      expect.arrayContaining([
        "crc: unexpected entry, expected that it must NOT have additional properties: colour",
        "crc: unexpected binding, expected that it must be boolean",
      ]),
    );
    expect(problems.every((problem) => problem.startsWith("crc: "))).toBe(true);
  });

  it("says of each rule that is broken what to write instead", () => {
    const { status, problems } = run(changed({ aliases: ["CRC", "GDPR"], ambiguousAliases: {} }));
    expect(status).toBe(1);
    expect(problems).toContain(
      "crc: unexpected name “GDPR”, which eu-gdpr has too, expected a name of its own, or the name under ambiguousAliases of each",
    );
  });

  it("says so when the file is no JSON", () => {
    const { status, problems } = run("{");
    expect(status).toBe(1);
    expect(problems[0]).toContain("unexpected text, expected JSON");
  });

  it("tells of an error beside the instruments, and of an entry without an id", () => {
    const errors = [
      { instancePath: "/date", message: "must match pattern", params: { pattern: "x" } },
      { instancePath: "/instruments/0/kind", params: { allowedValues: ["treaty", "code"] } },
    ];
    expect(lintCatalogue({ instruments: [{}] }, errors)).toEqual([
      { instrument: "catalogue", message: "unexpected date, expected that it must match pattern" },
      { instrument: "entry 1", message: "unexpected kind, expected that it must have another form: treaty, code" },
    ]);
  });

  it("names headings in other languages that belong to no part", () => {
    const headings = { crc: { 1: ["Кто ребенок", "Бала деген кім"], 99: ["Лампы", "Шамдар"] } };
    expect(lintCatalogue(data, [], headings)).toContainEqual({
      instrument: "crc",
      message: "unexpected headings of 99 in headings.json, expected the number, label or heading of a part",
    });
  });

  it("says which hash the instruments have, when theirs is of others", () => {
    expect(lintCatalogue({ ...data, hash: "000000" }, [])).toContainEqual({
      instrument: "catalogue",
      message: `unexpected hash “000000”, expected “${data.hash}”, once all else is in order`,
    });
  });

  it("is described in the guide, rule by rule", () => {
    const guide = readFileSync(join(ROOT, "docs/adding-an-instrument.md"), "utf8");
    for (const { id, summary } of LINT_RULES) expect(guide).toContain(`- **${id}**: ${summary}`);
  });
});
