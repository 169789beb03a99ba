import { t } from '../../ui/forms/messages';

/** The way out of a form. */
export function Cancel({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href}>
      {t('form.cancel')}
    </a>
  );
}
