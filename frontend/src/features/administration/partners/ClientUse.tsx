import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../../api/configuration';
import { t } from '../messages';
import type { PartnerClient } from './api';

/** What the partner's programmers need to begin. The secret is the sign-in service's and is never shown here. */
export function ClientUse({ client: { clientId, scopes } }: { client: PartnerClient }) {
  const { issuer } = useSuspenseQuery(configurationQuery).data.signIn;
  const service = globalThis.location.origin;
  return (
    <section aria-labelledby="use">
      <h2 className="govuk-heading-m" id="use">
        {t('client.use')}
      </h2>
      <ol className="govuk-list govuk-list--number reading-width">
        <li>{t('client.useSecret', { client: clientId })}</li>
        <li>{t('client.useToken', { issuer })}</li>
        <li>{t('client.useCall')}</li>
      </ol>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className="code-sample" role="group" aria-label={t('client.example')} tabIndex={0}>
        <code>
          {[
            `curl "$TOKEN_ENDPOINT" \\`,
            `  --data grant_type=client_credentials \\`,
            `  --data client_id=${clientId} \\`,
            `  --data client_secret="$SECRET" \\`,
            `  --data scope="${scopes.join(' ')}"`,
            '',
            `curl --header "Authorization: Bearer $TOKEN" \\`,
            `  ${service}/v1/me`,
          ].join('\n')}
        </code>
      </pre>
      <p className="govuk-body">
        <a className="govuk-link" href="/api">
          {t('client.reference')}
        </a>
      </p>
    </section>
  );
}
