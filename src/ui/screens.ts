import type { ComponentType } from "react";
import type { TabScreen } from "./shell/screen";

/** A screen behind a tab. Its label is the word of the same name in `ShellWords`. */
interface TabRecord {
  readonly icon: () => Promise<ComponentType>;
  /** The component that shows it; none for the one that comes with the pane. */
  readonly fetch?: () => Promise<unknown>;
}

/** Every screen behind a tab. */
export const SCREENS = {
  gaps: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).TableRegular,
  },
  standards: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).BookOpenRegular,
    fetch: async () => (await import("./standards/StandardsScreen")).StandardsScreen,
  },
  check: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).ShieldCheckmarkRegular,
    fetch: async () => (await import("./check/CheckScreen")).CheckScreen,
  },
  coverage: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).GridRegular,
    fetch: async () => (await import("./coverage/CoverageScreen")).CoverageScreen,
  },
  comments: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).CommentRegular,
    fetch: async () => (await import("./comments/CommentsScreen")).CommentsScreen,
  },
  brief: {
    icon: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).DocumentTextRegular,
    fetch: async () => (await import("./brief/BriefScreen")).BriefScreen,
  },
} as const satisfies Readonly<Record<TabScreen, TabRecord>>;
