/** What the script tells a page of the panel as it opens it. */
export interface Told {
  /** Where the menu opens the panel, when not at its beginning. */
  readonly room?: string;
  /** What the page before this one, in another language, handed over. */
  readonly kept?: string;
}
