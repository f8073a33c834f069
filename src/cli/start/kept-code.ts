import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** Scripts that are compiled as an earlier run left them. */
export interface KeptCode {
  /**
   * Run a script, `"./main.js"`, once, as Node's own `require` does, and those that it requires.
   *
   * @returns what it exports
   * @throws what it throws, and what reading it throws; never for what is kept of it
   */
  readonly run: (name: string) => unknown;
  /**
   * Keep all that has been compiled by now, each function that was called among it, unless all of the scripts came from
   * what is kept. Where nothing can be written nothing is kept, and nothing said.
   */
  readonly keep: () => void;
}

interface Compiled {
  readonly source: Buffer;
  readonly script: Script;
  readonly isKept: boolean;
}

type Wrapped = (exports: unknown, require: unknown, module: unknown, file: string, folder: string) => void;

const SEAL_BYTES = 32;

/**
 * The scripts of a folder, with what is kept of them in another.
 *
 * What is kept has a seal over itself and the script it was made of: V8 looks at no more of a script than its length.
 * So nothing runs of a script that is another by now, of a file that is damaged or of one that another run is writing.
 * V8 itself refuses what another version of it, or one with other flags, has made.
 */
export function keptCode(scripts: string, kept: string): KeptCode {
  const compiled = new Map<string, Compiled>();
  const modules = new Map<string, { exports: unknown }>();
  const requireOther = createRequire(join(scripts, "/"));

  const run = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    const file = join(scripts, name);
    const one = compile(file, join(kept, `${name}.code`));
    compiled.set(name, one);
    modules.set(name, module);
    const wrapped = one.script.runInThisContext() as Wrapped;
    wrapped.call(module.exports, module.exports, required, module, file, scripts);
    return module.exports;
  };
  const required = (name: string): unknown => (name.startsWith("./") ? run(name) : requireOther(name));

  const keep = (): void => {
    if ([...compiled.values()].every(({ isKept }) => isKept)) return;
    try {
      mkdirSync(kept, { recursive: true });
      for (const [name, { source, script }] of compiled) {
        const code = script.createCachedData();
        writeFileSync(join(kept, `${name}.code`), Buffer.concat([sealOf(source, code), code]));
      }
    } catch {
      // Another run compiles it anew, as this one did.
    }
  };
  return { run, keep };
}

function compile(filename: string, kept: string): Compiled {
  const source = readFileSync(filename);
  const cachedData = readKept(kept, source);
  const text = `(function (exports, require, module, __filename, __dirname) { ${source.toString(isAscii(source) ? "latin1" : "utf8")}\n})`;
  const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
  return { source, script, isKept: cachedData !== undefined && script.cachedDataRejected === false };
}

function readKept(file: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(SEAL_BYTES);
    return sealOf(source, code).equals(bytes.subarray(0, SEAL_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const sealOf = (source: Buffer, code: Buffer): Buffer => createHash("sha256").update(source).update(code).digest();
