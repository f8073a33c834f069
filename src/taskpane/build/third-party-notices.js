const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");

const FILE = "third-party-notices.txt";
const LINE = `\n${"-".repeat(78)}\n\n`;

/**
 * Writes beside a bundle whose code is in it, each package with the text of its licence, since most licences ask for
 * that. The build fails for a package without one. (The plugins for this on npm passed over packages, or bring an
 * HTTP client along.)
 */
class ThirdPartyNotices {
  /** @param {Readonly<Record<string, string>>} licences texts that packages come without, by their names */
  constructor(licences) {
    this.licences = licences;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ThirdPartyNotices.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: ThirdPartyNotices.name, stage }, () => {
        const notices = [...packageFolders(compilation)].map((folder) => this.notice(folder));
        compilation.emitAsset(FILE, new sources.RawSource([...new Set(notices)].sort().join(LINE)));
      });
    });
  }

  notice(folder) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const texts = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8"));
    if (this.licences[name] !== undefined) texts.push(this.licences[name]);
    if (texts.length === 0 || typeof license !== "string")
      throw new Error(`${name} comes without its licence; say in webpack.config.js what it is`);
    return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join("\n\n")}\n`;
  }
}

/** The folders of the packages that modules of a chunk come from; a joined module is all that was joined in it. */
function packageFolders(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of module.modules ?? [module]) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(part.nameForCondition() ?? "")?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return folders;
}

module.exports = { ThirdPartyNotices };
