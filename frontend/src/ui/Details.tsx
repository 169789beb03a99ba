import type { ReactNode } from 'react';
import { t } from '../lib/messages/t';

interface Props {
  summary: string;
  children: ReactNode;
  onOpen?: () => void;
}

export function Details({ summary, children, onOpen }: Props) {
  return (
    <details
      className="govuk-details"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** The way from a judgement to its reasons; `about` tells several on one page apart for those who cannot see them. */
export function Why({ about, children, onOpen }: { about: string } & Omit<Props, 'summary'>) {
  return (
    <Details summary={`${t('ui.why')} ${about}`} {...(onOpen === undefined ? {} : { onOpen })}>
      {children}
    </Details>
  );
}
