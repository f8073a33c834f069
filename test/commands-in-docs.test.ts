import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftDocument } from "./adapters/docx/draft/draft-document";
import { gapTable } from "./support/run-command-line";
import { wordTable } from "./support/word-table";

const ROOT = join(__dirname, "..");

/** A folder as README.md tells a newcomer to fill it. */
function folderOfSamples(): string {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-docs-"));
  const put = (from: string, to: string): void => cpSync(join(ROOT, "assets", from), join(folder, to));
  put("sample-review.en.xlsx", "review.xlsx");
  for (const name of ["draft.docx", "draft-2.docx"]) put("sample-draft.en.docx", name);
  put("sample-draft.en.txt", "text.txt");
  mkdirSync(join(folder, "reviews"));
  for (const language of ["en", "kk"]) put(`sample-review.${language}.xlsx`, `reviews/sample-review.${language}.xlsx`);
  const headings = ["Issue", "Proposed solution", "International standards"];
  const table = wordTable(headings, ["Profiles of children are not limited.", "Limit them.", "CRC, art. 16"]);
  writeFileSync(join(folder, "old-table.docx"), draftDocument(table));
  return folder;
}

/** The commands that a document gives with what they are about, in its order. */
const commandsIn = (document: string): readonly string[] =>
  [...readFileSync(join(ROOT, document), "utf8").matchAll(/`(?:npx )?gap-table ([a-z-]+ [^`]+)`/gu)].map(
    ([, command = ""]) => command,
  );

/** Run a command as a shell would in a folder. */
async function runIn(folder: string, command: string): Promise<string> {
  const [said = "", input] = command.split(" < ");
  const words = (said.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ""));
  const args = words.map((word) => (/^reviews$|\.(?:xlsx|docx|json|txt)$/u.test(word) ? join(folder, word) : word));
  const lines = input === undefined ? [] : readFileSync(join(folder, input), "utf8").split("\n");
  const { code, err } = await gapTable(args, lines);
  return code === 2 ? `${command}: ${err}` : "";
}

it.each(["README.md", "docs/user-guide.md"])(
  "%s gives commands that run on the sample in their order",
  async (file) => {
    const folder = folderOfSamples();
    const refused: string[] = [];
    for (const command of commandsIn(file)) refused.push(await runIn(folder, command));
    rmSync(folder, { recursive: true, force: true });
    expect(refused.filter((message) => message !== "")).toEqual([]);
    expect(refused.length).toBeGreaterThan(20);
  },
);
