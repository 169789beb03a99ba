export interface Tab {
  label: string;
  /** The address of the page with this tab open. */
  href: string;
  isCurrent: boolean;
}

/** Parts of one record, each with its own address, so that a tab can be bookmarked and sent to somebody. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul className="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href} className={`tabs__item${tab.isCurrent ? ' tabs__item--current' : ''}`}>
            <a href={tab.href} className="tabs__link" aria-current={tab.isCurrent ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
