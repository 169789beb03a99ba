import { type ReactNode, useState } from 'react';
import { PageHeading } from '../../ui/PageHeading';
import { t } from './messages';

interface Props {
  title: string;
  children: (token: string) => ReactNode;
}

/**
 * A page that a link in a message opens. The token stands after the #: browsers send it to nobody, so a scanner that
 * follows the link has done nothing. What it allows is done by a button of the page.
 */
export function LinkPage({ title, children }: Props) {
  const [token] = useState(() => location.hash.slice(1));
  if (token !== '') return children(token);
  return (
    <>
      <PageHeading title={title} />
      <p className="govuk-body">{t('alerts.noToken')}</p>
      <p className="govuk-body">{t('alerts.noTokenText')}</p>
    </>
  );
}
