import { makeStyles } from "@fluentui/react-components";

export const usePickDraftStyles = makeStyles({
  area: { minHeight: "96px", maxHeight: "240px" },
});
