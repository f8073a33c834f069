import { makeStyles, tokens } from "@fluentui/react-components";

export const useLoadingStyles = makeStyles({
  root: { padding: tokens.spacingVerticalXXL, display: "flex", justifyContent: "center" },
});
