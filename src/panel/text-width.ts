const family = 'Roboto, Arial, "Liberation Sans", Helvetica, sans-serif';
/** `--type-tick` and `--type-label` of the tokens, and names on charts. */
const fonts = {
  tick: `11px ${family}`,
  label: `12px ${family}`,
  name: `600 12px ${family}`,
};
/** Where nothing can be drawn, as in tests. */
const usualSign = 6;

export type TextType = keyof typeof fonts;
/** Width of a text in pixels. */
export type Measure = (text: string, type: TextType) => number;

let drawing: CanvasRenderingContext2D | null | undefined;

/** How wide a text of a preview or a chart is, so that it gets the room it needs. */
export function textWidth(text: string, type: TextType = 'tick'): number {
  drawing ??= document.createElement('canvas').getContext('2d');
  if (drawing === null) return text.length * usualSign;
  drawing.font = fonts[type];
  return drawing.measureText(text).width;
}
