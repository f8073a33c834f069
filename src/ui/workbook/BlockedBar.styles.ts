import { makeStyles } from "@fluentui/react-components";

/** Above a screen that takes all the height there is, what can be pressed here must stay in sight. */
export const useBlockedBarStyles = makeStyles({ bar: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto" } });
