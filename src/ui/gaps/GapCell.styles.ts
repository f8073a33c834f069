import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapCellStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  head: { display: "flex", alignItems: "center", minHeight: "24px" },
  tools: { marginLeft: "auto", display: "flex" },
  tool: { color: tokens.colorNeutralForeground3, minWidth: "24px" },
});
