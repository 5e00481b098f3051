/** Parameters in weeks, [C]: two independent programs agree on them (models.md). */
export const inWeeks = {
  'BG/NBD': [0.24259452, 4.4136019, 0.79292127, 2.4259039],
  'MBG/NBD': [0.524843, 6.183082, 0.89136, 1.614003],
  'Pareto/NBD': [0.553277, 10.577686, 0.60624, 11.668723],
} as const;

/** The optimum that the search of R's BTYD reaches, printed with its numbers. */
export const btyd = [0.5533971432, 10.5801985434, 0.6060624972, 11.6562236749];

/** Fader and Hardie (2013). */
export const spend = [6.249572, 3.744225, 15.443521];

/** Fader, Hardie and Shang (2010), 11,104 donors. */
export const donors = [1.203507, 0.749767, 0.656757, 2.783887];

/** Fader and Hardie (2007): 1,000 customers, then who is left after each of twelve years. */
export const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
export const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
