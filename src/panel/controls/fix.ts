/** A correction that one press applies: a new text for the field, and the words of the button. */
export interface Fix {
  readonly text: string;
  readonly label: string;
}
