import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { AccountLinks } from '../../auth/AccountLinks';
import { t } from '../../lib/messages/t';

export function Header() {
  const { council } = useSuspenseQuery(configurationQuery).data;
  return (
    <div className="site-header">
      <div className="govuk-width-container site-header__row">
        <a className="site-header__home" href="/">
          {council.logoUrl !== null && <img className="site-header__logo" src={council.logoUrl} alt="" />}
          {council.name}
        </a>
        <nav className="account" aria-label={t('shell.account')}>
          <AccountLinks />
        </nav>
      </div>
    </div>
  );
}
