import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SignInNotice } from '../../auth/SignInNotice';
import { t } from '../../lib/messages/t';
import { Footer } from './Footer';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { OfflineNotice } from './OfflineNotice';
import { PhaseNotice } from './PhaseNotice';

const MAIN = 'main-content';

export function Layout() {
  const router = useRouter();

  // A page change that loads nothing is silent to a screen reader unless the focus moves.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged)
          document.getElementById(MAIN)?.focus({ preventScroll: true });
      }),
    [router],
  );

  return (
    <>
      <a href={`#${MAIN}`} className="govuk-skip-link">
        {t('shell.skip')}
      </a>
      <header>
        <Header />
        <Navigation />
      </header>
      <div className="govuk-width-container">
        <PhaseNotice />
        <OfflineNotice />
        <main className="govuk-main-wrapper" id={MAIN} tabIndex={-1}>
          <SignInNotice />
          <Outlet />
        </main>
      </div>
      <Footer />
    </>
  );
}
