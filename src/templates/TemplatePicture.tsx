import { ink } from './drawing';
import { type TemplateKind, templates } from './list';

/** What the sheet of a template looks like; its name stands below. */
export function TemplatePicture({ kind }: { kind: TemplateKind }) {
  return (
    <svg viewBox="0 0 128 74" aria-hidden="true">
      <rect x="10" y="9" width="34" height="5" rx="2.5" fill={ink} />
      {templates[kind].picture}
    </svg>
  );
}
