import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityFilterStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  button: { minWidth: "48px" },
});
