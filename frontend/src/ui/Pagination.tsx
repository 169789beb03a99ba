import { t } from '../lib/messages/t';

interface Props {
  /** The address of the page before, if there is one. */
  previousHref: string | null;
  nextHref: string | null;
}

/** Lists are read page after page (by cursor), so there are no page numbers. */
export function Pagination({ previousHref, nextHref }: Props) {
  if (previousHref === null && nextHref === null) return null;
  return (
    <nav className="govuk-pagination" aria-label={t('ui.pagination')}>
      {previousHref !== null && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={previousHref} rel="prev">
            <span aria-hidden="true">← </span>
            <span className="govuk-pagination__link-title">{t('ui.previousPage')}</span>
          </a>
        </div>
      )}
      {nextHref !== null && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={nextHref} rel="next">
            <span className="govuk-pagination__link-title">{t('ui.nextPage')}</span>
            <span aria-hidden="true"> →</span>
          </a>
        </div>
      )}
    </nav>
  );
}
