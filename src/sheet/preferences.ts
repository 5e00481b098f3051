/** What a user chose, kept for this user in every file; nothing where Google lets nothing be read. */

export function remembered(name: string): string | null | undefined {
  try {
    return PropertiesService.getUserProperties().getProperty(name);
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(name, value);
}
