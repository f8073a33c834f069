import { SCREENS } from "../ui/screens";
import { untilIdle } from "../ui/loading/until-idle";

/**
 * What the pane may need later, but for what is only loaded when it is asked for: the catalogue, what makes briefs and
 * new workbooks, and other languages.
 */
export const LATER: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "actions" */ "../app/actions/begin"),
  () => import(/* webpackChunkName: "actions" */ "../adapters/excel/excel-actions"),
  () => import(/* webpackChunkName: "actions" */ "./later-ports"),
  () => import(/* webpackChunkName: "refusals" */ "../adapters/excel/refusals"),
  () => import(/* webpackChunkName: "notices" */ "../ui/shell/NoticeMessage"),
  () => import(/* webpackChunkName: "notices" */ "../ui/shell/LoadingSpinner"),
  () => import(/* webpackChunkName: "notices" */ "../ui/shell/WorkingBar"),
  () => import(/* webpackChunkName: "choices" */ "../ui/gaps/FluentChoice"),
  () => import(/* webpackChunkName: "gap-list" */ "../ui/gaps/GapList"),
  () => import(/* webpackChunkName: "editors" */ "../ui/gaps/CellEditor"),
  () => import(/* webpackChunkName: "editors" */ "../ui/gaps/ListEditor"),
  () => import("../ui/workbook/RemarkLine"),
  () => import("../ui/gaps/CitedText"),
  () => import("../ui/gaps/CitationNote"),
  () => import("../ui/gaps/RowFindings"),
  () => import(/* webpackChunkName: "ranking" */ "../ui/gaps/RowActs"),
  () => import("../ui/shell/ShellTitle"),
  () => import("../ui/check/FindingBar"),
  () => import("./LaterScreen"),
  ...Object.values(SCREENS).flatMap((screen) => ("fetch" in screen ? [screen.fetch] : [])),
  () => import("../app/session/checking"),
  () => import("./ready-reader"),
  () => import("../ui/check/AskedFixes"),
  () => import("../ui/workbook/ConflictDialog"),
  () => import("../ui/settings/SettingsScreen"),
  () => import("../ui/start/StartScreen"),
  () => import("../adapters/excel/read-by-column"),
  () => import("../adapters/office/office-helpers").then(({ loadHelpers }) => loadHelpers()),
  () => import("../adapters/office/forget-old-drafts").then(({ forgetOldDrafts }) => forgetOldDrafts()),
  () => import("./themes/dark"),
  () => import("./themes/high-contrast"),
];

/** The mark among the page's times at which nothing is left to be loaded ahead. */
export const LOADED_AHEAD = "gap-table-loaded-ahead";

/** Once the pane has nothing else to do, load the rest of it, one after the other, so that it goes on without a network. */
export async function loadAhead(later: typeof LATER): Promise<void> {
  for (const load of later) {
    await untilIdle();
    // What can't be had now is asked for again when it is needed.
    await load().catch(() => undefined);
  }
  performance.mark(LOADED_AHEAD);
}
