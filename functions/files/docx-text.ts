import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

/** Text as text: never a field, never markup; each of its lines on a line. What XML cannot hold, `docx` leaves out. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** A paragraph of one text, in one of our styles. */
export function paragraph(
  style: string,
  text: string,
  more: IParagraphOptions = {},
  look: IRunOptions = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: runs(text, look) });
}
