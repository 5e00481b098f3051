export interface MenuWords {
  readonly open: string;
  readonly customers: string;
  readonly plain: string;
  readonly templates: string;
  readonly enable: string;
  /** What the panel is called in its title bar. */
  readonly title: string;
  readonly enabled: string;
}
