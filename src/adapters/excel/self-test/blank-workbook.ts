/** Whether no sheet of the open workbook has anything in it. */
export const isBlankWorkbook = (): Promise<boolean> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });

/** @throws whatever Excel refuses */
export const openBlankWorkbook = (): Promise<void> => Excel.createWorkbook();
