import { useSyncExternalStore } from 'react';
import { t } from '../../lib/messages/t';

/** Always in the page, so that a screen reader hears it fill. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">{!isOnline && <p className="govuk-body offline-notice">{t('shell.offline')}</p>}</div>
  );
}

function subscribe(onChange: () => void): () => void {
  globalThis.addEventListener('online', onChange);
  globalThis.addEventListener('offline', onChange);
  return () => {
    globalThis.removeEventListener('online', onChange);
    globalThis.removeEventListener('offline', onChange);
  };
}
