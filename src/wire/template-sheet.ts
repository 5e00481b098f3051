/** A templated sheet as data: what a template file describes, and what of it travels to the script. */
import type { ChartKind } from './block';

export type Look =
  | 'title'
  | 'lead'
  | 'section'
  | 'header'
  /** A header that runs over the blank cells beside it. */
  | 'band'
  /** A header above numbers. */
  | 'numbers'
  | 'label'
  /** The reader may change it. */
  | 'input'
  | 'result'
  /** The number that the sheet is all about. */
  | 'key'
  /** What a number is measured by, and names that functions give. */
  /** What a function spills above its table, where a header in words stands already. */
  | 'unseen'
  | 'quiet'
  | 'footnote';

/** What may be typed into an input; blank always may. */
export interface Check {
  readonly demands: 'VALUE_IN_LIST' | 'NUMBER_BETWEEN' | 'DATE_IS_VALID_DATE';
  /** As the criterion takes them. */
  readonly values: readonly (number | boolean | readonly string[])[];
  readonly help: string;
}

export interface TemplateCell {
  readonly look: Look;
  /** A text stays a text. Dates are days since 30 December 1899, shown by their format. */
  readonly value?: number | string;
  /** With `;` between arguments and no decimal point: understood in every locale. */
  readonly formula?: string;
  /** Number format in the notation of Sheets. */
  readonly format?: string;
  readonly note?: string;
  readonly check?: Check;
  /** The value is only an example, and goes when sample data is removed. */
  readonly sample?: true;
}

export interface TemplateChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Labels or x first, then one column for each series. */
  readonly ranges: readonly string[];
  /** The first row names the series. */
  readonly headers: boolean;
  /** The cell at its corner. */
  readonly at: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Colours that follow the numbers. */
export type Condition =
  | {
      readonly ranges: readonly string[];
      readonly formula: string;
      readonly fill: string;
      readonly color: string;
    }
  /** From the least number of the range to the most. */
  | { readonly ranges: readonly string[]; readonly least: string; readonly most: string };

export interface TemplateName {
  /** Letters and underscores; no digits at its end, where copies get their number. */
  readonly name: string;
  readonly range: string;
}

/** What a template file gives. */
export interface Template {
  /** Also the name of the sheet. */
  readonly title: string;
  /** Pixels of each column; 1000 together fill a landscape page. Wider where its texts need more. */
  readonly widths: readonly number[];
  /** Places of columns, from 0, that may be as narrow as their texts where the page gets full. */
  readonly yields?: readonly number[];
  readonly frozenRows: number;
  /** By their addresses. */
  readonly cells: Readonly<Record<string, TemplateCell>>;
  /** Results that other sheets may want. */
  readonly names: readonly TemplateName[];
  /** Inputs that hold sample data. */
  readonly samples: readonly TemplateName[];
  readonly charts: readonly TemplateChart[];
  readonly conditions: readonly Condition[];
  /** Cells that formulas fill from above or from the left: nobody typed them. */
  readonly spills: readonly string[];
}

export interface CellStyle {
  readonly format: string;
  readonly weight: 'bold' | 'normal';
  readonly color: string | null;
  readonly fill: string | null;
  /** Points. */
  readonly size: number;
  readonly align: 'left' | 'right' | null;
  readonly wrap: boolean;
  readonly check?: Check;
}

export type TemplateValue = number | string | { readonly formula: string };

/** A chart that knows its place; rows and columns count from 1. */
export interface PlacedChart extends Omit<TemplateChart, 'at' | 'headers'> {
  readonly headers: number;
  readonly row: number;
  readonly column: number;
}

/** What travels: one rectangle from A1 on, each of its cells with a value, a style and a note. */
export interface TemplateSheet {
  readonly title: string;
  readonly values: readonly (readonly TemplateValue[])[];
  readonly styles: readonly CellStyle[];
  /** Places in `styles`, from 0. */
  readonly looks: readonly (readonly number[])[];
  readonly notes: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly names: readonly TemplateName[];
  readonly charts: readonly PlacedChart[];
  readonly conditions: readonly Condition[];
  /** Formulas: whoever changes one is warned. */
  readonly guarded: readonly string[];
  readonly spills: readonly string[];
}
