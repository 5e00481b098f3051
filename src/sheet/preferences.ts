/** What a user chose, kept for this user in every file; forgotten where Google lets nothing be kept. */

export function remembered(name: string): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    PropertiesService.getUserProperties().setProperty(name, value);
  } catch {
    // The panel opens as chosen all the same; next time it is the user's own language again.
  }
}
