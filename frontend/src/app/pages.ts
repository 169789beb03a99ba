import { CALLBACK_PATH, SIGNED_OUT_PATH } from '../auth/paths';
import { aboutPages } from '../features/about/routes';
import { alertPages } from '../features/alerts/routes';
import { decisionPages } from '../features/decisions/routes';
import { comparatorPages } from '../features/comparators/routes';
import { administrationPages } from '../features/administration/routes';
import { definitionPages } from '../features/definitions/routes';
import { historyPages } from '../features/history/routes';
import { homePages } from '../features/home/routes';
import { importPages } from '../features/imports/routes';
import { indicatorPages } from '../features/indicators/routes';
import { linkPages } from '../features/links/routes';
import { observationPages } from '../features/observations/routes';
import { profilePages } from '../features/profile/routes';
import { searchPages } from '../features/search/routes';
import { setPages } from '../features/sets/routes';
import { targetPages } from '../features/targets/routes';
import { themePages } from '../features/themes/routes';
import { webhookPages } from '../features/webhooks/routes';
import type { Page } from '../routing/page';

/** Every page of the app. */
export const pages: readonly Page[] = [
  ...homePages,
  ...indicatorPages,
  ...definitionPages,
  ...observationPages,
  ...targetPages,
  ...decisionPages,
  ...linkPages,
  ...setPages,
  ...themePages,
  ...comparatorPages,
  ...importPages,
  ...historyPages,
  ...administrationPages,
  ...searchPages,
  ...profilePages,
  ...alertPages,
  ...webhookPages,
  ...aboutPages,
  { path: CALLBACK_PATH, load: async () => (await import('../auth/SignInCallbackPage')).SignInCallbackPage },
  { path: SIGNED_OUT_PATH, load: async () => (await import('../auth/SignedOutPage')).SignedOutPage },
];
