/** Texts of one font, measured once. */
export class TextWidths {
  private readonly widths = new Map<string, number>();
  private readonly fitted = new Map<string, string>();

  constructor(private readonly font: string) {}

  /** Before measuring and drawing: the text has a halo, so that lines may run under it. */
  set(context: CanvasRenderingContext2D, ink: string, paper: string): void {
    context.font = this.font;
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
  }

  of(context: CanvasRenderingContext2D, text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }

  /** The text, or its beginning and an ellipsis. */
  fitting(context: CanvasRenderingContext2D, text: string, most: number): string {
    if (this.of(context, text) <= most) return text;
    const known = this.fitted.get(`${most} ${text}`);
    if (known !== undefined) return known;
    const letters = [...text];
    const cut = () => `${letters.join("").trimEnd()}…`;
    while (letters.length > 1 && context.measureText(cut()).width > most) letters.pop();
    this.fitted.set(`${most} ${text}`, cut());
    return cut();
  }

  forget(): void {
    this.widths.clear();
    this.fitted.clear();
  }
}
