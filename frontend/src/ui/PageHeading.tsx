import { createContext, type ReactNode, useContext } from 'react';
import { t } from '../lib/messages/t';

/** The council's name, which ends the title of every page. */
export const SiteName = createContext<string>(t('shell.product'));

interface Props {
  title: string;
  /** What kind of thing the page is about, above its title. */
  caption?: string;
  children?: ReactNode;
}

/** The one first-level heading of a page, and the title of its window. */
export function PageHeading({ title, caption, children }: Props) {
  const siteName = useContext(SiteName);
  return (
    <>
      <title>{`${title} – ${siteName}`}</title>
      <h1 className="govuk-heading-l">
        {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
        {title}
      </h1>
      {children}
    </>
  );
}
