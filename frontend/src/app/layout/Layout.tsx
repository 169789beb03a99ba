import type { ReactNode } from 'react';
import { SignInNotice } from '../../auth/SignInNotice';
import { t } from '../../lib/messages/t';
import { Footer } from './Footer';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { OfflineNotice } from './OfflineNotice';
import { PhaseNotice } from './PhaseNotice';

interface Props {
  /** Id of the main part, to which one can skip. */
  main: string;
  children: ReactNode;
}

export function Layout({ main, children }: Props) {
  return (
    <>
      <a href={`#${main}`} className="govuk-skip-link">
        {t('shell.skip')}
      </a>
      <header>
        <Header />
        <Navigation />
      </header>
      <div className="govuk-width-container">
        <PhaseNotice />
        <OfflineNotice />
        <main className="govuk-main-wrapper" id={main} tabIndex={-1}>
          <SignInNotice />
          {children}
        </main>
      </div>
      <Footer />
    </>
  );
}
