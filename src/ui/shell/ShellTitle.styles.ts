import { makeStyles, tokens } from "@fluentui/react-components";

export const useShellTitleStyles = makeStyles({
  root: { flexGrow: 1, minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
});
