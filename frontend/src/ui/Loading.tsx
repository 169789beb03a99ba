import { t } from '../lib/messages/t';

interface Props {
  label?: string;
  /** Keeps room for what is to come, so that the rest of the page does not jump when it comes. */
  isRoomKept?: boolean;
}

/** Shown, and read out, only when an answer takes longer than a moment (the delay is in the style sheet). */
export function Loading({ label = t('ui.loading'), isRoomKept = false }: Props) {
  return (
    <p className={`govuk-body loading${isRoomKept ? ' loading--room-kept' : ''}`} role="status">
      {label}
      <span aria-hidden="true"> …</span>
    </p>
  );
}
