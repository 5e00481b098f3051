/** Messages between the sidebar's frame and the page around it. */
export type SidebarRequest =
  | { kind: 'run'; id: number; name: string; callArguments: string }
  | { kind: 'close' }
  | { kind: 'focus' };

export interface SidebarAnswer {
  id: number;
  /** JSON; absent when the function returned nothing. */
  value?: string;
  error?: string;
}
