/** Google numbers its sheets; the engine names them with text. The number is made of the text. */
export function sheetNumber(sheetId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < sheetId.length; index += 1) {
    hash = Math.imul(hash ^ sheetId.charCodeAt(index), 0x01000193);
  }
  return hash >>> 1;
}
