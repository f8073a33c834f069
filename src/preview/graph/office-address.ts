const REVIEWS = "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/";

/** Where the stand-in has a file that Office has open, in the OneDrive of whoever signs in first. */
export const addressInReviews = (name: string): string => REVIEWS + encodeURIComponent(name);

/** Where it has a workbook from the beginning. */
export const WORKBOOK_ADDRESS = addressInReviews("review.xlsx");
