// Written by `npm run letters` from the files of Arimo (which has the widths of Arial), Roboto and DejaVu Sans.
/** First and last of each run of letters, then letters of no run, in the order of the widths. */
export const runs = [
  [32, 126],
  [160, 255],
  [1024, 1119],
  [1168, 1169],
] as const;
export const signs = '  –—‘’“”„•…₴€₽№−×→≤≥✓';

/** Parts of a font's size that widths are counted in. */
export const perEm = 800;

/** Two digits of base 36 for each letter, of the widest of the fonts. */
export const widths = {
  regular:
    '738xa8ine5l5hc648p8pb4in73817397e5e5e5e5e5e5e5e5e5e57i7iininincdmlf8f9g2h5eudlhbgq6kcaeucejfgnhieuhig2eudlgaf8m0f9euf98p958pincdb4dne4c8e4dp7ue4e46767cw67loe4dme4e495bl8qe4d6i7d6d6boe57ie5in738xe5e5fve57idnb4m8ahdmin81m8cab4in8x8xb4e5e57fb48xahdmlklklkdlf8f8f8f8f8f8m8g2eueueueu6k6k6k6kh8gnhihihihihiinhigagagagaeueue0dndndndndndnluc8dpdpdpdp67676767dme4dmdmdmdmdmindme4e4e4e4d6e4d6eueuj8dkfzeu6k6kcaobo1j0fsgne5gqf8f9f9dkhdeunye9gngnfsgqjfgqhigqeug2dle5j5f9haf9nsobijjpf9fzo0g2dndqd4bpfedpk1buegegdge8gsekdmeke4c8czd6j0d6f5d5kdkyfqhkd4c8iqdedpdpdwbpc8bl676767k5jzeidgegd6ekdkbp4k4gelm87373bjbjbjd4m8h8e5ernvinininininin',
  bold: '7ra5blinfhmaje6ta6a6bnin8g998g89fhfhfhfhfhfhfhfhfhfh8w8wininindlm8h8gygcihf7f7i9im8acfh8e6m5imixgbixh5g1f6i2h8ojh5g4g5a69ea6incdb4f0fxd7fxf39pfxfu7n7net7nn6fufafxfxazd9anfueikkedeicyfu85fuin7ra5fhfhfefh85dzb4m8ckedin99m8cab4in9r9rb4gde58gb49rckedn1n1n1dlh8h8h8h8h8h8o4gcf7f7f7f78a8a8a8ainimixixixixixinixi2i2i2i2g4gfg0f0f0f0f0f0f0nbd7f3f3f3f37n7n7n7nfafufafafafafainfafufufufueifxeif7f7jpe6gcg18a8acfpop4jji6imh5imh8gygye6jtf7r8ftimimi6ihm5imiximgbgcf6h5m2h5knhzrhthkwn1gygcq4h5f0fje3bmhzf3m5cxflflf3gai6fdfafdfxd7cweim2edghfanmolgqk4e2d7lmeaf3f3fwbmd7d97n7n7nm1l9gcf3fleifde6bm4k4ge1m88g8gemememe8m8j4fhfpqrinininininin',
} as const;
