import { about } from './en-GB/about';
import { alerts } from './en-GB/alerts';
import { decisions } from './en-GB/decisions';
import { comparators } from './en-GB/comparators';
import { administration } from './en-GB/administration';
import { definitions } from './en-GB/definitions';
import { forms } from './en-GB/forms';
import { history } from './en-GB/history';
import { home } from './en-GB/home';
import { imports } from './en-GB/imports';
import { indicators } from './en-GB/indicators';
import { links } from './en-GB/links';
import { observations } from './en-GB/observations';
import { profile } from './en-GB/profile';
import { search } from './en-GB/search';
import { sets } from './en-GB/sets';
import { shell } from './en-GB/shell';
import { targets } from './en-GB/targets';
import { themes } from './en-GB/themes';
import { ui } from './en-GB/ui';
import { webhooks } from './en-GB/webhooks';

/** Every string a person can see. Another language is a file beside this one with the same keys. */
export const enGB = {
  ...shell,
  ...ui,
  ...forms,
  ...home,
  ...indicators,
  ...definitions,
  ...observations,
  ...targets,
  ...sets,
  ...themes,
  ...comparators,
  ...imports,
  ...history,
  ...decisions,
  ...links,
  ...search,
  ...administration,
  ...profile,
  ...alerts,
  ...webhooks,
  ...about,
} as const;
