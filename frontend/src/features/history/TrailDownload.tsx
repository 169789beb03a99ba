import { useMutation } from '@tanstack/react-query';
import { CSV, downloadTable } from '../../api/download';
import { Problem } from '../../api/problem';
import { questionOf, type TrailSearch } from './api';
import { t } from '../../ui/history/messages';

/** Everything that the filters let through, not only this page of it, as a file. */
export function TrailDownload({ search }: { search: TrailSearch }) {
  const download = useMutation({
    mutationFn: () => {
      const query = new URLSearchParams({ ...questionOf(search), bom: 'true' }).toString();
      return downloadTable(`/v1/audit-events?${query}`, CSV, t('trail.fileName'));
    },
  });
  return (
    <p className="govuk-body downloads">
      <button
        type="button"
        className="link-button"
        aria-disabled={download.isPending || undefined}
        onClick={() => {
          if (!download.isPending) download.mutate();
        }}
      >
        {t('trail.download')}
      </button>
      <span role="alert">{download.error !== null && Problem.of(download.error).title}</span>
    </p>
  );
}
