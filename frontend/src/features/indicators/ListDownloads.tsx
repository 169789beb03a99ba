import { useMutation } from '@tanstack/react-query';
import { CSV, downloadTable, XLSX, type TableFormat } from '../../api/download';
import { listAddress, type ListSearch } from './listSearch';
import { t } from './messages';

const FORMATS = [
  { format: CSV, label: t('list.downloadCsv') },
  { format: XLSX, label: t('list.downloadXlsx') },
] as const;

/** The whole list, not only this page of it, as a file. */
export function ListDownloads({ search }: { search: ListSearch }) {
  const download = useMutation({
    mutationFn: (format: TableFormat) =>
      downloadTable(`/v1${listAddress({ ...search, cursor: undefined })}`, format, t('list.fileName')),
  });
  return (
    <p className="govuk-body downloads">
      {t('list.download')}:{' '}
      {FORMATS.map(({ format, label }) => (
        <button
          key={format.extension}
          type="button"
          className="link-button"
          onClick={() => download.mutate(format)}
        >
          {label}
        </button>
      ))}
      <span role="alert">{download.isError && t('download.failed')}</span>
    </p>
  );
}
