/** A short print of what cells hold: another print means another content. */
export function print(cells: unknown): string {
  const text = JSON.stringify(cells);
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return `${String(text.length)}-${(hash >>> 0).toString(16)}`;
}
