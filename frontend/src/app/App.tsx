import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { configurationQuery } from '../api/configuration';
import { Problem } from '../api/problem';
import { Session } from '../auth/session';
import { SessionProvider } from '../auth/SessionProvider';
import { t } from '../lib/messages/t';
import { goInstead, goTo } from '../routing/address';
import { Loading } from '../ui/Loading';
import { SiteName } from '../ui/PageHeading';
import { ProblemNotice } from '../ui/ProblemNotice';
import { brandOf } from './brand';
import { followLinks } from './followLinks';
import { newQueryClient } from './queryClient';
import { Site } from './Site';

export function App() {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Configured />
    </QueryClientProvider>
  );
}

/** Nothing can be shown before it is known whose site this is and where its people sign in. */
function Configured() {
  const { data: configuration, error, refetch } = useQuery(configurationQuery);
  const council = configuration?.council;

  useEffect(() => {
    if (council !== undefined) brandOf(council).forEach(([name, value]) => setProperty(name, value));
  }, [council]);
  useEffect(() => followLinks(document, goTo), []);

  if (error !== null) {
    return (
      <main className="govuk-width-container govuk-main-wrapper">
        <title>{t('shell.product')}</title>
        <h1 className="govuk-heading-l">{t('shell.unavailable')}</h1>
        <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />
      </main>
    );
  }
  if (configuration === undefined) {
    return (
      <main className="govuk-width-container govuk-main-wrapper">
        <Loading label={t('shell.starting')} />
      </main>
    );
  }
  return (
    <SessionProvider open={() => Session.of(configuration.signIn)} onSignedIn={goInstead}>
      <SiteName value={configuration.council.shortName}>
        <Site />
      </SiteName>
    </SessionProvider>
  );
}

function setProperty(name: string, value: string): void {
  document.documentElement.style.setProperty(name, value);
}
