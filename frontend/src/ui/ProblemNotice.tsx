import { t } from '../lib/messages/t';
import { Button } from './Button';

interface Props {
  problem: { title: string; detail: string; traceId: string | null };
  onTryAgain?: (() => void) | undefined;
}

/** What went wrong with one part of a page, and the way to try it again. */
export function ProblemNotice({ problem: { title, detail, traceId }, onTryAgain }: Props) {
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <p className="govuk-body">{detail}</p>
      {traceId !== null && <p className="govuk-body-s">{t('problem.reference', { traceId })}</p>}
      {onTryAgain !== undefined && (
        <Button variant="secondary" onClick={onTryAgain}>
          {t('problem.tryAgain')}
        </Button>
      )}
    </div>
  );
}
