import { benchBesideLargeTable } from "./beside-large-table";
import { benchBrief } from "./brief";
import { benchChanges } from "./changes";
import { benchCheck } from "./check";
import { benchCite } from "./cite";
import { benchCommand } from "./command";
import { benchDraft } from "./draft";
import { benchLookup } from "./lookup";
import { benchPortfolio } from "./portfolio";
import { benchRecheck } from "./recheck";
import { benchRedline } from "./redline";
import { benchRecord } from "./record";
import { benchRefresh } from "./refresh";
import { benchSuggest } from "./suggest";
import { benchWorkbook } from "./workbook";
import { benchWorst } from "./worst-files";

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  check: benchCheck,
  recheck: benchRecheck,
  cite: benchCite,
  lookup: benchLookup,
  suggest: benchSuggest,
  workbook: benchWorkbook,
  brief: benchBrief,
  refresh: benchRefresh,
  record: benchRecord,
  draft: benchDraft,
  redline: benchRedline,
  changes: benchChanges,
  command: benchCommand,
  portfolio: benchPortfolio,
  beside: benchBesideLargeTable,
  worst: benchWorst,
};

/** `npm run bench [check|recheck|cite|lookup|suggest|workbook|brief|refresh|record|draft|redline|changes|command|portfolio|beside|worst …]`: all of them when none is named. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !BENCHES[name]);
  if (unknown.length > 0)
    throw new Error(`No benchmark named ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; medians of several rounds, contestants in turn`,
  );
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) await BENCHES[name]?.();
}

void run(process.argv.slice(2));
