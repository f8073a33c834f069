import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration, StatsModule } from "webpack";

interface Built {
  /** Names of the packages whose code webpack put into the bundle. */
  readonly packages: readonly string[];
  readonly notices: string;
}

/** Build a bundle as the build does, but for its place and without making it small. */
async function build(name: string): Promise<Built> {
  const configurations = require("../webpack.config.js") as () => readonly Configuration[];
  const config = configurations().find((one) => one.name === name)!;
  const path = mkdtempSync(join(tmpdir(), "gap-table-"));
  const compiler = webpack({
    ...config,
    output: { ...config.output, path },
    optimization: { ...config.optimization, minimize: false },
  })!;
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, done) =>
      done && !done.hasErrors() ? resolve(done) : reject(error ?? new Error(String(done))),
    ),
  );
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  await new Promise((resolve) => compiler.close(resolve));
  return {
    packages: [...new Set(modules.flatMap(packagesOf))].sort(),
    notices: readFileSync(join(path, "third-party-notices.txt"), "utf8"),
  };
}

const packagesOf = ({ nameForCondition, modules = [] }: StatsModule): readonly string[] => {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(nameForCondition ?? "")?.[1];
  return [...(name === undefined ? [] : [name]), ...modules.flatMap(packagesOf)];
};

const toNotices = (file: string): readonly string[] => file.split(/^-{78}$/mu).map((notice) => notice.trim());
const namesOf = (notices: readonly string[]): readonly string[] => notices.map((notice) => notice.split(" ")[0] ?? "");

describe("third-party notices", () => {
  it("name every package whose code is in the bundle, and no other", async () => {
    const { packages, notices } = await build("cli");
    expect(packages).toEqual([
      "@jest/diff-sequences",
      "@noble/hashes",
      "commander",
      "entities",
      "parse5",
      "saxes",
      "xmlchars",
    ]);
    expect(namesOf(toNotices(notices))).toEqual(packages);
  });

  it.each([
    ["cli", ["commander", "saxes"]],
    ["pane", ["react", "react-dom", "scheduler", "@fluentui/react-icons", "@fluentui/react-button", "fflate", "saxes"]],
  ])("lie beside the built %s with the licence of each package", (name, some) => {
    const notices = toNotices(readFileSync(join(__dirname, "../dist", name, "third-party-notices.txt"), "utf8"));
    expect(namesOf(notices)).toEqual(expect.arrayContaining(some));
    for (const notice of notices) {
      expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\S* \((?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)\)\n\n/);
      expect(notice).toMatch(/copyright/i);
      expect(notice).toMatch(/permission|licensed under|redistribution/i);
    }
  });

  it("name in the pane what Microsoft's helpers hold of other packages", () => {
    const notices = toNotices(readFileSync(join(__dirname, "../dist/pane/third-party-notices.txt"), "utf8"));
    const helpers = notices[namesOf(notices).indexOf("@microsoft/office-js-helpers")];
    const { sources } = JSON.parse(
      readFileSync(require.resolve("@microsoft/office-js-helpers/dist/office.helpers.js.map"), "utf8"),
    ) as { readonly sources: readonly string[] };
    const held = new Set(sources.flatMap((source) => /node_modules\/(?!webpack\/)([^/]+)/u.exec(source)?.[1] ?? []));
    expect([...held].sort()).toEqual(["lodash-es", "rxjs"]);
    expect(helpers).toMatch(/lodash-es \(MIT\)[^]*OpenJS Foundation[^]*RxJS \(Apache-2\.0\)[^]*Google, Inc\./u);
  });
});
