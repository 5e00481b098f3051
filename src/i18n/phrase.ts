/** A sentence whose numbers stand out. */
export type Phrase = readonly (string | { readonly strong: string })[];
