/** The type of the preview: `--type-tick` in the tokens. */
const font = '11px Roboto, Arial, "Liberation Sans", Helvetica, sans-serif';
/** Where nothing can be drawn, as in tests. */
const usualSign = 6;

let drawing: CanvasRenderingContext2D | null | undefined;

/** How wide a text of the preview is, so that its columns fit what they hold. */
export function textWidth(text: string): number {
  drawing ??= document.createElement('canvas').getContext('2d');
  if (drawing === null) return text.length * usualSign;
  drawing.font = font;
  return drawing.measureText(text).width;
}
