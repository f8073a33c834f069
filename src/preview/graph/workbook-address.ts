/** Where the stand-in has a workbook in the OneDrive of whoever signs in first. */
export const WORKBOOK_ADDRESS =
  "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/review.xlsx";
