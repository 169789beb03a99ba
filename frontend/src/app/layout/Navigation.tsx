import { useState } from 'react';
import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { t } from '../../lib/messages/t';
import { useRouted } from '../../routing/RouterProvider';
import { DESTINATIONS, type Destination } from '../navigation';

const LIST = 'navigation';

/** What the reader may visit; folded behind a button where the window is narrow. */
export function Navigation() {
  const [isOpen, setIsOpen] = useState(false);
  const path = useRouted().address.path;
  const user = useCurrentUser();
  const shown = DESTINATIONS.filter(({ roles }) => roles === undefined || hasAnyRole(user, roles));

  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <nav aria-label={t('shell.navigation')} className="govuk-service-navigation__wrapper">
          <button
            type="button"
            className="govuk-service-navigation__toggle site-menu"
            aria-controls={LIST}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('shell.menu')}
          </button>
          <ul
            className={`govuk-service-navigation__list${isOpen ? '' : ' site-menu-list--folded'}`}
            id={LIST}
          >
            {shown.map((destination) => (
              <Item
                key={destination.href}
                destination={destination}
                path={path}
                onFollow={() => setIsOpen(false)}
              />
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

interface ItemProps {
  destination: Destination;
  path: string;
  onFollow: () => void;
}

function Item({ destination: { href, label }, path, onFollow }: ItemProps) {
  const isHere = path === href;
  const isWithin = isHere || (href !== '/' && path.startsWith(`${href}/`));
  return (
    <li
      className={`govuk-service-navigation__item${isWithin ? ' govuk-service-navigation__item--active' : ''}`}
    >
      <a
        className="govuk-service-navigation__link"
        href={href}
        aria-current={isHere ? 'page' : isWithin || undefined}
        onClick={onFollow}
      >
        {isWithin ? (
          <strong className="govuk-service-navigation__active-fallback">{t(label)}</strong>
        ) : (
          t(label)
        )}
      </a>
    </li>
  );
}
