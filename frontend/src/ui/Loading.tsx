import { t } from '../lib/messages/t';

/** Shown, and read out, only when an answer takes longer than a moment (the delay is in the style sheet). */
export function Loading({ label = t('ui.loading') }: { label?: string }) {
  return (
    <p className="govuk-body loading" role="status">
      {label}
      <span aria-hidden="true"> …</span>
    </p>
  );
}
