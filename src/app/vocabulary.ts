/** A step of the help; what stands on a key of the keyboard is drawn as one. */
export type Step = readonly (string | { readonly key: string })[];

/** What stands around the rooms: their tabs, and help where nothing opens. */
export interface AppWords {
  readonly language: string;
  /** Instead of the panel, where a browser cannot unpack it. */
  readonly oldBrowser: string;
  readonly opening: string;
  readonly sections: string;
  readonly tabs: {
    readonly plans: string;
    readonly customers: string;
    readonly functions: string;
    readonly templates: string;
  };
  readonly wrong: {
    readonly refused: { readonly title: string; readonly why: string };
    readonly lost: { readonly title: string; readonly why: string };
    readonly helps: string;
    readonly steps: readonly Step[];
    readonly forGood: string;
    readonly details: string;
    readonly version: (version: string) => string;
    readonly trying: string;
  };
}
