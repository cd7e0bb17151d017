/** Whether this Excel has what came with a version of ExcelApi: `has('1.9')`. */
export function has(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
