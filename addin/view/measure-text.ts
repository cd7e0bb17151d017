let pen: CanvasRenderingContext2D | null | undefined;

/** Pixels of a text in the picture's own font; a generous guess where there is no canvas. */
export function measureText(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 7;
  pen.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(pen.measureText(text).width);
}
